using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Web.Tests.Audit;

public class LogPageTests(ScrutinyHost host) : IClassFixture<ScrutinyHost>
{
    [Fact]
    public async Task The_administrator_sees_who_did_what_by_ids_and_no_hash()
    {
        using var browser = host.As(host.World.Administrator);

        var page = await HtmlPage.Get(browser, "/log");

        Assert.Equal("Log", page.Heading);
        Assert.Contains("Signed in", page.Text, StringComparison.Ordinal);
        Assert.Contains(page.Document.QuerySelectorAll("tbody a"), a => a.GetAttribute("href") == $"/accounts/{host.World.Administrator.Value}");
        Assert.All(page.Document.QuerySelectorAll("select option"), o => Assert.DoesNotContain("Did_", o.TextContent, StringComparison.Ordinal));
        Assert.True(page.Document.QuerySelectorAll("select option").Length > 50, "Every use case has its words in the list to choose from.");
        Assert.DoesNotContain("Administrator@", page.Text, StringComparison.OrdinalIgnoreCase);
        foreach (var hash in await host.InDb(db => db.Operations.Select(o => o.Hash).ToListAsync()))
        {
            Assert.DoesNotContain(hash, page.Source, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Nobody_else_finds_the_log()
    {
        foreach (var (name, person) in host.World.People.Where(p => p.Key != nameof(host.World.Administrator)))
        {
            using var browser = host.As(person);
            var page = await HtmlPage.Get(browser, "/log");
            Assert.True(page.Heading == "Page not found", name);
        }
    }

    [Fact]
    public async Task The_log_can_be_narrowed_and_a_day_that_is_not_one_is_said()
    {
        using var browser = host.As(host.World.Administrator);

        var some = await HtmlPage.Get(browser, "/log?what=RecordSignIn&on.Day=2&on.Month=3&on.Year=2026");
        var none = await HtmlPage.Get(browser, "/log?what=RecordSignIn&on.Day=1&on.Month=3&on.Year=2026");
        var wrong = await HtmlPage.Get(browser, "/log?on.Day=31&on.Month=2&on.Year=2026");

        Assert.NotEmpty(some.Document.QuerySelectorAll("tbody tr"));
        Assert.Empty(none.Document.QuerySelectorAll("tbody tr"));
        Assert.Contains("No entries to show", none.Text, StringComparison.Ordinal);
        Assert.Equal(["Enter a real day, such as 27 3 2026"], wrong.Problems);
        Assert.StartsWith("Error: ", wrong.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_button_checks_the_log()
    {
        using var browser = host.As(host.World.Administrator);

        var page = await (await HtmlPage.Get(browser, "/log")).Press(browser, "Check the log");

        Assert.Contains("whole.", page.Document.QuerySelector(".govuk-inset-text:not([hidden])")!.TextContent, StringComparison.Ordinal);
    }
}
