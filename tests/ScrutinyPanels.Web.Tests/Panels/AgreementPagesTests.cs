using System.Net;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Features.Panels;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Web.Tests.Panels;

public sealed class AgreementPagesTests : IAsyncLifetime, IDisposable
{
    private readonly ScrutinyHost host = new();
    private ReviewStage stage = null!;

    private World World => host.World;

    public async Task InitializeAsync() => stage = await ReviewStage.In(host, cases: 2);

    public async Task DisposeAsync() => await host.DisposeAsync();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task The_office_writes_an_agreement_and_sees_it_once_more_before_it_is_in_force()
    {
        using var officer = host.As(World.Officer);
        var page = await HtmlPage.Get(officer, "/rules");
        page = await HtmlPage.Get(officer, page.Links.Single(l => l.Text == "The confidentiality agreement of your office").Href);
        Assert.Contains("There is no agreement yet", page.Text, StringComparison.Ordinal);
        page = await HtmlPage.Get(officer, page.Links.Single(l => l.Text.StartsWith("Write a new version", StringComparison.Ordinal)).Href);
        page = await page.Press(officer, "Continue");
        Assert.Equal(["Enter the text of the agreement."], page.Problems);
        page.Fill("Text of the agreement", "Say nothing.\nTo nobody.");
        page = await page.Press(officer, "Continue");
        Assert.Contains("This cannot be changed later.", page.Text, StringComparison.Ordinal);
        Assert.Equal(0, await Versions());
        var back = await page.Press(officer, "Change the text");
        Assert.Contains("To nobody.", back.Source, StringComparison.Ordinal);
        page = await page.Press(officer, "Put it in force");
        Assert.Contains("The agreement is in force", page.Text, StringComparison.Ordinal);
        Assert.Contains("No panel’s rules ask for a signature yet.", page.Text, StringComparison.Ordinal);
        Assert.Contains("2 March 2026, by Officer", page.Text, StringComparison.Ordinal);

        page = await HtmlPage.Get(officer, page.Links.Single(l => l.Text.StartsWith("Write a new version", StringComparison.Ordinal)).Href);
        page = await page.Press(officer, "Continue");
        Assert.Equal(["This is the text that is in force already. Change it, or go back."], page.Problems);
        Assert.Equal(1, await Versions());
    }

    [Fact]
    public async Task A_member_is_led_from_a_closed_case_to_what_is_missing_signs_and_reads_the_case()
    {
        await Rules(r => r with { MustSign = true, MustBeVetted = true });
        await Publish("Say nothing.");
        using var browser = host.As(World.FirstMember);
        var page = await HtmlPage.Get(browser, "/my-cases");
        Assert.Contains("You cannot see the cases of a panel of yours yet, because something is missing.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Case 14", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Nothing to read", page.Text, StringComparison.Ordinal);
        foreach (var address in new[] { string.Empty, "/can-you-look", "/step/1", "/check", "/sent", "/pass", "/step-aside", "/second-view" })
        {
            page = await HtmlPage.Get(browser, $"/my-cases/{stage.Case.Value}{address}");
            Assert.True("/my-cases/not-yet" == page.Address.AbsolutePath, address);
        }

        Assert.Contains("You have not signed the confidentiality agreement. Sign the agreement", page.Text, StringComparison.Ordinal);
        Assert.Contains("There is no vetting for you yet. Ask your oversight office about your vetting: Testshire oversight office.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("training", page.Text, StringComparison.Ordinal);
        page = await HtmlPage.Get(browser, page.Links.Single(l => l.Text == "Sign the agreement").Href);
        Assert.Contains("Say nothing.", page.Text, StringComparison.Ordinal);
        page = await page.Press(browser, "Sign the agreement");
        Assert.Equal(["Tick the box to say that you agree."], page.Problems);
        page.Choose("Do you agree?", "I have read this and I agree to it");
        page = await page.Press(browser, "Sign the agreement");
        Assert.Contains("You have signed the agreement", page.Text, StringComparison.Ordinal);
        Assert.Contains("You signed this on 2 March 2026, 10:00", page.Text, StringComparison.Ordinal);
        Assert.False(page.HasButton("Sign the agreement"));
        page = await HtmlPage.Get(browser, page.Links.Single(l => l.Text == "Testshire oversight office, version 1").Href);
        Assert.Contains("Use the print button of your browser", page.Text, StringComparison.Ordinal);

        await KeepDates("31", "3", "2026");
        page = await HtmlPage.Get(browser, "/my-cases/not-yet");
        Assert.Equal("Nothing is missing", page.Heading);
        Assert.Contains("Case 14", (await HtmlPage.Get(browser, "/my-cases")).Text, StringComparison.Ordinal);
        Assert.Equal($"/my-cases/{stage.Case.Value}", (await HtmlPage.Get(browser, $"/my-cases/{stage.Case.Value}")).Address.AbsolutePath);
    }

    [Fact]
    public async Task The_office_keeps_dates_and_reads_in_words_how_they_stand()
    {
        using var officer = host.As(World.Officer);
        var page = await HtmlPage.Get(officer, $"/rules/{World.Panel.Value}");
        page = await HtmlPage.Get(officer, page.Links.Single(l => l.Text == "Vetting and training").Href);
        Assert.Contains("They do not ask for vetting.", page.Text, StringComparison.Ordinal);
        Assert.Equal("Missing", page.Value("Vetting"));
        page = await HtmlPage.Get(officer, page.Links.Single(l => l.Text == "Change the dates FirstMember").Href);
        page = await KeepDates("31", "2", "2026");
        Assert.Equal(["Enter a real day, such as 31 3 2027."], page.Problems);
        page = await KeepDates("1", "3", "2026");
        Assert.Contains("The dates of FirstMember are saved", page.Text, StringComparison.Ordinal);
        Assert.Contains("Expired on 1 March 2026", page.Text, StringComparison.Ordinal);
        page = await KeepDates("2", "3", "2026");
        Assert.Contains("Current until 2 March 2026", page.Text, StringComparison.Ordinal);

        foreach (var other in new[] { World.FirstMember, World.Chair, World.OtherOfficer })
        {
            using var browser = host.As(other);
            Assert.Equal(HttpStatusCode.NotFound, (await HtmlPage.Get(browser, $"/rules/{World.Panel.Value}/members")).Status);
        }
    }

    [Fact]
    public async Task The_chair_of_a_panel_that_asks_for_a_signature_is_led_to_it_from_a_case()
    {
        await Rules(r => r with { MustSign = true });
        using var chair = host.As(World.Chair);
        var page = await HtmlPage.Get(chair, $"/cases/{stage.Case.Value}");
        Assert.Equal("/my-cases/not-yet", page.Address.AbsolutePath);
        Assert.Contains("There is no agreement to sign yet. Ask your oversight office about it: Testshire oversight office.", page.Text, StringComparison.Ordinal);
        using var observer = host.As(World.Observer);
        foreach (var address in new[] { "/my-cases", $"/my-cases/{stage.Case.Value}", $"/cases/{stage.Case.Value}", "/my-cases/not-yet" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await HtmlPage.Get(observer, address)).Status);
        }
    }

    [Fact]
    public async Task The_panel_votes_on_terms_and_everybody_in_it_reads_them_on_the_rules_page()
    {
        using var officer = host.As(World.Officer);
        var address = $"/rules/{World.Panel.Value}";
        var page = await HtmlPage.Get(officer, address);
        Assert.Contains("This panel has no terms of reference here yet.", page.Text, StringComparison.Ordinal);
        page = await HtmlPage.Get(officer, page.Links.Single(l => l.Text == "Record a vote on new terms").Href);
        page.Fill("Text of the terms of reference", "We look at searches.");
        page.Fill("Day", "1");
        page.Fill("Month", "3");
        page.Fill("Year", "2026");
        page.Fill("Votes for", "2");
        page.Fill("Votes against", "2");
        page.Fill("Abstained", "none");
        page = await page.Press(officer, "Continue");
        Assert.Equal(["Enter whole numbers of votes from 0 to 200."], page.Problems);
        page.Fill("Abstained", "1");
        page = await page.Press(officer, "Continue");
        Assert.Equal(["More people must have voted for these terms than against them."], page.Problems);
        page.Fill("Votes for", "3");
        page = await page.Press(officer, "Continue");
        Assert.Equal(("1 March 2026", "3"), (page.Value("Day of the meeting that voted"), page.Value("Votes for")));
        page = await page.Press(officer, "Put them in force");
        Assert.Contains("The terms of reference are in force", page.Text, StringComparison.Ordinal);

        using var member = host.As(World.FirstMember);
        page = await HtmlPage.Get(member, address);
        Assert.Contains("Version 1: the panel voted on 1 March 2026. For 3, against 2, abstained 1. Recorded on 2 March 2026 by Officer.", page.Text, StringComparison.Ordinal);
        Assert.Contains("We look at searches.", page.Text, StringComparison.Ordinal);
        Assert.False(page.HasLink("Record a vote on new terms"));
        Assert.Equal(HttpStatusCode.NotFound, (await HtmlPage.Get(member, $"{address}/terms/new")).Status);
        Assert.Equal(HttpStatusCode.OK, (await HtmlPage.Get(member, $"{address}/terms?version=1")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await HtmlPage.Get(member, $"{address}/terms?version=2")).Status);
    }

    [Fact]
    public async Task An_administrator_sees_every_panel_of_a_structure_and_its_name_before_it_is_made()
    {
        using var administrator = host.As(World.Administrator);
        var page = await HtmlPage.Get(administrator, $"/accounts/areas/{World.Area.Value}/structure");
        page = await page.Press(administrator, "Continue");
        Assert.Equal(["Choose a structure."], page.Problems);
        page.Choose("Panels to set up", "Bedfordshire-like");
        page = await page.Press(administrator, "Continue");
        Assert.EndsWith("These panels will be made", page.Heading, StringComparison.Ordinal);
        Assert.Contains("4 panels will be made. They look at records of: Testshire.", page.Text, StringComparison.Ordinal);
        Assert.Contains("It meets every month", page.Text, StringComparison.Ordinal);
        Assert.Contains("Part of Community scrutiny panel", page.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(3, await host.InDb(db => db.Panels.CountAsync()));
        var wrong = await (await Named(page, string.Empty)).Press(administrator, "Make 4 panels");
        Assert.Equal(["Enter a name."], wrong.Problems);
        page = await (await Named(wrong, "People’s panel")).Press(administrator, "Make 4 panels");
        Assert.Contains("4 panels are set up", page.Text, StringComparison.Ordinal);
        Assert.Contains("part of People’s panel", page.Text, StringComparison.Ordinal);
        Assert.Equal(7, await host.InDb(db => db.Panels.CountAsync()));
    }

    // The first of the names on the page.
    private static Task<HtmlPage> Named(HtmlPage page, string name)
    {
        page.Document.QuerySelector("input[name='Form.Names[0]']")!.SetAttribute("value", name);
        return Task.FromResult(page);
    }

    private async Task<HtmlPage> KeepDates(string day, string month, string year)
    {
        using var officer = host.As(World.Officer);
        var page = await HtmlPage.Get(officer, $"/rules/{World.Panel.Value}/members/dates?person={World.FirstMember.Value}");
        page.Fill("Day", day);
        page.Fill("Month", month);
        page.Fill("Year", year);
        return await page.Press(officer, "Save the dates");
    }

    private Task<int> Versions() => host.InDb(db => db.ConfidentialityAgreements.CountAsync());

    private Task Publish(string words) => ((Sender)host.Services.GetService(typeof(Sender))!).Send(new Application.Features.Panels.Agreements.PublishAgreement.Command(World.Area, 0, words), Caller.Person(World.Officer));

    private async Task Rules(Func<PanelRuleSet, PanelRuleSet> change)
    {
        var sender = (Sender)host.Services.GetService(typeof(Sender))!;
        var rules = await sender.Ask(new GetPanelRules.Query(World.Panel), Caller.Person(World.Officer));
        await sender.Send(new ChangePanelRules.Command(World.Panel, rules.Number, change(rules.Rules)), Caller.Person(World.Officer));
    }
}
