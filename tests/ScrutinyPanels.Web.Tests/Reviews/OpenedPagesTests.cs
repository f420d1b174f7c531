using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPanels.Application.Features.Reviews;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Web.Tests.Reviews;

/// <summary>What follows a view that was sent: the spread, second views, and the panel's rule when it settles.</summary>
public sealed class OpenedPagesTests : IAsyncLifetime, IDisposable
{
    private readonly ScrutinyHost host = new();
    private ReviewStage stage = null!;

    private string Own => $"/my-cases/{stage.Case.Value}";

    private string Chaired => $"/cases/{stage.Case.Value}";

    private Sender Sender => host.Services.GetRequiredService<Sender>();

    public async Task InitializeAsync() => stage = await ReviewStage.In(host, cases: 2);

    public async Task DisposeAsync() => await host.DisposeAsync();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task The_spread_has_a_row_for_each_question_the_most_disputed_first_and_what_is_agreed_folded()
    {
        await stage.Send(host.World.FirstMember, grade: "amber", reason: "Too brisk");
        await stage.Send(host.World.SecondMember, grade: "red", reason: "No grounds", others: "none-supplied");
        await Sender.Send(new OpenCase.Command(stage.Case), Caller.Person(host.World.Chair));
        using var chair = host.As(host.World.Chair);
        var page = await HtmlPage.Get(chair, Chaired);

        var tables = page.Document.QuerySelectorAll("table").ToList();
        Assert.Equal(["What divides the readers", "What the readers agree on, or too few answered"], tables.Select(t => t.QuerySelector("caption")!.TextContent));
        Assert.Equal(["Footage", "Grade"], tables[0].QuerySelectorAll("tbody th").Select(h => h.TextContent.Trim())); // 1 and 0.5

        // Who is Reader A is left to chance.
        var marks = tables[0].QuerySelectorAll("tbody tr")[1].QuerySelectorAll("li .govuk-visually-hidden").Select(m => m.TextContent.Split(": ")).ToList();
        Assert.Equal(["Reader A", "Reader B"], marks.Select(m => m[0]).Order());
        Assert.Equal(["Amber", "Red"], marks.Select(m => m[1]).Order());
        Assert.Equal(["A", "R"], tables[0].QuerySelectorAll("tbody tr")[1].QuerySelectorAll("li [aria-hidden]").Select(m => m.TextContent[^1..]).Order());
        Assert.NotNull(tables[1].Closest("details"));
        Assert.Null(tables[0].Closest("details"));
        Assert.Equal(10, tables[1].QuerySelectorAll("tbody tr").Length);

        // Every row leads to the answers with their reasons.
        Assert.All(page.Document.QuerySelectorAll("tbody th a"), a => Assert.NotNull(page.Document.GetElementById(a.GetAttribute("href")!.Split('#')[1])));
    }

    [Fact]
    public async Task A_reader_adds_a_second_view_and_the_chair_sees_it_dated_below_the_first_once_the_case_is_open()
    {
        await stage.Send(host.World.FirstMember, grade: "green");
        using var member = host.As(host.World.FirstMember);
        var page = await HtmlPage.Get(member, $"{Own}/sent");
        page = await HtmlPage.Get(member, page.Links.Single(l => l.Text == "I see it differently now").Href);
        page = await page.Press(member, "Add my second view");
        Assert.Equal("Write why you see it differently now.", Assert.Single(page.Problems));
        page.Fill("Why do you see it differently?", "I had missed the time");
        page = await page.Press(member, "Add my second view");
        Assert.Equal("Choose your grade as you see it now", Assert.Single(page.Problems));
        Assert.Equal("I had missed the time", page.Document.QuerySelector("textarea")!.TextContent);
        page.Choose("How do you grade it now?", "Amber");
        page = await page.Press(member, "Add my second view");
        Assert.Equal($"{Own}/sent", page.Address.AbsolutePath);
        Assert.Contains("Your second view of 2 March 2026", page.Text, StringComparison.Ordinal);
        Assert.Equal(("GreenBecause", "Amber", "I had missed the time"), (page.Value("Grade"), page.Value("Your grade then"), page.Value("Why you saw it differently")));

        using var chair = host.As(host.World.Chair);
        Assert.DoesNotContain("missed the time", (await HtmlPage.Get(chair, Chaired)).Source, StringComparison.Ordinal);
        page = await (await HtmlPage.Get(chair, $"{Chaired}/open")).Press(chair, "Open the case");
        Assert.Contains("Reader A. Second view, 2 March 2026:", page.Text, StringComparison.Ordinal);
        Assert.Contains("I had missed the time", page.Text, StringComparison.Ordinal);
        using var other = host.As(host.World.SecondMember);
        Assert.DoesNotContain("missed the time", (await HtmlPage.Get(other, Own)).Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_but_a_reader_who_sent_is_shown_the_form_for_a_second_view()
    {
        await stage.Send(host.World.FirstMember);
        foreach (var (person, status) in new[] { (host.World.FirstMember, HttpStatusCode.OK), (host.World.SecondMember, HttpStatusCode.Redirect), (host.World.Officer, HttpStatusCode.NotFound), (host.World.SecondPanelMember, HttpStatusCode.NotFound) })
        {
            using var browser = host.AsWithoutRedirects(person);
            using var answer = await browser.GetAsync(new Uri($"{Own}/second-view", UriKind.Relative));
            Assert.Equal(status, answer.StatusCode);
        }
    }

    [Fact]
    public async Task The_grade_that_the_rule_gives_is_proposed_and_another_one_needs_a_reason_that_is_kept()
    {
        await stage.Send(host.World.FirstMember, grade: "amber");
        await stage.Send(host.World.SecondMember, grade: "amber");
        await Sender.Send(new OpenCase.Command(stage.Case), Caller.Person(host.World.Chair));
        using var chair = host.As(host.World.Chair);
        var page = await HtmlPage.Get(chair, $"{Chaired}/settle");
        Assert.Contains("This panel grades by consensus", page.Text, StringComparison.Ordinal);
        Assert.Contains("The rule gives: Some concern (amber).", page.Text, StringComparison.Ordinal);

        page.Choose(null, "Red");
        page = await page.Press(chair, "Continue");
        Assert.Equal("Write why the panel does not take the grade that its rule gives.", Assert.Single(page.Problems));
        page.Fill("Why not the grade that the rule gives?", "It was the third time");
        page = await page.Press(chair, "Continue");
        Assert.Equal("It was the third time", page.Value("Why not the grade that the rule gives?"));
        page = await page.Press(chair, "Settle the case");
        Assert.Equal(("Concern (red)", "It was the third time"), (page.Value("The panel’s grade"), page.Value("Why the panel gave another grade")));
        Assert.Equal("Some concern (amber) (by consensus, rules version 1)", page.Value("What the panel’s rule gives"));
    }

    [Fact]
    public async Task Whoever_has_yet_to_send_their_own_view_is_told_nothing_by_posting_the_page_that_settles()
    {
        await host.InDb(db => db.ReviewForms.ExecuteUpdateAsync(s => s.SetProperty(f => f.RedWithoutFootage, true)));
        await stage.Send(host.World.FirstMember, others: "none-supplied");
        await stage.Send(host.World.ViceChair, others: "none-supplied");
        await Sender.Send(new OpenCase.Command(stage.Case), Caller.Person(host.World.Chair));
        using var vice = host.As(host.World.ViceChair);
        var page = await HtmlPage.Get(vice, $"{Chaired}/settle");
        Assert.Contains("such a case is red", page.Text, StringComparison.Ordinal);

        // The same page in the hands of somebody whose view is a draft.
        await host.InDb(db => db.Reviews.Where(r => r.UserId == host.World.ViceChair).ExecuteUpdateAsync(s => s.SetProperty(r => r.State, ReviewState.Draft)));
        page = await page.Press(vice, "Continue");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.DoesNotContain("such a case is red", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_readers_differ_consensus_gives_no_grade_and_no_reason_is_asked()
    {
        await stage.Send(host.World.FirstMember, grade: "amber");
        await stage.Send(host.World.SecondMember, grade: "red");
        await Sender.Send(new OpenCase.Command(stage.Case), Caller.Person(host.World.Chair));
        using var chair = host.As(host.World.Chair);
        var page = await HtmlPage.Get(chair, $"{Chaired}/settle");
        Assert.Contains("The rule gives no grade here.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Why not the grade", page.Text, StringComparison.Ordinal);

        page.Choose(null, "Red");
        page = await (await page.Press(chair, "Continue")).Press(chair, "Settle the case");
        Assert.Equal("No grade (by consensus, rules version 1)", page.Value("What the panel’s rule gives"));
    }

    [Fact]
    public async Task Where_the_rules_open_a_case_by_itself_readers_and_chair_are_told_and_see_how_it_was_opened()
    {
        await host.InDb(async db =>
        {
            var panel = await db.Panels.Include(p => p.Rules).SingleAsync(p => p.Id == host.World.Panel);
            panel.Adopt(Presets.BedfordshireLike with { MustSign = false, OpensItself = true }, DateTimeOffset.UnixEpoch);
            await db.SaveChangesAsync();
            return true;
        });
        using var member = host.As(host.World.FirstMember);
        Assert.Contains("until all who were asked have answered, or your chair opens the case", (await HtmlPage.Get(member, Own)).Text, StringComparison.Ordinal);
        await Sender.Send(new AnswerRequestToRead.Command(stage.Case, Pass: false), Caller.Person(host.World.FirstMember));
        Assert.Contains("until all who were asked have answered, or your chair opens the case", (await HtmlPage.Get(member, $"{Own}/step/1")).Text, StringComparison.Ordinal);
        await stage.Send(host.World.FirstMember);
        Assert.Contains("until all who were asked have answered, or your chair opens the case", (await HtmlPage.Get(member, $"{Own}/sent")).Text, StringComparison.Ordinal);
        await Sender.Send(new AnswerRequestToRead.Command(stage.Case, Pass: true), Caller.Person(host.World.SecondMember));
        using var chair = host.As(host.World.Chair);
        Assert.Contains("the case opens by itself once all who were asked have answered", (await HtmlPage.Get(chair, Chaired)).Text, StringComparison.Ordinal);

        // The vice chair is asked in the place of who passed, and steps aside.
        await Sender.Send(new AskReserves.Command(stage.Case), Caller.Timetable);
        await Sender.Send(new AnswerConflictCheck.Command(stage.Case, StepAside: true), Caller.Person(host.World.ViceChair));
        await Sender.Send(new OpenReadCase.Command(stage.Case), Caller.Timetable);
        Assert.Equal("2 March 2026, by the panel’s own rule", (await HtmlPage.Get(chair, Chaired)).Value("Opened"));
        Assert.Equal("1 of 1 sent", (await HtmlPage.Get(chair, Chaired)).Value("Views sent"));
    }
}
