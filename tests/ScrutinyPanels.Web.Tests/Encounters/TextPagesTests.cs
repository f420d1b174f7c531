using System.Net;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Web.Tests.Encounters;

/// <summary>Two people of a force look through written text and release it, by plain forms.</summary>
public class TextPagesTests(ScrutinyHost host) : IClassFixture<ScrutinyHost>
{
    private const string Named = "Stopped near the shops with PC Amy Marlow who smelled cannabis on his coat. Phone 07700 900123 was noted by the officer.";
    private const string Plain = "Zephyrine was seen near the lane and walked on quickly when asked for the reason of being there at night.";

    [Fact]
    public async Task One_person_hides_and_another_releases_what_a_panel_will_read()
    {
        var batch = await Loaded("2021-01", Named, Plain);
        using var first = host.As(host.World.Liaison);
        using var second = host.As(host.World.SecondLiaison);

        var page = await HtmlPage.Get(first, $"/batches/{batch.Value}/texts");
        Assert.EndsWith("Look through the written text", page.Heading, StringComparison.Ordinal);
        Assert.Contains(page.Document.QuerySelectorAll("mark"), m => m.TextContent == "07700 900123" && m.NextElementSibling!.TextContent.Trim() == "(phone number)");
        Assert.DoesNotContain("Marlow", page.Title, StringComparison.Ordinal);
        page.Choose(null, "“07700 900123”, phone number");
        page.Fill("Also hide these words in row 2, Grounds", "zephyrine");
        var saved = await page.Press(first, "Save");
        Assert.Contains("Saved.", saved.Text, StringComparison.Ordinal);
        Assert.Contains("(phone number, stays readable)", saved.Text, StringComparison.Ordinal);
        Assert.Contains("[removed] was seen near the lane", saved.Text, StringComparison.Ordinal);
        var done = await HtmlPage.Get(first, saved.Links.Single(l => l.Text == "I have looked through all texts").Href);
        Assert.Equal(("1", "1"), (done.Value("Hidden by hand"), done.Value("Left readable")));
        var finished = await done.Press(first, "Yes, I have looked through all texts");
        Assert.Contains("These people of your force can release it: SecondLiaison.", finished.Text, StringComparison.Ordinal);
        Assert.False(finished.HasLink("Release to panels"));

        var own = await HtmlPage.Get(first, $"/batches/{batch.Value}/release");
        Assert.Contains("somebody else of the force must release it", own.Text, StringComparison.Ordinal);
        Assert.False(own.HasButton("Release the file"));

        var waiting = await HtmlPage.Get(second, $"/batches/{batch.Value}");
        var release = await HtmlPage.Get(second, waiting.Links.Single(l => l.Text == "Release to panels").Href);
        var preview = await HtmlPage.Get(second, release.Links.Single(l => l.Text == "Read the texts as a panel will").Href);
        Assert.Contains("Phone 07700 900123", preview.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Marlow", preview.Source, StringComparison.Ordinal);
        Assert.DoesNotContain("Zephyrine", preview.Source, StringComparison.OrdinalIgnoreCase);
        var released = await release.Press(second, "Release the file");
        Assert.Contains("The file is released.", released.Text, StringComparison.Ordinal);

        var texts = await host.InDb(db => db.StopSearches().AsNoTracking().Where(r => (ImportBatchId)r["BatchId"] == batch).OrderBy(r => (int)r["Row"]).ToListAsync());
        Assert.StartsWith("[removed] was seen", texts[1].At<string>("Grounds"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await HtmlPage.Get(first, $"/batches/{batch.Value}/texts")).Status);
    }

    [Fact]
    public async Task The_second_person_sends_back_with_a_reason_that_the_first_reads()
    {
        var batch = await Loaded("2021-02", Named, Plain);
        using var first = host.As(host.World.Liaison);
        using var second = host.As(host.World.SecondLiaison);
        await (await HtmlPage.Get(first, $"/batches/{batch.Value}/texts/done")).Press(first, "Yes, I have looked through all texts");

        var release = await HtmlPage.Get(second, $"/batches/{batch.Value}/release");
        var unsaid = await release.Press(second, "Send back");
        Assert.Equal(["Say what should be looked at again"], unsaid.Problems);
        unsaid.Fill("What should be looked at again?", "Row 2 names somebody.");
        var sent = await unsaid.Press(second, "Send back");

        Assert.Contains("The text was sent back.", sent.Text, StringComparison.Ordinal);
        Assert.Contains("Row 2 names somebody.", (await HtmlPage.Get(first, $"/batches/{batch.Value}/texts")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_that_are_not_there_are_told_beside_their_field_and_everything_typed_is_kept()
    {
        var batch = await Loaded("2021-03", Named, Plain);
        using var browser = host.As(host.World.Liaison);
        var page = await HtmlPage.Get(browser, $"/batches/{batch.Value}/texts");
        page.Choose(null, "“07700 900123”, phone number");
        page.Fill("Also hide these words in row 2, Grounds", "Quillon");

        var answer = await page.Press(browser, "Save");

        Assert.StartsWith("Error: ", answer.Title, StringComparison.Ordinal);
        Assert.Equal(["These words are not in the text of row 2. Type them as they stand there"], answer.Problems);
        var field = (AngleSharp.Html.Dom.IHtmlInputElement)answer.Document.GetElementById("Form-Also-1")!;
        Assert.Equal("Quillon", field.Value);
        Assert.Contains("Form-Also-1-error", field.GetAttribute("aria-describedby"), StringComparison.Ordinal);
        Assert.EndsWith("#Form-Also-1", answer.Links.Single(l => l.Text == answer.Problems[0]).Href, StringComparison.Ordinal);
        Assert.Single(answer.Document.QuerySelectorAll("input[type=checkbox][checked]"));
        Assert.Empty(answer.Document.QuerySelectorAll("[id]").GroupBy(e => e.Id).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    [Fact]
    public async Task Saving_leads_on_to_the_next_page_and_each_page_shown_is_one_reading_in_the_log()
    {
        var batch = await Loaded("2021-04", [.. Enumerable.Range(1, 12).Select(i => $"{Plain} It was row {i}.")]);
        using var browser = host.As(host.World.Liaison);
        var page = await HtmlPage.Get(browser, $"/batches/{batch.Value}/texts");
        Assert.False(page.HasLink("I have looked through all texts"));

        var next = await page.Press(browser, "Save and go to the next page");

        Assert.Contains("All rows, page 2 of 2", next.Text, StringComparison.Ordinal);
        Assert.True(next.HasLink("I have looked through all texts"));
        Assert.False(next.HasButton("Save and go to the next page"));
        Assert.Equal(2, await host.InDb(db => db.Operations.CountAsync(o => o.Name == "GetTexts" && o.Subject.StartsWith($"batch {batch.Value},"))));
        var nothing = await HtmlPage.Get(browser, $"/batches/{batch.Value}/texts?found=true");
        Assert.Contains("There is nothing to read here.", nothing.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_but_the_force_finds_these_pages()
    {
        var batch = await Loaded("2021-05", Named);
        foreach (var (name, person) in host.World.People.Where(p => p.Key is not nameof(World.Liaison) and not nameof(World.SecondLiaison)))
        {
            using var browser = host.As(person);
            foreach (var path in new[] { "texts", "texts/done", "texts/preview", "texts/scan", "release" })
            {
                var page = await HtmlPage.Get(browser, $"/batches/{batch.Value}/{path}");
                Assert.True(page.Heading == "Page not found" && !page.Source.Contains("Marlow", StringComparison.Ordinal), $"{name} {path}");
            }
        }

        using var officer = host.As(host.World.Officer);
        var counts = await HtmlPage.Get(officer, $"/batches/{batch.Value}");
        Assert.Null(counts.Value("Found by the rules"));
        Assert.False(counts.HasLink("Look through the written text"));
    }

    [Fact]
    public async Task The_fields_of_a_text_follow_it_in_the_order_they_are_read_and_need_no_script()
    {
        var batch = await Loaded("2021-06", Named, Plain);
        using var browser = host.As(host.World.Liaison);

        var page = await HtmlPage.Get(browser, $"/batches/{batch.Value}/texts");

        var form = page.Document.GetElementById("Form-Also-0")!.Closest("form")!;
        var order = form.QuerySelectorAll("input:not([type=hidden]), summary, button").Select(e => e.GetAttribute("id") ?? e.TextContent.Trim()).ToList();
        Assert.True(order.FindIndex(o => o.StartsWith("stand-0-", StringComparison.Ordinal)) < order.IndexOf("Form-Also-0"));
        Assert.True(order.IndexOf("Form-Also-0") < order.IndexOf("Form-Also-1"));
        Assert.Equal("Save", order[^1]);
        Assert.Empty(form.QuerySelectorAll("[tabindex], [onclick]"));
        Assert.Equal("post", form.GetAttribute("method"));
    }

    [Fact]
    public async Task Looking_again_finds_a_name_that_the_force_has_put_on_its_list()
    {
        var batch = await Loaded("2021-07", Plain);
        using var browser = host.As(host.World.Liaison);
        var force = await HtmlPage.Get(browser, "/force");
        Assert.True(force.HasLink("Your force"));
        force.Fill("Names, one on each line", $"Zephyrine\n{new string('a', 61)}");
        var refused = await force.Press(browser, "Save the names");
        Assert.Equal(["Line 2 is longer than 60 characters. Write one name on each line"], refused.Problems);
        refused.Fill("Names, one on each line", "Zephyrine");
        var kept = await refused.Press(browser, "Save the names");
        Assert.Contains("The list of names is saved.", kept.Text, StringComparison.Ordinal);
        Assert.Contains("Zephyrine", kept.Text, StringComparison.Ordinal);

        var scan = await HtmlPage.Get(browser, $"/batches/{batch.Value}/texts/scan");
        var searched = await scan.Press(browser, "Look again");
        Assert.Contains("0 of 1 rows are searched.", searched.Text, StringComparison.Ordinal);
        Assert.Equal($"/batches/{batch.Value}", (await HtmlPage.Get(browser, $"/batches/{batch.Value}/texts/done")).Address.AbsolutePath);
        await Intakes.LoadWaiting(host.Services);
        var again = await HtmlPage.Get(browser, $"/batches/{batch.Value}/texts");

        Assert.Equal("Zephyrine", again.Document.QuerySelector("mark")!.TextContent);
    }

    [Fact]
    public async Task The_force_changes_its_days_of_footage_and_an_officer_only_reads_them()
    {
        using var liaison = host.As(host.World.OtherLiaison);
        using var officer = host.As(host.World.OtherOfficer);
        var page = await HtmlPage.Get(liaison, "/force");
        page.Fill("Days that footage is kept", "many");
        var refused = await page.Press(liaison, "Save the days");
        Assert.Equal(["Enter a number of days from 1 to 3,650."], refused.Problems);
        refused.Fill("Days that footage is kept", "90");
        Assert.Contains("The days are saved.", (await refused.Press(liaison, "Save the days")).Text, StringComparison.Ordinal);

        var read = await HtmlPage.Get(officer, "/force");
        Assert.Equal("90", read.Value("Days that footage is kept"));
        Assert.False(read.HasButton("Save the days"));
        Assert.False(read.HasButton("Save the names"));
        using var chair = host.As(host.World.Chair);
        Assert.Equal("Page not found", (await HtmlPage.Get(chair, "/force")).Heading);
    }

    private Task<ImportBatchId> Loaded(string month, params string[] texts) => TextBatches.Loaded(host.Services, host.World.Force, month, RecordKind.StopAndSearch, texts);
}
