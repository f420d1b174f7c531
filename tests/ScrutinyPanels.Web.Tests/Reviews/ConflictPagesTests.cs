using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPanels.Application.Features.Reviews;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Web.Tests.Reviews;

public sealed class ConflictPagesTests : IAsyncLifetime, IDisposable
{
    private readonly ScrutinyHost host = new() { Settings = new Dictionary<string, string> { ["Support:Contacts"] = "Ring the listening line.", ["Support:Areas:testshire"] = "Ring Testshire’s own line." } };
    private ReviewStage stage = null!;

    private string Own => $"/my-cases/{stage.Case.Value}";

    public async Task InitializeAsync() => stage = await ReviewStage.In(host, cases: 2, checkedBefore: false);

    public async Task DisposeAsync() => await host.DisposeAsync();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Every_address_of_a_case_leads_to_the_question_and_the_question_tells_three_things()
    {
        using var browser = host.As(host.World.FirstMember);
        foreach (var address in new[] { Own, $"{Own}/step/1", $"{Own}/check", $"{Own}/sent", $"{Own}/pass", $"{Own}/second-view" })
        {
            var page = await HtmlPage.Get(browser, address);
            Assert.Equal($"{Own}/can-you-look", page.Address.AbsolutePath);
            Assert.Equal(("Testshire", "June 2025", "Stop and search"), (page.Value("Area"), page.Value("Month"), page.Value("What it is about")));
            Assert.Equal(3, page.Document.QuerySelectorAll("dt").Length);
            foreach (var hidden in new[] { "cannabis", "4 June", "14:02", "Misuse of Drugs", "Male", "SecondMember", "16 March" })
            {
                Assert.DoesNotContain(hidden, page.Source, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task Who_can_look_goes_on_to_the_page_before_the_record()
    {
        await Footage();
        await Sender.Send(new TagCase.Command(stage.Case, [ContentTags.Injury]), Caller.Person(host.World.Officer));
        using var browser = host.As(host.World.FirstMember);
        var page = await (await HtmlPage.Get(browser, Own)).Press(browser, "I can look at this");

        Assert.Equal(Own, page.Address.AbsolutePath);
        Assert.Contains("Somebody is hurt", page.Text, StringComparison.Ordinal);
        Assert.Contains("Ring Testshire’s own line.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Samaritans", page.Text, StringComparison.Ordinal);
        Assert.True(page.HasLink("Pass on this one"));
        Assert.Equal("0 in the last 30 days, 0 in all", page.Value("Somebody is hurt"));
        Assert.DoesNotContain("cannabis", page.Source, StringComparison.Ordinal);
        Assert.Contains("cannabis", (await page.Press(browser, "Continue")).Text, StringComparison.Ordinal);
        Assert.Equal("1 in the last 30 days, 1 in all", (await HtmlPage.Get(browser, "/viewings")).Value("Somebody is hurt"));
    }

    [Fact]
    public async Task Stepping_aside_is_confirmed_needs_no_reason_and_the_case_is_not_there_any_more()
    {
        using var browser = host.As(host.World.FirstMember);
        var page = await HtmlPage.Get(browser, Own);
        page = await HtmlPage.Get(browser, page.Links.Single(l => l.Text == "Step aside").Href);
        Assert.Contains("This cannot be undone", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("main input:not([type=hidden]), main textarea"));
        page = await page.Press(browser, "Step aside");

        Assert.Contains("You have 1 case to read", page.Text, StringComparison.Ordinal);
        foreach (var address in new[] { Own, $"{Own}/can-you-look", $"{Own}/step-aside", $"{Own}/step/1", $"{Own}/sent" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await HtmlPage.Get(browser, address)).Status);
        }
    }

    [Fact]
    public async Task To_others_it_looks_as_if_they_had_not_been_asked()
    {
        await Sender.Send(new AnswerConflictCheck.Command(stage.Case, StepAside: true), Caller.Person(host.World.FirstMember));
        using var chair = host.As(host.World.Chair);
        var page = await HtmlPage.Get(chair, $"/cases/{stage.Case.Value}");
        Assert.Equal("0 of 1 sent", page.Value("Views sent"));
        foreach (var hidden in new[] { "FirstMember", "stepped aside", "step aside", "conflict" })
        {
            Assert.DoesNotContain(hidden, page.Source, StringComparison.OrdinalIgnoreCase);
        }

        await Sender.Send(new AskReserves.Command(stage.Case), Caller.Timetable);
        await Sender.Send(new AnswerConflictCheck.Command(stage.Case, StepAside: true), Caller.Person(host.World.ViceChair));
        Assert.Contains("This case needs a reader", (await HtmlPage.Get(chair, $"/cases/{stage.Case.Value}")).Text, StringComparison.Ordinal);
        Assert.Contains("Needs a reader", (await HtmlPage.Get(chair, "/cases")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chair_who_wants_to_read_too_is_asked_first_and_cannot_step_aside_from_what_they_were_not_asked()
    {
        using var chair = host.As(host.World.Chair);
        var page = await HtmlPage.Get(chair, $"/cases/{stage.Case.Value}");
        page = await HtmlPage.Get(chair, page.Links.Single(l => l.Href == Own).Href);
        Assert.EndsWith("Can you look at this case?", page.Heading, StringComparison.Ordinal);
        Assert.False(page.HasLink("Step aside"));
        Assert.True((await page.Press(chair, "I can look at this")).HasButton("Continue"));
    }

    [Fact]
    public async Task The_oversight_officer_ticks_what_readers_are_warned_of()
    {
        using var officer = host.As(host.World.Officer);
        var page = await HtmlPage.Get(officer, $"/cases/{stage.Case.Value}/tags");
        page.Choose(null, "A child");
        page = await page.Press(officer, "Save");
        Assert.Contains("Readers are warned of this from now on", page.Text, StringComparison.Ordinal);
        page = await HtmlPage.Get(officer, $"/cases/{stage.Case.Value}/tags");
        Assert.Single(page.Document.QuerySelectorAll("input[type=checkbox][checked]"));
    }

    private Sender Sender => host.Services.GetRequiredService<Sender>();

    private async Task Footage() => await host.InDb(async db => db.FootageHolds.Add(FootageHold.Ask(await db.Cases.SingleAsync(c => c.Id == stage.Case), new DateOnly(2026, 4, 1), host.Clock.GetUtcNow())));
}
