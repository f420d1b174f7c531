using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Web.Tests.Encounters;

public class BatchPagesTests(ScrutinyHost host) : IClassFixture<ScrutinyHost>
{
    [Fact]
    public async Task An_officer_loads_a_file_by_a_plain_form_and_reads_how_the_rows_add_up()
    {
        using var browser = host.As(host.World.Officer);
        var text = Encoding.UTF8.GetString(CsvFiles.Good(1, 30)) + "Person search,2023-05-31\n";

        var page = await Upload(browser, "2021-01-testshire-stop-and-search.csv", Encoding.UTF8.GetBytes(text));

        Assert.StartsWith("Testshire, January 2021", page.Heading, StringComparison.Ordinal);
        Assert.Contains("30 accepted + 0 set aside + 1 quarantined = 31 rows", page.Text, StringComparison.Ordinal);
        Assert.Contains("It has 2 fields; there should be 15.", page.Text, StringComparison.Ordinal);
        Assert.Contains("The chair can now draw", page.Text, StringComparison.Ordinal);
        var batches = await HtmlPage.Get(browser, "/batches");
        Assert.True(batches.HasLink("Testshire, January 2021"));
        Assert.Contains("2021-01-testshire-stop-and-search.csv", batches.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_csv_is_refused_with_the_line_and_the_cause_and_the_force_is_kept()
    {
        using var browser = host.As(host.World.Officer);

        var page = await Upload(browser, "2021-02-testshire-stop-and-search.csv", Encoding.Unicode.GetBytes("Type,Date"));

        Assert.StartsWith("Error: ", page.Title, StringComparison.Ordinal);
        Assert.Equal(["Nothing was loaded. Line 1: the file is text in UTF-16. Save it as CSV in UTF-8."], page.Problems);
        var nothing = await (await HtmlPage.Get(browser, "/batches/upload")).Press(browser, "Load the file");
        Assert.Equal(["Choose a file"], nothing.Problems);
    }

    [Fact]
    public async Task A_correction_is_asked_about_and_loaded_after_a_yes()
    {
        using var browser = host.As(host.World.Officer);
        await Upload(browser, "2021-03-testshire-stop-and-search.csv", CsvFiles.Good(3, 10));

        var asked = await Upload(browser, "2021-03-testshire-stop-and-search.csv", CsvFiles.Good(4, 11));
        Assert.Contains("Records of 2021-03 were loaded on 2 March 2026 at 10:00", Assert.Single(asked.Problems), StringComparison.Ordinal);
        asked.Choose("Does this file replace the one loaded before?", "Yes, this file replaces it");
        asked.Attach("Stop-and-search file", "2021-03-testshire-stop-and-search.csv", CsvFiles.Good(4, 11));
        var loaded = await asked.Press(browser, "Load the file");

        Assert.Contains("11 accepted + 0 set aside + 0 quarantined = 11 rows", loaded.Text, StringComparison.Ordinal);
        Assert.Equal("This is number 2", loaded.Value("Files with rows of this month"));
    }

    [Fact]
    public async Task A_doubled_file_waits_and_is_halved_by_an_officer_who_saw_the_counts()
    {
        using var browser = host.As(host.World.Officer);
        var text = Encoding.UTF8.GetString(CsvFiles.Good(5, 20));
        var doubled = Encoding.UTF8.GetBytes(text + text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..]);

        var page = await Upload(browser, "2021-04-testshire-stop-and-search.csv", doubled);
        Assert.Contains("Nothing can be drawn from it until you answer", page.Text, StringComparison.Ordinal);
        var question = await HtmlPage.Get(browser, page.Links.Single(l => l.Text == "Answer: keep or halve").Href);
        Assert.Contains("20 rows stay accepted and 20 are set aside", question.Text, StringComparison.Ordinal);
        var unanswered = await question.Press(browser, "Save the answer");
        Assert.Equal(["Choose whether to keep all rows or to set half of them aside"], unanswered.Problems);
        unanswered.Choose("What should happen to the rows?", "Halve: set the second half aside");
        var answered = await unanswered.Press(browser, "Save the answer");

        Assert.Contains("20 accepted + 20 set aside + 0 quarantined = 40 rows", answered.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_of_another_area_are_not_there_and_other_roles_find_no_page()
    {
        using var browser = host.As(host.World.Officer);
        var page = await Upload(browser, "2021-05-testshire-stop-and-search.csv", CsvFiles.Good(6, 5));
        var address = page.Address.AbsolutePath;
        using var other = host.As(host.World.OtherOfficer);
        Assert.Equal(HttpStatusCode.NotFound, (await HtmlPage.Get(other, address)).Status);
        Assert.False((await HtmlPage.Get(other, "/batches")).HasLink("2021-05-testshire-stop-and-search.csv"));
        foreach (var (name, person) in host.World.People.Where(p => !p.Key.EndsWith("Officer", StringComparison.Ordinal)))
        {
            using var someone = host.As(person);
            foreach (var path in new[] { "/batches", "/batches/upload", address, address + "/doubled" })
            {
                Assert.True((await HtmlPage.Get(someone, path)).Heading == "Page not found", $"{name} {path}");
            }
        }
    }

    [Fact]
    public async Task A_file_over_the_limit_is_answered_with_a_sentence()
    {
        await using var small = new ScrutinyHost { Settings = new Dictionary<string, string> { ["Import:LargestUploadMegabytes"] = "1" } };
        using var browser = small.As(small.World.Officer);

        var page = await Upload(browser, "2021-06-testshire-stop-and-search.csv", CsvFiles.Good(7, 12_000));

        Assert.Contains("The file is larger than 1 MB, so nothing was loaded.", Assert.Single(page.Problems), StringComparison.Ordinal);
        Assert.Equal(0, await small.InDb(db => db.ImportBatches.CountAsync()));
    }

    private static async Task<HtmlPage> Upload(HttpClient browser, string name, byte[] content)
    {
        var page = await HtmlPage.Get(browser, "/batches/upload");
        page.Attach("Stop-and-search file", name, content);
        return await page.Press(browser, "Load the file");
    }
}
