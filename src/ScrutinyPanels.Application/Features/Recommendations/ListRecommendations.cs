using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Recommendations;

/// <summary>The tracker: what the actor's panels ask, what is due and what is late.</summary>
public static class ListRecommendations
{
    /// <summary>Which of them to show.</summary>
    public enum Show
    {
        All = 0,
        Drafts = 1,
        Waiting = 2,
        Late = 3,
        ToJudge = 4,
        ToClose = 5,
        Done = 6,
        Paused = 7,
        Escalated = 8,
        Checks = 9,
    }

    [Permission(Permissions.ReadRecommendations)]
    public sealed record Query(Show Show = Show.All, PanelId? Panel = null, RecommendationKind? Kind = null) : IQuery<View>, IReadLogged
    {
        public string Subject => "recommendations";
    }

    /// <param name="Counts">How many there are of each sort, whatever is shown now.</param>
    public sealed record View(IReadOnlyList<Row> Rows, IReadOnlyDictionary<Show, int> Counts, IReadOnlyList<PanelChoice> Panels);

    public sealed record PanelChoice(PanelId Id, string Name);

    public sealed record Row(
        RecommendationId Id,
        string Reference,
        string Title,
        string Panel,
        string Force,
        string Owner,
        RecommendationStep Step,
        ForceDecision Decision,
        Judgement Judgement,
        ReplyClock? Clock,
        bool IsPublic,
        RecommendationKind Kind,
        Rung? Rung,
        ComesNext Next)
    {
        /// <summary>Whether it belongs to a sort.</summary>
        public bool Is(Show show) => show switch
        {
            Show.Drafts => Step == RecommendationStep.Draft,
            Show.Waiting => Step is RecommendationStep.Sent or RecommendationStep.Acknowledged,
            Show.Late => Step is RecommendationStep.Sent or RecommendationStep.Acknowledged && Clock is { IsLate: true },
            Show.ToJudge => Step == RecommendationStep.Replied && Judgement == Judgement.NoneYet,
            Show.ToClose => Next == ComesNext.OfficeCloses,
            Show.Paused => Next is ComesNext.ClockIsPaused or ComesNext.PanelAnswersMoreTime,
            Show.Escalated => Rung is not null,
            Show.Checks => Next == ComesNext.PanelLooksAgain,
            Show.Done => Step is RecommendationStep.Closed or RecommendationStep.Withdrawn,
            _ => true,
        };
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow();
            var found = await db.Recommendations.AsNoTracking().ForPanelSide(actor)
                .Join(db.Panels, r => r.PanelId, p => p.Id, (r, p) => new { Recommendation = r, Panel = p.Name })
                .Join(db.Forces, b => b.Recommendation.ForceId, f => f.Id, (b, f) => new { b.Recommendation, b.Panel, Force = f.Name })
                .ToListAsync(cancellationToken);
            var names = await db.NamesOf(found.Select(f => f.Recommendation.OwnerId).OfType<UserId>(), cancellationToken);
            var asking = found.Select(f => f.Recommendation.PanelId).Distinct().ToList();
            var rules = await db.Panels.AsNoTracking().Include(p => p.Rules).Where(p => asking.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.CurrentRules.Set, cancellationToken);
            var rows = found
                .Where(f => request.Panel is null || f.Recommendation.PanelId == request.Panel)
                .Where(f => request.Kind is null || f.Recommendation.Kind == request.Kind)
                .Select(f => RowOf(f.Recommendation, f.Panel, f.Force, names, rules[f.Recommendation.PanelId], now))
                .OrderByDescending(r => r.Is(Show.Late))
                .ThenBy(r => r.Is(Show.Waiting) ? r.Clock!.Value.Due : DateOnly.MaxValue)
                .ThenBy(r => r.Is(Show.Done))
                .ThenBy(r => r.Panel, StringComparer.Ordinal)
                .ThenByDescending(r => r.Reference.Length).ThenByDescending(r => r.Reference, StringComparer.Ordinal)
                .ToList();
            return new View(
                [.. rows.Where(r => r.Is(request.Show))],
                Enum.GetValues<Show>().ToDictionary(s => s, s => rows.Count(r => r.Is(s))),
                [.. found.Select(f => new PanelChoice(f.Recommendation.PanelId, f.Panel)).Distinct().OrderBy(p => p.Name, StringComparer.Ordinal)]);
        }

        private static Row RowOf(Recommendation r, string panel, string force, IReadOnlyDictionary<UserId, string> names, PanelRuleSet rules, DateTimeOffset now) => new(
            r.Id,
            r.Reference,
            r.Title,
            panel,
            force,
            r.OwnerId is { } owner ? names.GetValueOrDefault(owner, string.Empty) : string.Empty,
            r.Step,
            r.Decision,
            r.Judgement,
            r.Clock(now),
            r.PublishedAt is not null,
            r.Kind,
            r.Step is RecommendationStep.Sent or RecommendationStep.Acknowledged && r.Clock(now) is { } late ? rules.RungAt(late.IsLate, late.WorkingDaysLate) : null,
            r.Next(UkTime.DayOf(now)));
    }
}
