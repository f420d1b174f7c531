using System.Net;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Web.Tests.Panels;

public sealed class RulesPagesTests : IDisposable
{
    private readonly ScrutinyHost host = new();

    private string Address => $"/rules/{host.World.Panel.Value}";

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task The_officer_changes_a_rule_sees_it_once_more_and_finds_it_with_name_and_day()
    {
        using var officer = host.As(host.World.Officer);
        var page = await HtmlPage.Get(officer, "/rules");
        page = await HtmlPage.Get(officer, page.Links.Single(l => l.Text == "Testshire stop and search").Href);
        Assert.Contains("Until a case is opened, nobody sees the view of anybody else.", page.Text, StringComparison.Ordinal);
        page = await HtmlPage.Get(officer, page.Links.Single(l => l.Text == "Change the rules").Href);
        page = await page.Press(officer, "Continue");
        Assert.Equal(["Nothing is different yet. Change a rule, or go back."], page.Problems);
        page.Choose("How the panel comes to a grade", "Most agree");
        page.Fill("Days to read", "many");
        page = await page.Press(officer, "Continue");
        Assert.Equal(["Enter a whole number from 1 to 120."], page.Problems);
        Assert.Contains("value=\"many\"", page.Source, StringComparison.Ordinal);
        page.Fill("Days to read", "21");
        page = await page.Press(officer, "Continue");
        Assert.Equal(("from “All agree” to “Most agree”", "from “14” to “21”"), (page.Value("How the panel comes to a grade"), page.Value("Days to read")));
        Assert.Equal(1, await Versions());
        var again = await page.Press(officer, "Change something else");
        Assert.Contains("value=\"21\"", again.Source, StringComparison.Ordinal);

        page = await page.Press(officer, "Change the rules");
        Assert.Contains("The rules are changed", page.Text, StringComparison.Ordinal);
        Assert.Contains("2 March 2026, changed by Officer", page.Text, StringComparison.Ordinal);
        Assert.Equal(2, await Versions());
    }

    [Fact]
    public async Task Members_and_chair_read_the_rules_and_others_find_nothing()
    {
        foreach (var reader in new[] { host.World.FirstMember, host.World.Chair })
        {
            using var browser = host.As(reader);
            var page = await HtmlPage.Get(browser, Address);
            Assert.Contains("It stays and is graded", page.Text, StringComparison.Ordinal);
            Assert.False(page.HasLink("Change the rules"));
            Assert.Equal(HttpStatusCode.NotFound, (await HtmlPage.Get(browser, Address + "/change")).Status);
        }

        foreach (var other in new[] { host.World.SecondPanelMember, host.World.OtherOfficer, host.World.Liaison, host.World.Observer })
        {
            using var browser = host.As(other);
            Assert.Equal(HttpStatusCode.NotFound, (await HtmlPage.Get(browser, Address)).Status);
        }
    }

    [Fact]
    public async Task Every_rule_stands_under_a_heading_and_is_asked_for_once()
    {
        using var officer = host.As(host.World.Officer);
        var page = await HtmlPage.Get(officer, Address);
        foreach (var words in new[] { "Reading and grading", "Drawing cases", "Before anybody sees a case", "Meetings", "Members", "Answers and reports" })
        {
            Assert.Contains(page.Document.QuerySelectorAll("h2"), h => h.TextContent == words);
        }

        page = await HtmlPage.Get(officer, Address + "/change");
        foreach (var rule in Enum.GetValues<PanelRule>())
        {
            Assert.NotEmpty(page.Document.QuerySelectorAll($"[name='Form.{rule}']"));
            Assert.DoesNotContain($"Rule_{rule}", page.Source, StringComparison.Ordinal);
        }

        page.Choose("How the days of notice are counted", "Clear working days");
        page.Choose("Who may come to meetings", "The force, observers and the public");
        page.Choose("The chair and the number a meeting needs", "The chair does not count");
        page.Fill("How often the panel meets", "2");
        page.Fill("Meetings a member comes to in a year", "7");
        page.Fill("Who the panel reports to", "Confidence board");
        page = await page.Press(officer, "Continue");
        Assert.Equal(["Enter a whole number from 0 to the number of meetings in a year."], page.Problems);
        page.Fill("Meetings a member comes to in a year", "3");
        page = await page.Press(officer, "Continue");
        Assert.Equal("from “Every 3 months” to “Every 2 months”", page.Value("How often the panel meets"));
        Assert.Equal("from “No least number” to “3”", page.Value("Meetings a member comes to in a year"));
        Assert.Equal("from “Ethics board” to “Confidence board”", page.Value("Who the panel reports to"));
        Assert.Equal("from “Clear days” to “Clear working days”", page.Value("How the days of notice are counted"));
        page = await page.Press(officer, "Change the rules");
        Assert.Contains("The chair does not count", page.Text, StringComparison.Ordinal);
        using var anybody = host.As(host.World.Nobody);
        Assert.Contains("Confidence board", (await HtmlPage.Get(anybody, "/panels/testshire-stop-and-search")).Text, StringComparison.Ordinal);
    }

    private Task<int> Versions() => host.InDb(db => db.Panels.Where(p => p.Id == host.World.Panel).SelectMany(p => p.Rules).CountAsync());
}
