using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Publication;
using ScrutinyPanels.Domain.Publication.Reporting;
using ScrutinyPanels.Domain.Recommendations;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Domain.Tests.Publication;

/// <summary>The figures about requests, for January to March 2026.</summary>
public class AskFiguresTests
{
    private static readonly ReportPeriod Period = ReportPeriod.Quarter(2026, 1);
    private static readonly DateTimeOffset Later = new(2027, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly int[] Days = [16, 6, 9, 7];
    private static readonly AreaId Area = AreaId.New();
    private static readonly ForceId Force = ForceId.New();
    private static readonly PanelId Panel = PanelId.New();
    private static readonly RecommendationWording Words = new("Say why", "Late.", "Say it first.", "Head of training", "20 records.");
    private static readonly Actor Everybody = Actor.Person(
        new UserId(Guid.CreateVersion7()),
        [new(Role.Chair, ScopeKind.Panel, Panel.Value), new(Role.OversightOfficer, ScopeKind.Area, Area.Value), new(Role.ForceLiaison, ScopeKind.Force, Force.Value)]);

    // Written from the list of bank holidays of England and Wales that the government publishes.
    private static readonly HashSet<DateOnly> Holidays =
    [
        new(2025, 8, 25), new(2025, 12, 25), new(2025, 12, 26), new(2026, 1, 1), new(2026, 4, 3), new(2026, 4, 6), new(2026, 5, 4), new(2026, 5, 25), new(2026, 8, 31), new(2026, 12, 25), new(2026, 12, 28),
    ];

    // Friday 2 January is a working day, Thursday 1 January is not.
    [Theory]
    [InlineData("2025-12-31", "2026-01-02", 1)]
    [InlineData("2026-01-05", "2026-01-05", 0)]
    [InlineData("2026-01-09", "2026-01-12", 1)]
    [InlineData("2026-02-02", "2026-03-02", 20)]
    public void The_days_to_an_answer_are_working_days_after_the_day_of_sending(string sent, string answered, int days)
    {
        var ask = Sent(Day(sent), term: 60);
        ask.ReplyWith(Yes(), Everybody, Noon(Day(answered)));
        Assert.Equal(days, Assert.Single(Replies(ask).Answers).Days);
    }

    [Fact]
    public void Median_and_range_are_of_the_answers_in_order()
    {
        // 1, 2, 4 and 9 working days: 5 January 2026 is a Monday.
        var asks = Days.Select(day => Answered(new(2026, 1, 5), new(2026, 1, day))).ToArray();
        var four = Replies(asks);
        Assert.Equal("1 2 4 9", string.Join(" ", four.Answers.Select(a => a.Days)));
        Assert.Equal((3.0, (1, 9)), (four.MedianDays!.Value, four.Range!.Value));
        Assert.Equal(2.0, Replies(asks[1], asks[2], asks[3]).MedianDays);
        Assert.Equal((null, null), (Replies().MedianDays, Replies().Range));
    }

    [Fact]
    public void What_is_late_at_the_end_is_read_at_the_end_and_not_today()
    {
        // Due on 24 March, on 31 March, and on 1 April; one that was answered in April, late, and one withdrawn in April.
        var overdue = Sent(new(2026, 3, 10), term: 14);
        var dueOnTheLastDay = Sent(new(2026, 3, 17), term: 14);
        var dueAfter = Sent(new(2026, 3, 18), term: 14);
        var answeredLater = Sent(new(2026, 2, 2), term: 14);
        answeredLater.ReplyWith(Yes(), Everybody, Noon(new(2026, 4, 20)));
        var withdrawnLater = Sent(new(2026, 2, 2), term: 14);
        withdrawnLater.Withdraw("Done already.", Everybody, Noon(new(2026, 4, 20)));

        var figures = Replies(overdue, dueOnTheLastDay, dueAfter, answeredLater, withdrawnLater);
        Assert.Equal((5, 0), (figures.Waiting.Count, figures.Answered));
        Assert.Equal([true, true, false, true, true], figures.Waiting.Select(w => w.IsLate));
        Assert.Equal(4, figures.Late);
    }

    [Fact]
    public void While_the_period_goes_on_clocks_are_read_now()
    {
        var ask = Sent(new(2026, 3, 10), term: 14);
        Assert.Equal(0, ReplyFigures.Of([Record(ask)], Period, Noon(new(2026, 3, 24))).Late);
        Assert.Equal(1, ReplyFigures.Of([Record(ask)], Period, Noon(new(2026, 3, 25))).Late);
    }

    [Fact]
    public void An_answer_after_asking_again_counts_from_the_asking_and_feedback_counts_not_at_all()
    {
        var ask = Answered(new(2026, 1, 5), new(2026, 1, 6));
        ask.Judge(new(Judgement.NotSettled, "No.", null, null), Everybody, Noon(new(2026, 1, 7)));
        ask.AskAgain("Look again.", Everybody, Noon(new(2026, 1, 7)));
        ask.ReplyWith(Yes(), Everybody, Noon(new(2026, 1, 12)));
        var feedback = Sent(new(2026, 1, 5), kind: RecommendationKind.Feedback);

        var figures = Replies(ask, feedback);
        Assert.Equal([1, 3], figures.Answers.Select(a => a.Days));
        Assert.Equal((2, 0), (figures.Asked, figures.Waiting.Count));
    }

    [Fact]
    public void The_share_in_time_needs_ten_answers()
    {
        var intime = Enumerable.Range(0, 7).Select(_ => Answered(new(2026, 1, 5), new(2026, 1, 9))).ToList();
        var late = Enumerable.Range(0, 3).Select(_ => Answered(new(2026, 1, 5), new(2026, 3, 9), term: 14)).ToList();
        Assert.Equal(0.7, Replies([.. intime, .. late]).ShareInTime);
        Assert.Equal((7, 9, null), (Replies([.. intime, .. late[1..]]).InTime, Replies([.. intime, .. late[1..]]).Answered, Replies([.. intime, .. late[1..]]).ShareInTime));
    }

    [Fact]
    public void Promises_are_kept_broken_or_open_as_they_stood_at_the_end()
    {
        var evidenced = Promised(new(2026, 2, 2), null);
        evidenced.GiveEvidence(new(EvidenceKind.Document, "A paper."), Everybody, Noon(new(2026, 3, 2)));
        var evidencedLater = Promised(new(2026, 2, 2), new(2026, 3, 30));
        evidencedLater.GiveEvidence(new(EvidenceKind.Document, "A paper."), Everybody, Noon(new(2026, 4, 2)));
        var dueOnTheLastDay = Promised(new(2026, 2, 2), new(2026, 3, 31));
        var dueAfter = Promised(new(2026, 2, 2), new(2026, 4, 1));
        var lapsed = Promised(new(2026, 2, 2), null);
        lapsed.ReportDelivery(Delivery.Lapsed, "It stopped.", Everybody, Noon(new(2026, 3, 3)));
        var withoutDay = Promised(new(2026, 2, 2), null);
        var refused = Sent(new(2026, 1, 5));
        refused.ReplyWith(new(ForceDecision.NotAccepted, "No.", null, null), Everybody, Noon(new(2026, 2, 2)));
        var withdrawn = Promised(new(2026, 2, 2), null);
        withdrawn.Judge(new(Judgement.NotSettled, "No.", null, null), Everybody, Noon(new(2026, 2, 3)));
        withdrawn.AskAgain("Again.", Everybody, Noon(new(2026, 2, 3)));
        withdrawn.Withdraw("Not needed.", Everybody, Noon(new(2026, 2, 4)));

        var figures = PromiseFigures.Of(new[] { evidenced, evidencedLater, dueOnTheLastDay, dueAfter, lapsed, withoutDay, refused, withdrawn }.Select(Record), Period, Later);
        Assert.Equal(
            [PromiseStanding.Kept, PromiseStanding.Broken, PromiseStanding.Broken, PromiseStanding.Open, PromiseStanding.Broken, PromiseStanding.Open],
            figures.All.Select(p => p.Standing));
        Assert.Equal((1, 3, 2, null), (figures.Count(PromiseStanding.Kept), figures.Count(PromiseStanding.Broken), figures.Count(PromiseStanding.Open), figures.ShareKept));
        var next = PromiseFigures.Of([Record(evidenced), Record(evidencedLater)], ReportPeriod.Quarter(2026, 2), Later);
        Assert.Equal([(PromiseStanding.Kept, false), (PromiseStanding.Kept, true)], next.All.Select(p => (p.Standing, p.IsNew)));
    }

    [Fact]
    public void A_later_answer_with_another_day_does_not_move_the_promise_of_then()
    {
        var ask = Promised(new(2026, 2, 2), new(2026, 3, 2));
        ask.Judge(new(Judgement.Partly, "More.", null, null), Everybody, Noon(new(2026, 4, 7)));
        ask.AskAgain("More, please.", Everybody, Noon(new(2026, 4, 7)));
        ask.ReplyWith(new(ForceDecision.Accepted, "Yes.", "More", new DateOnly(2027, 1, 1)), Everybody, Noon(new(2026, 4, 8)));

        Assert.Equal(PromiseStanding.Broken, Assert.Single(PromiseFigures.Of([Record(ask)], Period, Later).All).Standing);
        Assert.Equal(PromiseStanding.Open, Assert.Single(PromiseFigures.Of([Record(ask)], ReportPeriod.Quarter(2026, 2), Later).All).Standing);
    }

    [Fact]
    public void Themes_count_what_was_first_sent_in_the_period_and_so_far()
    {
        var before = Sent(new(2025, 9, 1), theme: AskTheme.Footage);
        var during = Sent(new(2026, 2, 2), theme: AskTheme.Footage);
        var praise = Sent(new(2026, 2, 2), kind: RecommendationKind.Commendation, theme: AskTheme.Footage);
        var after = Sent(new(2026, 4, 2), theme: AskTheme.Footage);
        var withdrawn = Sent(new(2026, 2, 2), theme: AskTheme.Children);
        withdrawn.Withdraw("Not needed.", Everybody, Noon(new(2026, 2, 3)));
        var hidden = Record(Sent(new(2026, 2, 9), theme: AskTheme.Respect)) with { Public = null };
        var second = Sent(new(2026, 3, 2), theme: AskTheme.Footage);

        var themes = ThemeFigure.Of([.. new[] { before, during, praise, after, withdrawn, second }.Select(Record), hidden], Period);
        Assert.Equal([(AskTheme.Footage, 2, 3, new DateOnly(2025, 9, 1), 2), (AskTheme.Respect, 1, 1, new DateOnly(2026, 2, 9), 0)], themes.Select(t => (t.Theme, t.InPeriod, t.Ever, t.Since, t.Public.Count)));
    }

    [Fact]
    public void Changes_are_told_in_released_words_only()
    {
        var judged = Judged(new(2026, 3, 2));
        var unreleased = Judged(new(2026, 3, 2));
        var later = Judged(new(2026, 4, 2));
        var figures = ChangeFigures.Of([(Record(judged), Released("Released title", "Briefings")), (Record(unreleased), null), (Record(later), Released("Later", "More")), (Record(judged) with { Public = null }, Released("Hidden", "x"))], Period);

        Assert.Equal([("Released title", "Briefings", "")], figures.Lines.Select(l => (l.Title, l.Changed, l.NotChanged)));
        Assert.Equal(2, figures.NotReleased);
    }

    [Fact]
    public void A_live_look_at_the_end_of_the_period_gives_what_is_worked_out_afterwards()
    {
        var (waiting, answers, promises) = (0, 0, 0);
        for (var seed = 0; seed < 400; seed++)
        {
            var chance = new Random(seed);
            var now = new DateTimeOffset(2025, 11, 3, 9, 0, 0, TimeSpan.Zero).AddHours(chance.Next(0, 2500));
            var ask = Recommendation.Draft(Area, 1, [new CaseInQuestion(CaseId.New(), Panel, Force, CaseState.Settled)], Words, chance.Next(7, 60), Everybody, now, chance.Next(5) == 0 ? RecommendationKind.Question : RecommendationKind.Practice);
            (RecommendationStep Step, bool IsLate, Delivery Delivery, ForceDecision Decision, DateOnly? By, bool Promises)? atEnd = null;
            List<int> days = [];
            DateOnly? askedOn = null;
            for (var step = 0; step < 16; step++)
            {
                now += TimeSpan.FromHours(chance.Next(1, 400));
                atEnd ??= now >= Period.End ? Look(ask) : null;
                var open = RecommendationLifecycle.Open(ask, UkTime.DayOf(now), Everybody.RolesOver(ask.Reach));
                var act = open.Count == 0 ? RecommendationAction.Draft : open[chance.Next(open.Count)];
                Do(ask, act, chance, now);
                askedOn = act is RecommendationAction.Send or RecommendationAction.AskAgain ? UkTime.DayOf(now) : askedOn;
                if (act == RecommendationAction.Reply && UkTime.DayOf(now) is { Year: 2026, Month: <= 3 } day)
                {
                    days.Add(Enumerable.Range(1, Math.Max(0, day.DayNumber - askedOn!.Value.DayNumber)).Select(n => askedOn.Value.AddDays(n)).Count(d => d.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !Holidays.Contains(d)));
                }
            }

            var then = atEnd ?? Look(ask);
            var record = Record(ask);
            var replies = ReplyFigures.Of([record], Period, Later);
            var isWaiting = then.Step is RecommendationStep.Sent or RecommendationStep.Acknowledged;
            Assert.Equal((seed, isWaiting, isWaiting && then.IsLate), (seed, replies.Waiting.Count == 1, replies.Late == 1));
            Assert.Equal(days.Order(), replies.Answers.Select(a => a.Days));
            var standing = !then.Promises || then.Step == RecommendationStep.Withdrawn ? (PromiseStanding?)null
                : then.Delivery is Delivery.Evidenced or Delivery.Checked ? PromiseStanding.Kept
                : then.Delivery == Delivery.Lapsed || then.By <= Period.LastDay ? PromiseStanding.Broken : PromiseStanding.Open;
            Assert.Equal((seed, standing), (seed, PromiseFigures.Of([record], Period, Later).All.Select(p => (PromiseStanding?)p.Standing).SingleOrDefault()));
            (waiting, answers, promises) = (waiting + (isWaiting ? 1 : 0), answers + days.Count, promises + (standing is null ? 0 : 1));
        }

        Assert.True(waiting > 20 && answers > 50 && promises > 20, $"{waiting} waiting, {answers} answers, {promises} promises are too few to tell.");
    }

    private static (RecommendationStep, bool, Delivery, ForceDecision, DateOnly?, bool) Look(Recommendation ask) => (
        ask.Step,
        ask.Clock(Period.End)?.IsLate ?? false,
        ask.Delivery,
        ask.Decision,
        ask.PromisedBy,
        ask.Decision is ForceDecision.Accepted or ForceDecision.AcceptedInPart && (ask.Kind == RecommendationKind.Practice || ask.Promise.Length > 0));

    private static void Do(Recommendation ask, RecommendationAction action, Random chance, DateTimeOffset now)
    {
        switch (action)
        {
            case RecommendationAction.Send: ask.Send(Everybody, now); break;
            case RecommendationAction.Acknowledge: ask.Acknowledge(Everybody, now); break;
            case RecommendationAction.Reply: ask.ReplyWith(new((ForceDecision)chance.Next(2, 5), "So.", "A briefing", chance.Next(3) == 0 ? null : UkTime.DayOf(now).AddDays(chance.Next(0, 90))), Everybody, now); break;
            case RecommendationAction.ReportDelivery: ask.ReportDelivery((Delivery)chance.Next(1, 5), "So far.", Everybody, now); break;
            case RecommendationAction.Judge: ask.Judge(new((Judgement)chance.Next(2, 5), "We think.", null, null), Everybody, now); break;
            case RecommendationAction.AskAgain: ask.AskAgain("Again.", Everybody, now); break;
            case RecommendationAction.GiveEvidence when chance.Next(2) == 0: ask.GiveEvidence(new(EvidenceKind.Document, "A paper."), Everybody, now); break;
            case RecommendationAction.Close: ask.Close(6, Everybody, now); break;
            case RecommendationAction.RecordCheck: ask.RecordCheck((CheckResult)chance.Next(1, 5), "We looked.", Everybody, now); break;
            case RecommendationAction.Withdraw when chance.Next(4) == 0: ask.Withdraw("A mistake.", Everybody, now); break;
        }
    }

    private static Recommendation Sent(DateOnly on, int term = 56, RecommendationKind kind = RecommendationKind.Practice, AskTheme theme = AskTheme.NotSaid)
    {
        var ask = Recommendation.Draft(Area, 1, [new CaseInQuestion(CaseId.New(), Panel, Force, CaseState.Settled)], Words, term, Everybody, Noon(on), kind, theme);
        ask.Send(Everybody, Noon(on));
        return ask;
    }

    private static Recommendation Answered(DateOnly sent, DateOnly answered, int term = 56)
    {
        var ask = Sent(sent, term);
        ask.ReplyWith(Yes(), Everybody, Noon(answered));
        return ask;
    }

    private static Recommendation Promised(DateOnly answered, DateOnly? by)
    {
        var ask = Sent(new(2026, 1, 5));
        ask.ReplyWith(new(ForceDecision.Accepted, "Yes.", "A briefing", by), Everybody, Noon(answered));
        return ask;
    }

    private static Recommendation Judged(DateOnly on)
    {
        var ask = Promised(new(2026, 2, 2), null);
        ask.Judge(new(Judgement.Partly, "Partly.", "Unreleased words", null), Everybody, Noon(on));
        return ask;
    }

    private static StoryWords Released(string title, string changed) => new(title, "", "", "", "", "", "", "", changed, "");

    private static ForceReply Yes() => new(ForceDecision.Accepted, "Yes.", null, null);

    private static ReplyFigures Replies(params Recommendation[] asks) => ReplyFigures.Of(asks.Select(Record), Period, Later);

    private static AskOnRecord Record(Recommendation ask) => new(ask.Kind, ask.Theme, ask.Promise.Length > 0 || ask.PromisedBy is not null, ask.PromisedBy, ask.Moments, new(ask.Id.Value, ask.Reference, "A panel"));

    private static DateTimeOffset Noon(DateOnly day) => new(day, new(12, 0), TimeSpan.Zero);

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
