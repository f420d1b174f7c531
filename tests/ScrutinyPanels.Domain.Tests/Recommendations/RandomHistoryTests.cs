using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Recommendations;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Domain.Tests.Recommendations;

/// <summary>Random histories: what happened, told again, gives the same state, and the due day is the one that another calculation gives.</summary>
public class RandomHistoryTests
{
    private static readonly AreaId Area = AreaId.New();
    private static readonly ForceId Force = ForceId.New();
    private static readonly PanelId Panel = PanelId.New();
    private static readonly Actor Everybody = Actor.Person(
        new UserId(Guid.CreateVersion7()),
        [new(Role.Chair, ScopeKind.Panel, Panel.Value), new(Role.OversightOfficer, ScopeKind.Area, Area.Value), new(Role.ForceLiaison, ScopeKind.Force, Force.Value), new(Role.ForceApprover, ScopeKind.Force, Force.Value)]);

    private static readonly Actor Senior = Actor.Person(new UserId(Guid.CreateVersion7()), [new(Role.ForceApprover, ScopeKind.Force, Force.Value)]);

    private static readonly Actor Second = Actor.Person(new UserId(Guid.CreateVersion7()), [new(Role.Chair, ScopeKind.Panel, Panel.Value)]);

    private static readonly RecommendationWording Words = new("Say why", "Late.", "Say it first.", "Head of training", "20 records.");

    // Written from the list of bank holidays of England and Wales that the government publishes.
    private static readonly HashSet<DateOnly> Holidays =
    [
        new(2025, 1, 1), new(2025, 4, 18), new(2025, 4, 21), new(2025, 5, 5), new(2025, 5, 26), new(2025, 8, 25), new(2025, 12, 25), new(2025, 12, 26),
        new(2026, 1, 1), new(2026, 4, 3), new(2026, 4, 6), new(2026, 5, 4), new(2026, 5, 25), new(2026, 8, 31), new(2026, 12, 25), new(2026, 12, 28),
        new(2027, 1, 1), new(2027, 3, 26), new(2027, 3, 29), new(2027, 5, 3), new(2027, 5, 31), new(2027, 8, 30), new(2027, 12, 27), new(2027, 12, 28),
    ];

    [Fact]
    public void Any_history_told_again_gives_the_same_state_and_the_same_due_day()
    {
        var acts = new HashSet<RecommendationAction>();
        for (var seed = 0; seed < 2000; seed++)
        {
            var chance = new Random(seed);
            var book = new Book();
            var ask = Recommendation.Draft(Area, 1, [new CaseInQuestion(CaseId.New(), Panel, Force, CaseState.Settled)], Words, chance.Next(7, 90), Everybody, book.Now, chance.Next(4) == 0 ? RecommendationKind.Feedback : RecommendationKind.Practice);
            for (var step = 0; step < 20; step++)
            {
                book.Now += TimeSpan.FromHours(chance.Next(1, 300));
                var open = RecommendationLifecycle.Open(ask, UkTime.DayOf(book.Now), Everybody.RolesOver(ask.Reach));
                if (open.Count == 0)
                {
                    break;
                }

                var action = open[chance.Next(open.Count)];
                if (action == RecommendationAction.Withdraw && chance.Next(4) > 0)
                {
                    continue;
                }

                Do(ask, action, chance, book);
                acts.Add(action);
                Assert.True(ask.State == RecommendationState.Replay(ask.Moments), $"Seed {seed}, step {step}: told again it is {RecommendationState.Replay(ask.Moments)}, but it is {ask.State}.");
                if (book.SentOn is not null)
                {
                    var clock = ask.Clock(book.Now)!.Value;
                    Assert.True(book.Due(ask.TermDays) == clock.Due, $"Seed {seed}, step {step}: due {clock.Due}, counted by hand {book.Due(ask.TermDays)}. {string.Join(", ", ask.Moments.Select(m => $"{m.Action} on {UkTime.DayOf(m.At):d}{(m.Day is { } day ? $" until {day:d}" : null)}"))}");
                    Assert.Equal(book.IsLate(ask.TermDays, ask.Step), clock.IsLate);
                }
            }
        }

        Assert.Equal(Enum.GetValues<RecommendationAction>().Except([RecommendationAction.Draft]).Order(), acts.Order());
    }

    private static void Do(Recommendation ask, RecommendationAction action, Random chance, Book book)
    {
        var (by, now) = (Everybody, book.Now);
        switch (action)
        {
            case RecommendationAction.Revise: ask.Revise([new CaseInQuestion(CaseId.New(), Panel, Force, CaseState.Settled)], Words, chance.Next(7, 90), by, now); break;
            case RecommendationAction.Send: ask.Send(by, now); book.Begin(); break;
            case RecommendationAction.Acknowledge: ask.Acknowledge(by, now); break;
            case RecommendationAction.Reply: ask.ReplyWith(new((ForceDecision)chance.Next(2, 5), "So.", null, null), by, now); book.RepliedOn = UkTime.DayOf(now); break;
            case RecommendationAction.ReportDelivery: ask.ReportDelivery((Delivery)chance.Next(1, 5), "So far.", by, now); break;
            case RecommendationAction.Judge: ask.Judge(new((Judgement)chance.Next(2, 5), "We think.", null, null), by, now); break;
            case RecommendationAction.Close: ask.Close(chance.Next(2) == 0 ? 3 : 12, by, now); break;
            case RecommendationAction.Withdraw: ask.Withdraw("A mistake.", by, now); break;
            case RecommendationAction.Publish: ask.Publish(by, now); break;
            case RecommendationAction.ReleaseWords:
                if (ask.PanelRelease?.By != Second.Id)
                {
                    ask.SignWords($"{now.Ticks}", Second, now);
                }

                ask.ReleaseWords(ask.PanelRelease!.Words, by, now);
                break;
            case RecommendationAction.SignWords: ask.SignWords($"{now.Ticks} by all", by, now); break;
            case RecommendationAction.CommentOnWords: ask.CommentOnWords("It was two.", by, now); break;
            case RecommendationAction.AskForDelay: ask.AskForDelay(PauseCause.LiveCase, "A trial.", UkTime.DayOf(now).AddDays(30), by, now); break;
            case RecommendationAction.CorrectWords: ask.CorrectWords(Words, null, null, "A slip.", by, now); break;
            case RecommendationAction.AskForTime:
                var until = UkTime.DayOf(now).AddDays(chance.Next(1, 60));
                ask.AskForTime(PauseCause.Other, "We need it.", until, by, now);
                book.Asked = (UkTime.DayOf(now), until);
                break;
            case RecommendationAction.GrantTime: ask.GrantTime(by, now); book.Granted(); break;
            case RecommendationAction.ContestTime: ask.ContestTime("No.", by, now); book.Contested(); break;
            case RecommendationAction.AskAgain: ask.AskAgain("Look again.", by, now); book.Begin(); break;
            case RecommendationAction.GiveEvidence: ask.GiveEvidence(new(EvidenceKind.Document, "A paper."), by, now); break;
            case RecommendationAction.RecordCheck: ask.RecordCheck((CheckResult)chance.Next(1, 5), "We looked.", by, now); break;
            case RecommendationAction.Reopen: ask.Reopen("Again.", by, now); break;
            case RecommendationAction.NoteReceipt: ask.NoteReceipt(ask.ReceiptsLeft[0], null, by, now); break;
            case RecommendationAction.SaveReply: ask.SaveReply((ForceDecision)chance.Next(1, 5), chance.Next(3) == 0 ? null : "So.", null, null, by, now); break;
            case RecommendationAction.AskApproval: ask.AskApproval(by, now); break;
            case RecommendationAction.ApproveReply: ask.ApproveReply(Senior, now); book.RepliedOn = UkTime.DayOf(now); break;
            case RecommendationAction.SendBackReply: ask.SendBackReply("Say more.", by, now); break;
            default: throw new ArgumentOutOfRangeException(nameof(action));
        }
    }

    /// <summary>The other calculation: it keeps the days by hand, walks through the calendar day by day and counts only days on which the clock runs.</summary>
    private sealed class Book
    {
        private readonly List<(DateOnly From, DateOnly Until)> pauses = [];

        public DateTimeOffset Now { get; set; } = new(2025, 1, 6, 9, 0, 0, TimeSpan.Zero);

        public DateOnly? SentOn { get; private set; }

        public DateOnly? RepliedOn { get; set; }

        public (DateOnly From, DateOnly Until)? Asked { get; set; }

        private DateOnly Today => UkTime.DayOf(Now);

        public void Begin()
        {
            SentOn = Today;
            RepliedOn = null;
            Asked = null;
            pauses.Clear();
        }

        public void Granted()
        {
            pauses.Add(Asked!.Value);
            Asked = null;
        }

        public void Contested()
        {
            if (Asked is not null)
            {
                Asked = null;
            }
            else
            {
                pauses[^1] = (pauses[^1].From, Today < pauses[^1].Until ? Today : pauses[^1].Until);
            }
        }

        public DateOnly Due(int term)
        {
            var day = SentOn!.Value;
            for (var left = term; left > 0; day = day.AddDays(1))
            {
                left -= pauses.Exists(p => p.From <= day && day < p.Until) ? 0 : 1;
            }

            // A pause that begins on the last day itself puts that day off as well, also where a weekend moved it there.
            while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || Holidays.Contains(day) || pauses.Exists(p => p.From <= day && day < p.Until))
            {
                day = day.AddDays(1);
            }

            return day;
        }

        public bool IsLate(int term, RecommendationStep step) => step == RecommendationStep.Withdrawn && RepliedOn is null ? false : (RepliedOn ?? Today) > Due(term);
    }
}
