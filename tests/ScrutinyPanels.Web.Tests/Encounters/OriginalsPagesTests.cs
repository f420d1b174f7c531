using System.Net;
using System.Text;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Web.Tests.Encounters;

public class OriginalsPagesTests(ScrutinyHost host) : IClassFixture<ScrutinyHost>
{
    private const string Why = "Why do you need to see it?";

    [Fact]
    public async Task The_liaison_reads_an_original_after_saying_why_and_the_log_page_shows_the_reason_in_words()
    {
        var batch = await SealedMonths.Load(host.Services, host.World.Force, Of("2019-01", 6), "2019-01-x.csv");
        using var browser = host.As(host.World.Liaison);
        var page = await HtmlPage.Get(browser, "/originals");
        page.Fill("Record", "testshire/2019-01/use-of-force-5");
        page = await page.Press(browser, "Show the original");
        Assert.Equal(["Say why you need to see it."], page.Problems);
        page.Choose(Why, "An audit");
        page = await page.Press(browser, "Show the original");

        Assert.EndsWith("What your force wrote", page.Heading, StringComparison.Ordinal);
        Assert.StartsWith("PC5", page.Value("Officer"), StringComparison.Ordinal);
        Assert.DoesNotContain("UOF-5", page.Address.ToString() + page.Title, StringComparison.Ordinal);
        using var administrator = host.As(host.World.Administrator);
        var log = await HtmlPage.Get(administrator, "/log?what=ReadOriginal");
        Assert.Contains($"record {SealedMonths.Record(batch, 5)}", log.Text, StringComparison.Ordinal);
        Assert.Contains("Reason: an audit", log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reference_of_several_records_asks_which_and_an_unknown_one_says_so()
    {
        await SealedMonths.Load(host.Services, host.World.Force, Of("2019-02", 5).Replace("CAD-", "LOG-", StringComparison.Ordinal), "2019-02-x.csv");
        using var browser = host.As(host.World.Liaison);
        var page = await HtmlPage.Get(browser, "/originals");
        page.Fill("Record", "LOG-1");
        page.Choose(Why, "To find the footage");
        page = await page.Press(browser, "Show the original");
        page.Choose("Which record?", "testshire/2019-02/use-of-force-4 (Use of force)");
        page = await page.Press(browser, "Show the original");
        Assert.Contains("UOF-4", page.Text, StringComparison.Ordinal);

        page = await HtmlPage.Get(browser, "/originals");
        page.Fill("Record", "nothing such");
        page.Choose(Why, "To find the footage");
        page = await page.Press(browser, "Show the original");
        Assert.Equal(["No record of your force has this key or reference. Check it and try again."], page.Problems);
    }

    [Fact]
    public async Task The_key_is_opened_both_ways()
    {
        await SealedMonths.Load(host.Services, host.World.Force, Of("2019-03", 6), "2019-03-x.csv");
        var number = 0;
        using var browser = host.As(host.World.Liaison);
        var page = await HtmlPage.Get(browser, "/originals/key");
        var form = new Dictionary<string, string> { ["Finding.Kind"] = "Officer", ["Finding.Who"] = "pc3", ["Finding.Why"] = "Audit" };
        page = await Post(browser, page, "Show the number", form);
        var told = page.Text;
        Assert.Matches("Officer [0-9]+ is pc3", told);
        number = int.Parse(System.Text.RegularExpressions.Regex.Match(told, "Officer ([0-9]+) is").Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
        page = await Post(browser, page, "Show who it is", new() { ["Opening.Kind"] = "Officer", ["Opening.Number"] = $"{number}", ["Opening.Why"] = "Panel" });
        Assert.Contains($"Officer {number} is PC3", page.Text, StringComparison.Ordinal);
        page = await Post(browser, page, "Show who it is", new() { ["Opening.Kind"] = "Person", ["Opening.Number"] = "9999", ["Opening.Why"] = "Panel" });
        Assert.Equal(["There is no such number. Check the number and whether it is an officer or a person."], page.Problems);
    }

    [Fact]
    public async Task Rows_are_downloaded_with_a_reason_and_sent_back_mended()
    {
        var batch = await SealedMonths.Load(host.Services, host.World.Force, Of("2019-04", 4) + "half,a row\nand,another\n", "2019-04-x.csv");
        using var browser = host.As(host.World.Liaison);
        var page = await HtmlPage.Get(browser, $"/batches/{batch.Value}");
        page = await HtmlPage.Get(browser, page.Links.Single(l => l.Text == "Download and mend these rows").Href);
        var refused = await page.Press(browser, "Download the rows");
        Assert.Equal(["Say why you need to see it."], refused.Problems);
        refused.Choose(Why, "To check or mend a record");
        using var request = refused.Post("Download the rows");
        using var answer = await browser.SendAsync(request);
        Assert.Equal((HttpStatusCode.OK, "quarantine.csv"), (answer.StatusCode, answer.Content.Headers.ContentDisposition?.FileName));
        var text = Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync());
        Assert.StartsWith("\uFEFFRow,Line,Why,IncidentDate", text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await HtmlPage.Get(browser, $"/batches/{batch.Value}/quarantine.csv")).Status);

        var mended = text.Replace("half,a row", SealedMonths.Row(5, "2019-04-05"), StringComparison.Ordinal);
        page.Attach("Mended file", "quarantine.csv", Encoding.UTF8.GetBytes(mended));
        page = await page.Press(browser, "Try the rows again");

        Assert.Contains("1 of 2 rows are accepted now; 1 still wait.", page.Document.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("5 accepted + 0 set aside + 1 quarantined = 6 rows", page.Text, StringComparison.Ordinal);
        page = await HtmlPage.Get(browser, $"/batches/{batch.Value}/quarantine");
        page = await page.Press(browser, "Try the rows again");
        Assert.Equal(["Choose a file"], page.Problems);
    }

    [Fact]
    public async Task A_record_is_held_back_after_a_look_at_what_that_does_and_lifted_again()
    {
        var batch = await Batches.Month(host.Services, host.World.Force, "2019-05", rows: 4);
        using var browser = host.As(host.World.Liaison);
        var page = await HtmlPage.Get(browser, "/held-back/new");
        page = await page.Press(browser, "Continue");
        Assert.Equal(["Enter the record's key or the force's own reference", "Say what the record is part of", "Enter why the record must be held back"], page.Problems);
        page.Fill("Record", "testshire/2019-05/3");
        page.Choose("What is the record part of?", "IOPC matter");
        page.Fill("Why must it be held back?", "A made-up referral");
        page = await page.Press(browser, "Continue");
        Assert.EndsWith("Hold this record back?", page.Heading, StringComparison.Ordinal);
        page = await page.Press(browser, "Change something");
        page = await page.Press(browser, "Continue");
        page = await page.Press(browser, "Hold it back");

        Assert.Equal("Records held back", page.Heading);
        Assert.Contains("testshire/2019-05/3", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("A made-up referral", page.Source, StringComparison.Ordinal);
        var why = await HtmlPage.Get(browser, page.Links.Single(l => l.Text == "Read why testshire/2019-05/3").Href);
        Assert.DoesNotContain("A made-up referral", why.Source, StringComparison.Ordinal);
        why.Choose(Why, "A live matter");
        why = await why.Press(browser, "Show the reason");
        Assert.Equal("A made-up referral", why.Value("Reason"));

        using var officer = host.As(host.World.Officer);
        var seen = await HtmlPage.Get(officer, $"/batches/{batch.Value}");
        Assert.Equal("1", seen.Value("Held back by the force"));
        Assert.DoesNotContain("testshire/2019-05/3", seen.Source, StringComparison.Ordinal);

        var lift = await HtmlPage.Get(browser, page.Links.Single(l => l.Text == "Stop holding back testshire/2019-05/3").Href);
        page = await lift.Press(browser, "Stop holding it back");
        Assert.False(page.HasLink("Stop holding back testshire/2019-05/3"));
    }

    [Fact]
    public async Task Nobody_else_finds_these_pages()
    {
        var batch = await SealedMonths.Load(host.Services, host.World.Force, Of("2019-06", 3) + "half,a row\n", "2019-06-x.csv");
        foreach (var (name, person) in host.World.People.Where(p => p.Key is not ("Liaison" or "SecondLiaison")))
        {
            using var browser = host.As(person);
            var others = name == "OtherLiaison" ? new[] { $"/batches/{batch.Value}/quarantine" } : ["/originals", "/originals/key", "/held-back", "/held-back/new", $"/batches/{batch.Value}/quarantine"];
            foreach (var path in others)
            {
                Assert.True((await HtmlPage.Get(browser, path)).Heading == "Page not found", $"{name} {path}");
            }

            Assert.False((await HtmlPage.Get(browser, $"/batches/{batch.Value}")).HasLink("Download and mend these rows"));
        }

        using var neighbour = host.As(host.World.OtherLiaison);
        Assert.DoesNotContain("testshire", (await HtmlPage.Get(neighbour, "/held-back")).Text, StringComparison.Ordinal);
    }

    private static string Of(string month, int rows) => SealedMonths.File(rows).Replace("2026-01", month, StringComparison.Ordinal);

    /// <summary>The page has two forms with the same questions, so fields are set by their names.</summary>
    private static async Task<HtmlPage> Post(HttpClient browser, HtmlPage page, string button, Dictionary<string, string> fields)
    {
        using var pressed = page.Post(button);
        var given = (await pressed.Content!.ReadAsStringAsync()).Split('&').Select(p => p.Split('='))
            .Where(p => p[0].StartsWith('_')).Select(p => KeyValuePair.Create(WebUtility.UrlDecode(p[0]), WebUtility.UrlDecode(p[1])));
        using var request = new HttpRequestMessage(HttpMethod.Post, pressed.RequestUri) { Content = new FormUrlEncodedContent([.. given, .. fields]) };
        using var answer = await browser.SendAsync(request);
        return await HtmlPage.Read(answer);
    }
}
