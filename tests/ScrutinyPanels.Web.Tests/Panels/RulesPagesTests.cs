using System.Net;
using Microsoft.EntityFrameworkCore;
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

    private Task<int> Versions() => host.InDb(db => db.Panels.Where(p => p.Id == host.World.Panel).SelectMany(p => p.Rules).CountAsync());
}
