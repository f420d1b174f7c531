using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPanels.Application.Features.Publication.Reporting;
using ScrutinyPanels.Application.Features.Recommendations;
using ScrutinyPanels.Application.Features.Reviews.Viewings;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Publication;
using ScrutinyPanels.Domain.Publication.Reporting;
using ScrutinyPanels.Domain.Recommendations;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Publication;

public sealed class ReportUseTests : IAsyncLifetime
{
    private const string Quarter = "2026-q1";
    private static readonly DateTimeOffset InApril = new(2026, 4, 10, 9, 0, 0, TimeSpan.Zero);

    private TestApp app = null!;
    private World world = null!;

    public async Task InitializeAsync()
    {
        app = await TestApp.Start();
        world = await World.In(app);
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task The_figures_are_those_of_a_record_counted_by_hand()
    {
        await AddToTheRecord();
        var figures = await Figures(world.Officer);

        // 12 picked at random of 30; the cases of the requests come from no draw of the whole list.
        Assert.Equal((12, 1, 13), (figures.Cases.Random, figures.Cases.Themed, figures.Cases.LookedAt));
        Assert.Equal([(Grade.Green, 8, 0), (Grade.Amber, 3, 1), (Grade.Red, 1, 0), (Grade.CouldNotTell, 0, 0)], figures.Cases.Grades.Select(g => (g.Grade, g.Random, g.Themed)));
        Assert.Equal(8 / 12.0, figures.Cases.Grades[0].Share!.Share, 12);

        // Wilson by hand for 8 of 12: (0.6667 + 0.1601) / 1.3201 ± 1.96 √(0.01852 + 0.00667) / 1.3201.
        Assert.Equal((0.391, 0.862), (Math.Round(figures.Cases.Grades[0].Share!.Low, 3), Math.Round(figures.Cases.Grades[0].Share!.High, 3)));
        Assert.Equal([("Testshire stop and search", 1, 30, 12)], figures.Cases.Groups.Select(g => (g.Panel, g.Draw, g.Listed, g.Graded)));

        Assert.Equal([(AskTheme.Footage, 2, 2, "R1"), (AskTheme.Respect, 1, 1, "R3")], figures.Themes.Select(t => (t.Theme, t.InPeriod, t.Ever, string.Join(' ', t.Public.Select(p => p.Reference)))));
        Assert.Equal((1, TimeSpan.FromMinutes(45), TimeSpan.FromMinutes(90)), (figures.Viewing.Viewings, figures.Viewing.Watched, figures.Viewing.Given));

        // R1 was answered after 5 working days and R3 on the day; R2 was due on 9 March and is not public.
        Assert.Equal((3, 2, 2, 1, 1), (figures.Replies.Asked, figures.Replies.Answered, figures.Replies.InTime, figures.Replies.Waiting.Count, figures.Replies.Late));
        Assert.Equal([(0, "R3"), (5, "R1")], figures.Replies.Answers.Select(a => (a.Days, a.Ask?.Reference)));
        Assert.Equal((2.5, (0, 5), null), (figures.Replies.MedianDays!.Value, figures.Replies.Range!.Value, figures.Replies.ShareInTime));
        Assert.Null(Assert.Single(figures.Replies.Waiting).Ask);
        Assert.Equal([(PromiseStanding.Kept, "R1")], figures.Promises.All.Select(p => (p.Standing, p.Ask?.Reference)));
        Assert.Equal([("R1", "Briefings")], figures.Changes.Lines.Select(c => (c.Ask.Reference, c.Changed)));
        Assert.Equal(1, figures.Changes.NotReleased);
    }

    [Fact]
    public async Task A_themed_draw_is_kept_out_of_the_percentages()
    {
        await Settled(await Cases.Draw(app, world, count: 12, records: 30), Grade.Green);
        await app.InDb(db => db.Draws.ExecuteUpdateAsync(d => d.SetProperty(x => x.Theme, DrawTheme.Under18)));
        app.Clock.GoTo(InApril);

        var cases = (await Figures(world.Chair)).Cases;
        Assert.Equal((0, 12), (cases.Random, cases.Themed));
        Assert.All(cases.Grades, g => Assert.Null(g.Share));
    }

    [Fact]
    public async Task Unreleased_words_stand_nowhere()
    {
        await AddToTheRecord();
        var live = (await Figures(world.Officer)).Write();
        var published = (await app.Ask(new GetPublicReport.Query(await Publish()), Caller.Nobody)).Figures.Write();
        foreach (var text in new[] { live, published })
        {
            Assert.Contains("Briefings", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Secret", text, StringComparison.Ordinal);
            Assert.DoesNotContain(RecommendationBuilder.Explanation, text, StringComparison.Ordinal);
            Assert.DoesNotContain("\"R2\"", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_was_published_does_not_move_when_the_record_moves()
    {
        var (first, late) = await AddToTheRecord();
        var id = await Publish();
        var before = await app.Ask(new GetPublicReport.Query(id), Caller.Nobody);

        await app.Send(new ReplyToRecommendation.Command(late, ForceDecision.Accepted, "At last."), world.Liaison);
        await app.Send(new PublishRecommendation.Command(late), world.Officer);
        await app.Send(new CorrectWords.Command(first, RecommendationBuilder.Words, "Other words", null, "A slip."), world.Officer);
        await Release(first);
        var after = await app.Ask(new GetPublicReport.Query(id), Caller.Nobody);
        Assert.Equal(before.Figures.Write(), after.Figures.Write());
        Assert.Equal((before.Words, before.Name, before.PublishedAt), (after.Words, after.Name, after.PublishedAt));

        // The record gives other words and knows one more reference; what was late at the end of March is late still.
        var now = await app.Ask(new GetReport.Query(world.Panel, null, Quarter), world.Officer);
        Assert.Equal([ReportPart.Themes, ReportPart.Replies, ReportPart.Changes], now.Before!.Differs);
        Assert.Equal((1, 1), (now.Figures!.Replies.Waiting.Count, now.Figures.Replies.Late));
    }

    [Fact]
    public async Task A_second_publication_stands_beside_the_first_and_says_what_it_changes()
    {
        var (first, _) = await AddToTheRecord();
        var one = await Publish();
        Assert.Equal(PublicationRules.WhyCorrectedNeeded, (await Assert.ThrowsAsync<RuleBroken>(() => Publish())).Rule);
        Assert.Equal(PublicationRules.NothingNewInReport, (await Assert.ThrowsAsync<RuleBroken>(() => Publish("A slip."))).Rule);
        await app.Send(new CorrectWords.Command(first, RecommendationBuilder.Words, "Other words", null, "A slip."), world.Officer);
        await Release(first);
        app.Clock.Pass(TimeSpan.FromHours(1));
        var two = await Publish("Words were corrected.");

        var (old, new2) = (await app.Ask(new GetPublicReport.Query(one), Caller.Nobody), await app.Ask(new GetPublicReport.Query(two), Caller.Nobody));
        Assert.Equal((1, two, (PublishedReportId?)null), (old.Number, old.Latest, old.Earlier));
        Assert.Equal((2, (PublishedReportId?)null, one, "Words were corrected."), (new2.Number, new2.Latest, new2.Earlier, new2.Words.Why));
        Assert.Equal([ReportPart.Changes], new2.Changed);
        Assert.Equal([two, one], (await app.Ask(new ListPublicReports.Query("testshire-stop-and-search"), Caller.Nobody)).Rows.Select(r => r.Id));
        Assert.Empty((await app.Ask(new ListPublicReports.Query("testshire-north"), Caller.Nobody)).Rows);
    }

    [Fact]
    public async Task Only_what_was_previewed_is_published_and_only_when_the_period_is_over()
    {
        var view = await app.Ask(new GetReport.Query(world.Panel, null, Quarter), world.Officer);
        Assert.False(view.MayPublish);
        Assert.Equal(PublicationRules.PeriodNotOver, (await Assert.ThrowsAsync<RuleBroken>(() => app.Send(Command(view), world.Officer))).Rule);
        app.Clock.GoTo(InApril);
        view = await app.Ask(new GetReport.Query(world.Panel), world.Officer);
        Assert.Equal((Quarter, true), (view.Period.Code, view.MayPublish));
        await Assert.ThrowsAsync<InputInvalid>(() => app.Send(Command(view) with { HaveRead = false }, world.Officer));
        await Assert.ThrowsAsync<ChangedBySomeoneElse>(() => app.Send(Command(view) with { Fingerprint = "other" }, world.Officer));
        var refused = await Assert.ThrowsAsync<InputInvalid>(() => app.Send(Command(view) with { Introduction = "Thanks to PC 1234.", Learned = "It was on 3 March 2026." }, world.Officer));
        Assert.Equal(["Introduction", "Learned"], refused.Problems.Select(p => p.Field));
        Assert.Equal(0, await app.InDb(db => db.PublishedReports.CountAsync()));
    }

    [Fact]
    public async Task Each_sees_and_publishes_what_they_may()
    {
        app.Clock.GoTo(InApril);
        foreach (var person in new[] { world.FirstMember, world.Observer, world.Liaison, world.Administrator, world.Nobody })
        {
            await Assert.ThrowsAsync<NotPermitted>(() => Figures(person));
        }

        await Figures(world.Chair);
        await Figures(world.ViceChair);
        foreach (var person in new[] { world.SecondPanelChair, world.OtherChair, world.OtherOfficer })
        {
            await Assert.ThrowsAsync<NotFound>(() => Figures(person));
        }

        await Assert.ThrowsAsync<NotFound>(() => app.Ask(new GetReport.Query(null, world.Area, Quarter), world.Chair));
        Assert.Equal([(PanelId?)world.Panel], (await app.Ask(new GetReport.Query(), world.Chair)).Subjects.Select(s => s.Panel));
        Assert.Equal([world.SecondPanel, world.Panel, (PanelId?)null], (await app.Ask(new GetReport.Query(), world.Officer)).Subjects.Select(s => s.Panel));
        var view = await app.Ask(new GetReport.Query(world.Panel, null, Quarter), world.Chair);
        Assert.False(view.MayPublish);
        await Assert.ThrowsAsync<NotPermitted>(() => app.Send(Command(view), world.Chair));
        await Assert.ThrowsAsync<NotFound>(() => app.Send(Command(view), world.OtherOfficer));
        await app.Send(Command(view), world.Officer);
    }

    [Fact]
    public async Task The_report_of_an_area_counts_all_its_panels_and_no_other()
    {
        await AddToTheRecord();
        app.Clock.GoTo(new(2026, 3, 20, 9, 0, 0, TimeSpan.Zero));
        await RecommendationBuilder.SettledCase(app.Services, world, world.SecondPanel);
        await RecommendationBuilder.SettledCase(app.Services, world, world.OtherPanel);
        app.Clock.GoTo(InApril);

        var area = (await app.Ask(new GetReport.Query(null, world.Area, Quarter), world.Officer)).Figures!;
        Assert.Equal(["Testshire north", "Testshire stop and search"], area.Panels);
        Assert.Equal((12, 2), (area.Cases.Random, area.Cases.Themed));
        Assert.Equal(3, area.Replies.Asked);
        var id = await Publish(of: null);
        foreach (var panel in new[] { "testshire-stop-and-search", "testshire-north" })
        {
            Assert.True(Assert.Single((await app.Ask(new ListPublicReports.Query(panel), Caller.Nobody)).Rows).IsOfArea);
        }

        Assert.Empty((await app.Ask(new ListPublicReports.Query("elsewhere-panel"), Caller.Nobody)).Rows);
        Assert.Equal(string.Empty, (await app.Ask(new GetPublicReport.Query(id), Caller.Nobody)).Slug);
    }

    [Fact]
    public async Task The_log_of_corrections_says_what_was_changed_when_and_in_which_words()
    {
        var (first, _) = await AddToTheRecord();
        var report = await Publish();
        Assert.Empty((await app.Ask(new ListCorrections.Query(), Caller.Nobody)).Rows);
        app.Clock.Pass(TimeSpan.FromDays(1));
        await app.Send(new CorrectWords.Command(first, RecommendationBuilder.Words with { Saw = "Better words." }, "Briefings", null, "A slip."), world.Officer);
        await Release(first);
        app.Clock.Pass(TimeSpan.FromDays(1));
        var again = await Publish("The introduction was wrong.", "We looked again.");

        var log = await app.Ask(new ListCorrections.Query(), Caller.Nobody);
        Assert.Equal([new DateOnly(2026, 4, 12), new DateOnly(2026, 4, 11)], log.Rows.Select(r => r.On));
        Assert.Equal((again, 2, "The introduction was wrong."), (log.Rows[0].Report!.Id, log.Rows[0].Report!.Number, log.Rows[0].Why));
        Assert.Equal([new(null, ReportPart.Introduction, "We looked at searches.", "We looked again.")], log.Rows[0].Changes);
        Assert.Equal((first, "R1"), (log.Rows[1].Story!.Id, log.Rows[1].Story!.Reference));
        Assert.Equal([new(StoryPart.Saw, null, RecommendationBuilder.Saw, "Better words.")], log.Rows[1].Changes);
        Assert.NotEqual(report, again);

        Assert.Equal(2, (await app.Ask(new ListCorrections.Query("testshire-stop-and-search"), Caller.Nobody)).All);
        Assert.Equal(0, (await app.Ask(new ListCorrections.Query("testshire-north"), Caller.Nobody)).All);
        await Assert.ThrowsAsync<NotFound>(() => app.Ask(new ListCorrections.Query("nowhere"), Caller.Nobody));
    }

    [Fact]
    public async Task Words_that_the_checks_find_today_are_not_shown_again()
    {
        var (first, _) = await AddToTheRecord();
        await app.InDb(db => db.PublishedStories.ExecuteUpdateAsync(s => s.SetProperty(x => x.Saw, "PC 1234 was rude.")));
        await app.Send(new CorrectWords.Command(first, RecommendationBuilder.Words with { Saw = "Better words." }, "Briefings", null, "A slip."), world.Officer);
        await Release(first);

        Assert.Equal([new(StoryPart.Saw, null, null, null)], Assert.Single((await app.Ask(new ListCorrections.Query(), Caller.Nobody)).Rows).Changes);
    }

    // From 2 March 2026: 12 random cases graded, a viewing, and three requests; then it is 10 April.
    private async Task<(RecommendationId First, RecommendationId Late)> AddToTheRecord()
    {
        var because = await RecommendationBuilder.SettledCase(app.Services, world);
        await Settled(await Cases.Draw(app, world, count: 12, records: 30), Grade.Green);
        await app.Send(new WriteViewing.Command(world.Panel, null, "C", [world.FirstMember, world.SecondMember], new("1", "3", "2026", "09:00", "9.45")), world.FirstMember);
        var first = await A.Recommendation(world).Because(because).OfKind(RecommendationKind.Practice, AskTheme.Footage).Sent().In(app.Services);
        var late = await A.Recommendation(world).Because(because).OfKind(RecommendationKind.Practice, AskTheme.Footage).DueIn(7).Titled("Secret title").Sent().In(app.Services);
        await A.Recommendation(world).Because(because).OfKind(RecommendationKind.Question, AskTheme.Respect).Sent().Public().RepliedWith(ForceDecision.NotAccepted)
            .Judged(Judgement.NotSettled, changed: "Secret words").In(app.Services);
        app.Clock.Pass(TimeSpan.FromDays(7));
        await app.Send(new ReplyToRecommendation.Command(first, ForceDecision.Accepted, RecommendationBuilder.Explanation, "A briefing"), world.Liaison);
        await app.Send(new JudgeReply.Command(first, Judgement.Partly, "We see.", "Briefings", null), world.Chair);
        await app.Send(new GiveEvidence.Command(first, new(EvidenceKind.Document, "The guidance.")), world.Liaison);
        await app.Send(new PublishRecommendation.Command(first), world.Officer);
        await Release(first);
        app.Clock.GoTo(InApril);
        return (first, late);
    }

    // Eight of the first grade, three amber and one red of twelve; of fewer, all of the first grade.
    private async Task Settled(DrawId draw, Grade most) => await app.InDb(async db =>
    {
        var chair = Actor.Person(world.Chair, [new Holding(Role.Chair, ScopeKind.Panel, world.Panel.Value)]);
        foreach (var (place, found) in (await db.Cases.Include(c => c.Readers).Where(c => c.DrawId == draw).OrderBy(c => c.Number).ToListAsync()).Index())
        {
            found.Open(false, chair, app.Clock.GetUtcNow());
            found.Settle(new Decision(place < 8 ? most : place < 11 ? Grade.Amber : Grade.Red), new GradeByRule(GradeRule.Consensus, 1, null), chair, app.Clock.GetUtcNow());
        }

        return true;
    });

    private async Task<ReportFigures> Figures(UserId person) => (await app.Ask(new GetReport.Query(world.Panel, null, Quarter), person)).Figures!;

    private async Task<PublishedReportId> Publish(string? why = null, string introduction = "We looked at searches.") => await Publish(world.Panel, why, introduction);

    private async Task<PublishedReportId> Publish(PanelId? of, string? why = null, string introduction = "We looked at searches.")
    {
        var view = await app.Ask(new GetReport.Query(of, of is null ? world.Area : null, Quarter), world.Officer);
        return await app.Send(Command(view) with { Why = why, Introduction = introduction }, world.Officer);
    }

    private static PublishReport.Command Command(GetReport.View view) =>
        new(view.Of!.Panel, view.Of.Panel is null ? view.Of.Area : null, view.Period.Code, "We looked at searches.", "Reasons come late.", null, view.Fingerprint, HaveRead: true);

    private Task Release(RecommendationId id) => RecommendationBuilder.Release(app.Services.GetRequiredService<Sender>(), world, id);
}
