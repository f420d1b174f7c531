using System.Net;
using System.Text;
using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Web.Tests.Draws;

public class DrawPagesTests
{
    [Fact]
    public async Task A_chair_freezes_a_list_types_the_seed_and_gets_the_sample_and_its_files()
    {
        await using var host = new ScrutinyHost();
        await Batches.Month(host.Services, host.World.Force, "2023-05", 40, setAside: 3);
        using var browser = host.As(host.World.Chair);
        var draws = await HtmlPage.Get(browser, "/draws");
        Assert.Contains("There are no draws yet", draws.Text, StringComparison.Ordinal);
        Assert.True(draws.HasLink("Start a draw"));

        var start = await HtmlPage.Get(browser, "/draws/new");
        Assert.Contains("This panel usually draws 12", start.Text, StringComparison.Ordinal);
        start.Fill("First month", "May 2023");
        var frozen = await start.Press(browser, "Freeze the list");
        Assert.Equal("37", frozen.Value("Records in the list"));
        Assert.Equal("12", frozen.Value("Cases to draw"));
        Assert.Equal("3 set aside when a doubled file was halved", frozen.Value("Left out"));
        var list = DrawList.Freeze(Enumerable.Range(1, 37).Select(n => new DrawLine($"testshire/2023-05/{n}", string.Empty)));
        Assert.Contains(list.Fingerprint, frozen.Text, StringComparison.Ordinal);
        Assert.False(frozen.HasLink("Certificate (JSON)"));

        var seed = await HtmlPage.Get(browser, frozen.Address.AbsolutePath + "/seed");
        Assert.Contains(list.Fingerprint, seed.Text, StringComparison.Ordinal);
        seed.Fill("The seed made in the room", " 4 1 6 2 ");
        var check = await seed.Press(browser, "Continue");
        Assert.EndsWith("Check the seed", check.Heading, StringComparison.Ordinal);
        Assert.Equal("4 1 6 2", check.Value("The seed made in the room"));
        Assert.Equal("Waiting for seed", (await HtmlPage.Get(browser, frozen.Address.AbsolutePath)).Document.QuerySelector(".govuk-tag")!.TextContent.Trim());
        var drawn = await check.Press(browser, "Draw the sample");
        Assert.Equal("4 1 6 2", drawn.Value("Seed"));
        var second = await check.Press(browser, "Draw the sample");
        Assert.Equal((drawn.Address.AbsolutePath, "4 1 6 2"), (second.Address.AbsolutePath, second.Value("Seed")));
        Assert.Equal("25", drawn.Value("Reserves not used"));
        var sample = DrawSample.Of(list, Seed.From("4 1 6 2"), [new(string.Empty, 37, 12)]);
        Assert.All(sample.Drawn, line => Assert.Contains(line.Key, drawn.Text, StringComparison.Ordinal));
        Assert.Contains("Being read", drawn.Text, StringComparison.Ordinal);

        using var certificate = await browser.GetAsync(new Uri(drawn.Address.AbsolutePath + "/certificate.json", UriKind.Relative));
        using var file = await browser.GetAsync(new Uri(drawn.Address.AbsolutePath + "/list.csv", UriKind.Relative));
        Assert.Equal("testshire-stop-and-search-draw-1-certificate.json", certificate.Content.Headers.ContentDisposition?.FileName);
        Assert.Equal("text/csv", file.Content.Headers.ContentType?.MediaType);
        Assert.True(certificate.Headers.CacheControl?.NoStore);
        Assert.Empty(DrawCheck.Differences(
            CertificateReader.Read(await certificate.Content.ReadAsByteArrayAsync()),
            ListCsv.Read(await file.Content.ReadAsByteArrayAsync())));
        using var open = await browser.GetAsync(new Uri(drawn.Address.AbsolutePath + "/certificate.json?public=1", UriKind.Relative));
        Assert.DoesNotContain("testshire/", Encoding.UTF8.GetString(await open.Content.ReadAsByteArrayAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_typed_is_kept_when_something_is_wrong()
    {
        await using var host = new ScrutinyHost();
        await Batches.Month(host.Services, host.World.Force, "2023-05", 5);
        using var browser = host.As(host.World.Chair);
        var start = await HtmlPage.Get(browser, "/draws/new");
        start.Fill("How many cases", "a dozen");
        var again = await start.Press(browser, "Freeze the list");
        Assert.Equal(["Enter how many cases to draw, in figures"], again.Problems);
        Assert.StartsWith("Error: ", again.Title, StringComparison.Ordinal);
        Assert.Contains("a dozen", again.Source, StringComparison.Ordinal);

        again.Fill("How many cases", "6");
        var many = await again.Press(browser, "Freeze the list");
        Assert.Equal([DrawRules.OnlySoMany(5).Sentence], many.Problems);
        many.Fill("How many cases", "2");
        var frozen = await many.Press(browser, "Freeze the list");
        var seed = await HtmlPage.Get(browser, frozen.Address.AbsolutePath + "/seed");
        seed.Fill("The seed made in the room", new string('6', 65));
        var refused = await seed.Press(browser, "Continue");
        Assert.Equal(["The seed must be 64 characters or fewer"], refused.Problems);
        Assert.Contains(new string('6', 65), refused.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_is_replaced_and_a_draw_given_up_with_a_reason()
    {
        await using var host = new ScrutinyHost();
        var id = await Cases.Draw(host.Services, host.World);
        using var browser = host.As(host.World.Chair);
        var page = await HtmlPage.Get(browser, $"/draws/{id.Value}");
        var replace = page.Links.First(l => l.Text == "Replace Case 2").Href;
        var form = await HtmlPage.Get(browser, replace);
        Assert.Contains("This panel grades a case that has no footage", form.Text, StringComparison.Ordinal);
        var none = await form.Press(browser, "Replace the case");
        Assert.Equal(["Choose why the case cannot be looked at"], none.Problems);
        none.Choose("Why can it not be looked at?", "The force holds it back");
        var replaced = await none.Press(browser, "Replace the case");
        Assert.Contains("Case 2 is replaced by the next reserve.", replaced.Source, StringComparison.Ordinal);
        Assert.Contains("The force holds it back", replaced.Text, StringComparison.Ordinal);
        Assert.False(replaced.HasLink("Replace Case 2"));
        MustShowTheDraw(await none.Press(browser, "Replace the case"), id.Value);
        Assert.Equal(HttpStatusCode.NotFound, (await HtmlPage.Get(browser, replace)).Status);

        var abandon = await HtmlPage.Get(browser, $"/draws/{id.Value}/abandon");
        var empty = await abandon.Press(browser, "Abandon the draw");
        Assert.Equal(["Enter why the draw is abandoned"], empty.Problems);
        empty.Fill("Why is it abandoned?", "Too few of us were there.");
        await empty.Press(browser, "Abandon the draw");
        MustShowTheDraw(await empty.Press(browser, "Abandon the draw"), id.Value);
        Assert.Contains("Too few of us were there.", (await HtmlPage.Get(browser, "/draws")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_person_sees_the_draws_within_reach_and_for_others_they_are_not_there()
    {
        await using var host = new ScrutinyHost();
        var id = await Cases.Draw(host.Services, host.World);
        string[] readers = [nameof(World.Chair), nameof(World.ViceChair), nameof(World.Officer), nameof(World.Liaison), nameof(World.SecondLiaison)];
        string[] chairs = [nameof(World.Chair), nameof(World.ViceChair)];
        Assert.NotEmpty(host.World.People);
        foreach (var (name, person) in host.World.People)
        {
            using var browser = host.As(person);
            foreach (var path in new[] { string.Empty, "/certificate.json", "/certificate.json?public=1", "/list.csv" })
            {
                await MustBe(browser, $"/draws/{id.Value}{path}", readers.Contains(name));
            }

            await MustBe(browser, $"/draws/{id.Value}/abandon", name == nameof(World.Chair));
            Assert.Equal(readers.Contains(name), (await HtmlPage.Get(browser, "/draws")).HasLink("Draw 1, Testshire stop and search"));
            if (readers.Contains(name))
            {
                var page = await HtmlPage.Get(browser, $"/draws/{id.Value}");
                Assert.Equal(chairs.Contains(name), page.HasLink("Replace Case 1"));
                Assert.Equal(!name.EndsWith("Liaison", StringComparison.Ordinal), page.HasLink("Case 1"));
            }
        }

        using var nobody = host.AsWithoutRedirects(null);
        using var answer = await nobody.GetAsync(new Uri($"/draws/{id.Value}/list.csv", UriKind.Relative));
        Assert.NotEqual(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Without_records_the_chair_is_told_who_loads_them_and_a_second_seed_is_not_asked_for()
    {
        await using var host = new ScrutinyHost();
        using var browser = host.As(host.World.Chair);
        var draws = await HtmlPage.Get(browser, "/draws");
        Assert.Contains("Records must be loaded before a sample can be drawn", draws.Text, StringComparison.Ordinal);
        Assert.False(draws.HasLink("Start a draw"));
        Assert.Contains("No records of Testshire", (await HtmlPage.Get(browser, "/draws/new")).Text, StringComparison.Ordinal);

        var id = await Cases.Draw(host.Services, host.World);
        Assert.Equal($"/draws/{id.Value}", (await HtmlPage.Get(browser, $"/draws/{id.Value}/seed")).Address.AbsolutePath);
    }

    private static void MustShowTheDraw(HtmlPage page, Guid draw)
    {
        Assert.Equal($"/draws/{draw}", page.Address.AbsolutePath);
        Assert.Contains("What you sent just now changed nothing.", page.Source, StringComparison.Ordinal);
    }

    private static async Task MustBe(HttpClient browser, string path, bool there)
    {
        using var answer = await browser.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(there ? HttpStatusCode.OK : HttpStatusCode.NotFound, answer.StatusCode);
    }
}
