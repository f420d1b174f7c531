using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Domain.Recommendations;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Recommendations;

/// <summary>What waits for the actor's force, of whatever kind: the late first, then by the day it is due; and what was answered.</summary>
public static class ListInbox
{
    /// <summary>What kind of thing waits.</summary>
    public enum Kind
    {
        Recommendation = 1,
        Feedback = 2,
        FootageHold = 3,
        FactCheck = 4,
    }

    /// <param name="Only">One kind alone; every kind where none is given.</param>
    [Permission(Permissions.AnswerForForce)]
    public sealed record Query(Kind? Only = null) : IQuery<View>, IReadLogged
    {
        public string Subject => "inbox";
    }

    /// <param name="Counts">How many of each kind wait, whichever are shown.</param>
    public sealed record View(IReadOnlyList<Item> Waiting, IReadOnlyDictionary<Kind, int> Counts, IReadOnlyList<Row> Answered);

    /// <param name="Id">Of the recommendation, the case or the meeting.</param>
    /// <param name="Name">Its number and title: R3 Say why first; 12 of a case; the title of a meeting.</param>
    /// <param name="Due">None where no day is set.</param>
    public sealed record Item(Kind Kind, Guid Id, string Name, string Panel, DateOnly? Due, bool IsLate = false, int WorkingDaysLate = 0)
    {
        /// <summary>How a recommendation or feedback stands; none for the rest.</summary>
        public Row? Ask { get; init; }

        /// <summary>Whether it can be passed on together with others.</summary>
        public bool IsGreen { get; init; }
    }

    public sealed record Row(
        RecommendationId Id,
        string Reference,
        string Title,
        string Panel,
        RecommendationStep Step,
        ForceDecision Decision,
        Judgement Judgement,
        ReplyClock Clock,
        RecommendationKind Kind,
        ComesNext Next,
        bool WaitsForApproval);

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var (waiting, answered) = await Asked(cancellationToken);
            List<Item> all = [.. waiting, .. await Footage(cancellationToken), .. await FactChecks(cancellationToken)];
            return new(
                [
                    .. all.Where(i => request.Only is null || i.Kind == request.Only)
                        .OrderByDescending(i => i.IsLate).ThenBy(i => i.Due ?? DateOnly.MaxValue).ThenBy(i => i.Panel, StringComparer.Ordinal).ThenBy(i => i.Ask?.Id.Value ?? i.Id),
                ],
                Enum.GetValues<Kind>().ToDictionary(k => k, k => all.Count(i => i.Kind == k)),
                answered);
        }

        private async Task<(IEnumerable<Item> Waiting, IReadOnlyList<Row> Answered)> Asked(CancellationToken cancel)
        {
            var now = clock.GetUtcNow();
            var found = await db.Recommendations.AsNoTracking().ForForceSide(actor).Include(r => r.Cases).Include(r => r.ReplyDraft).AsSplitQuery()
                .Join(db.Panels, r => r.PanelId, p => p.Id, (r, p) => new { Ask = r, Panel = p.Name })
                .ToListAsync(cancel);
            var green = await db.GreenOf([.. found.Select(f => f.Ask)], cancel);
            var rows = found.Select(f => RowOf(f.Ask, f.Panel, now)).OrderBy(r => r.Clock.Due).ThenBy(r => r.Panel, StringComparer.Ordinal).ThenBy(r => r.Reference, StringComparer.Ordinal)
                .ToLookup(r => r.Step is RecommendationStep.Sent or RecommendationStep.Acknowledged);
            return (rows[true].Select(r => ItemOf(r, green)), [.. rows[false].Reverse()]);
        }

        private async Task<IEnumerable<Item>> Footage(CancellationToken cancel)
        {
            var today = UkTime.DayOf(clock.GetUtcNow());
            var (_, forces, _) = actor.ReachOf(Permissions.RolesFor(Permissions.AnswerForForce));
            var found = await (
                from hold in db.FootageHolds.AsNoTracking()
                join about in db.Cases on hold.CaseId equals about.Id
                join panel in db.Panels on about.PanelId equals panel.Id
                where forces.Contains(hold.ForceId) && hold.Answer == null && about.State != CaseState.Substituted && about.State != CaseState.Withdrawn
                select new { hold.CaseId, hold.DeletedOn, about.Number, Panel = panel.Name }).ToListAsync(cancel);
            return found.Select(f => new Item(Kind.FootageHold, f.CaseId.Value, $"{f.Number}", f.Panel, f.DeletedOn, today > f.DeletedOn, WorkingDays.Between(f.DeletedOn, today)));
        }

        // Minutes have no day by which they have to be checked.
        private async Task<IEnumerable<Item>> FactChecks(CancellationToken cancel)
        {
            var (_, forces, _) = actor.ReachOf(Permissions.RolesFor(Permissions.AnswerForForce));
            var found = await (
                from minutes in db.Minutes.AsNoTracking()
                join meeting in db.Meetings on minutes.Id equals meeting.Id
                join panel in db.Panels on minutes.PanelId equals panel.Id
                where minutes.State == MinutesState.WithForce && panel.Coverage.Any(c => forces.Contains(c.ForceId))
                select new { minutes.Id, meeting.Title, Panel = panel.Name }).ToListAsync(cancel);
            return found.Select(f => new Item(Kind.FactCheck, f.Id.Value, f.Title, f.Panel, null));
        }

        private static Item ItemOf(Row row, IReadOnlySet<RecommendationId> green) =>
            new(
                row.Kind is RecommendationKind.Feedback or RecommendationKind.Commendation ? Kind.Feedback : Kind.Recommendation,
                row.Id.Value,
                $"{row.Reference} {row.Title}",
                row.Panel,
                row.Clock.Due,
                row.Clock.IsLate,
                row.Clock.WorkingDaysLate)
            {
                Ask = row,
                IsGreen = green.Contains(row.Id),
            };

        private static Row RowOf(Recommendation r, string panel, DateTimeOffset now) => new(
            r.Id,
            r.Reference,
            r.Title,
            panel,
            r.Step,
            r.Decision,
            r.Judgement,
            r.Clock(now)!.Value,
            r.Kind,
            r.Next(UkTime.DayOf(now)),
            r.ReplyDraft is { AskedAt: not null });
    }
}
