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
        Assert.Contains("then release the file to panels", page.Text, StringComparison.Ordinal);
        var release = await HtmlPage.Get(browser, page.Links.Single(l => l.Text == "Release to panels").Href);
        Assert.Contains("The chair can now draw", (await release.Press(browser, "Release the file")).Text, StringComparison.Ordinal);
        var batches = await HtmlPage.Get(browser, "/batches");
        Assert.True(batches.HasLink("Testshire, January 2021"));
        Assert.Contains("2021-01-testshire-stop-and-search.csv", batches.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_file_of_records_is_refused_with_the_cause_and_what_was_chosen_is_kept()
    {
        using var browser = host.As(host.World.Officer);

        var page = await Upload(browser, "2021-02-testshire-stop-and-search.csv", "%PDF-1.7"u8.ToArray());

        Assert.StartsWith("Error: ", page.Title, StringComparison.Ordinal);
        Assert.Equal(["Nothing was loaded. Line 1: the file is a PDF."], page.Problems);
        Assert.True(page.Document.QuerySelector("option[value=stop-and-search]")!.HasAttribute("selected"));
        var form = await HtmlPage.Get(browser, "/batches/upload");
        Assert.Equal(["Choose a file"], (await form.Press(browser, "Upload the file")).Problems);
        form.Attach("File", "records.csv", CsvFiles.Good(1, 5));
        Assert.Equal(["Choose what the file has records of"], (await form.Press(browser, "Upload the file")).Problems);
    }

    [Fact]
    public async Task A_correction_is_asked_about_and_loaded_after_a_yes()
    {
        using var browser = host.As(host.World.Officer);
        await Upload(browser, "2021-03-testshire-stop-and-search.csv", CsvFiles.Good(3, 10));

        var asked = await Upload(browser, "2021-03-testshire-stop-and-search.csv", CsvFiles.Good(4, 11));
        Assert.Contains("Records of 2021-03 were loaded on 2 March 2026 at 10:00", Assert.Single(asked.Problems), StringComparison.Ordinal);
        asked.Choose("Does this file replace the one loaded before?", "Yes, this file replaces it");
        var loaded = await Check(browser, asked);

        Assert.Contains("11 accepted + 0 set aside + 0 quarantined = 11 rows", loaded.Text, StringComparison.Ordinal);
        Assert.Equal("This is number 2", loaded.Value("Files with rows of this month"));
    }

    [Fact]
    public async Task A_column_that_was_not_recognised_is_matched_and_the_file_is_watched_as_it_comes_in()
    {
        using var browser = host.As(host.World.Liaison);
        var form = await Filled(browser, "2021-07.csv", Encoding.UTF8.GetBytes("Date,Sex of them,Shoe size,Gender words\n31/07/2021,Male,9,x\n"));

        var columns = await form.Press(browser, "Upload the file");
        Assert.Equal("Where the columns go", Heading(columns));
        Assert.Contains("1 of 4 columns were recognised", columns.Text, StringComparison.Ordinal);
        Assert.Equal("Date, or date and time", columns.Value("Date"));
        Assert.True((await HtmlPage.Get(browser, "/batches")).HasLink("2021-07.csv"));
        columns.Fill("Sex of them", "Gender");
        columns.Fill("Gender words", "Gender");
        var twice = await columns.Press(browser, "Check the file");
        Assert.Equal(["Two columns were matched to the same thing. Leave one of them out."], twice.Problems);
        twice.Fill("Gender words", "Leave this column out");
        var progress = await twice.Press(browser, "Check the file");

        Assert.Equal("The file is being checked", Heading(progress));
        Assert.Contains("The file waits for its turn.", progress.Text, StringComparison.Ordinal);
        Assert.Null(progress.Document.QuerySelector("meta[http-equiv=refresh]"));
        Assert.NotNull(progress.Document.QuerySelector("script[src*=progress]"));
        Assert.True(progress.HasLink("Look again now"));
        Assert.NotNull(progress.Document.QuerySelector("label[for=progress]"));
        await Intakes.LoadWaiting(host.Services);
        var loaded = await HtmlPage.Get(browser, progress.Address.AbsolutePath);
        Assert.Contains("1 accepted + 0 set aside + 0 quarantined = 1 rows", loaded.Text, StringComparison.Ordinal);
        Assert.False((await HtmlPage.Get(browser, "/batches")).HasLink("2021-07.csv"));
    }

    [Fact]
    public async Task All_271_columns_of_the_largest_layout_are_recognised_and_can_be_looked_through_and_changed()
    {
        using var browser = host.As(host.World.Liaison);
        using var file = new MemoryStream();
        Extracts.Write(file, Domain.Panels.RecordKind.UseOfForce, 5, 3, metLayout: true);
        var form = await Filled(browser, "use of force.csv", file.ToArray(), "Use of force");

        var columns = await form.Press(browser, "Upload the file");
        Assert.Contains("All 271 columns were recognised.", columns.Text, StringComparison.Ordinal);
        Assert.Empty(columns.Document.QuerySelectorAll("main select"));
        var all = await HtmlPage.Get(browser, columns.Links.Single(l => l.Text == "Change where columns go").Href);
        Assert.Equal(271, all.Document.QuerySelectorAll("main select").Length);
        all.Fill("Borough", "Leave this column out");
        var loaded = await Check(browser, all);

        Assert.Contains("5 accepted", loaded.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_with_written_text_is_loaded_by_an_officer_only_without_it()
    {
        using var browser = host.As(host.World.Officer);
        var form = await Filled(browser, "2021-08.csv", Encoding.UTF8.GetBytes("Date,Grounds,Gender\n31/08/2021,Seen running,Male\n"));

        var columns = await form.Press(browser, "Upload the file");
        Assert.Contains("This file has written text or numbers that tell who somebody is: Grounds.", columns.Text, StringComparison.Ordinal);
        var refused = await columns.Press(browser, "Check the file");
        Assert.Equal(["This file has written text or numbers that tell who somebody is (Grounds), so only somebody of the force can load it."], refused.Problems);
        refused.Choose("Columns that only the force can load", "Leave these columns out");
        var loaded = await Check(browser, refused);

        Assert.Contains("1 accepted", loaded.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_was_refused_says_why_and_is_given_up_after_a_question()
    {
        using var browser = host.As(host.World.Liaison);
        var refused = await Upload(browser, "given up.csv", Encoding.UTF8.GetBytes("Date,Gender\nnever,Male\n"));
        Assert.Contains("no row of the file could be taken", Assert.Single(refused.Problems), StringComparison.Ordinal);

        var question = await HtmlPage.Get(browser, refused.Links.Single(l => l.Text == "Give this file up").Href);
        var given = await question.Press(browser, "Give the file up");

        Assert.Contains("The file was given up.", given.Source, StringComparison.Ordinal);
        Assert.False(given.HasLink("given up.csv"));
        Assert.Equal(HttpStatusCode.NotFound, (await HtmlPage.Get(browser, refused.Address.AbsolutePath)).Status);
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
        var waiting = (await (await Filled(browser, "2021-05.csv", CsvFiles.Good(8, 5))).Press(browser, "Upload the file")).Address.AbsolutePath;
        Assert.Equal(HttpStatusCode.NotFound, (await HtmlPage.Get(other, waiting)).Status);
        foreach (var (name, person) in host.World.People.Where(p => !p.Key.EndsWith("Officer", StringComparison.Ordinal) && !p.Key.EndsWith("Liaison", StringComparison.Ordinal)))
        {
            using var someone = host.As(person);
            foreach (var path in new[] { "/batches", "/batches/upload", address, address + "/doubled", waiting, waiting.Replace("/columns", string.Empty, StringComparison.Ordinal), waiting.Replace("columns", "give-up", StringComparison.Ordinal) })
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

        var page = await (await Filled(browser, "2021-06-testshire-stop-and-search.csv", CsvFiles.Good(7, 12_000))).Press(browser, "Upload the file");

        Assert.Contains("The file is larger than 1 MB, so nothing was loaded.", Assert.Single(page.Problems), StringComparison.Ordinal);
        Assert.Equal(0, await small.InDb(db => db.ImportBatches.CountAsync()));
    }

    [Fact]
    public async Task The_timetable_brings_a_file_in_by_itself()
    {
        await using var timed = new ScrutinyHost { Settings = new Dictionary<string, string> { ["Jobs:Run"] = "true" } };
        using var browser = timed.As(timed.World.Officer);
        var columns = await (await Filled(browser, "2021-09.csv", CsvFiles.Good(9, 12))).Press(browser, "Upload the file");
        var page = await columns.Press(browser, "Check the file");

        // The timetable goes by the clock of the test.
        for (var turn = 0; turn < 120 && !page.Address.AbsolutePath.StartsWith("/batches/", StringComparison.Ordinal); turn++)
        {
            timed.Clock.Pass(TimeSpan.FromSeconds(3));
            await Task.Delay(500);
            page = await HtmlPage.Get(browser, page.Address.AbsolutePath);
        }

        Assert.Contains("12 accepted", page.Text, StringComparison.Ordinal);
    }

    /// <summary>The form with everything in it.</summary>
    private static async Task<HtmlPage> Filled(HttpClient browser, string name, byte[] content, string kind = "Stop and search")
    {
        var page = await HtmlPage.Get(browser, "/batches/upload");
        page.Fill("What the file has records of", kind);
        page.Attach("File", name, content);
        return page;
    }

    /// <summary>From the form to the batch, or to where the file is refused.</summary>
    private async Task<HtmlPage> Upload(HttpClient browser, string name, byte[] content)
    {
        var page = await (await Filled(browser, name, content)).Press(browser, "Upload the file");
        return page.HasButton("Check the file") ? await Check(browser, page) : page;
    }

    private async Task<HtmlPage> Check(HttpClient browser, HtmlPage columns)
    {
        var page = await columns.Press(browser, "Check the file");
        await Intakes.LoadWaiting(host.Services);
        return await HtmlPage.Get(browser, page.Address.AbsolutePath);
    }

    /// <summary>The heading without what stands above it.</summary>
    private static string Heading(HtmlPage page) => page.Title.Split(" - ")[0];
}
