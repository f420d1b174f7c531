using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Recommendations;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Recommendations;

/// <summary>One recommendation as the panel and its oversight office see it, with what this person may do now.</summary>
public static class GetRecommendation
{
    [Permission(Permissions.ReadRecommendations)]
    public sealed record Query(RecommendationId Id) : IQuery<View>, IReadLogged
    {
        public string Subject => $"recommendation {Id.Value}";
    }

    public sealed record View(
        RecommendationId Id,
        string Reference,
        PanelId PanelId,
        string Panel,
        string Force,
        string Owner,
        string Title,
        string Saw,
        string Ask,
        string WhoMustAct,
        string HowWeShallKnow,
        int TermDays,
        RecommendationStep Step,
        ForceDecision Decision,
        Delivery Delivery,
        Judgement Judgement,
        string Explanation,
        string Promise,
        DateOnly? PromisedBy,
        string PanelWords,
        string WhatChanged,
        string WhatHasNot,
        DateTimeOffset? PublishedAt,
        ReplyClock? Clock,
        IReadOnlyList<CaseLine> Cases,
        IReadOnlyList<Moment> Timeline,
        IReadOnlyList<RecommendationAction> Actions,
        int Version)
    {
        public RecommendationKind Kind { get; init; }

        public AskTheme Theme { get; init; }

        /// <summary>The body that asked for it; empty for what the panel asks itself.</summary>
        public string Source { get; init; } = string.Empty;

        /// <summary>Every request for more time since it was last sent.</summary>
        public IReadOnlyList<ReplyPause> Pauses { get; init; } = [];

        public IReadOnlyList<EvidenceLine> Evidence { get; init; } = [];

        public IReadOnlyDictionary<Receipt, DateTimeOffset> Receipts { get; init; } = new Dictionary<Receipt, DateTimeOffset>();

        public bool IsPassedOn { get; init; }

        public bool ClosingNeedsEvidence { get; init; }

        public DateOnly? CheckOn { get; init; }

        public CheckResult? Checked { get; init; }

        /// <summary>The rung of the panel's ladder that it has reached by being late.</summary>
        public Rung? Rung { get; init; }

        /// <summary>What the panel asked about the same thing before, latest first.</summary>
        public IReadOnlyList<EarlierAsk> Earlier { get; init; } = [];
    }

    public sealed record CaseLine(CaseId Id, int Number, Month Month, Grade? Grade);

    /// <param name="Words">The reason or sentence given with it; empty where none was.</param>
    public sealed record Moment(RecommendationAction Action, DateTimeOffset At, string By, string Words);

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow();
            var r = await db.Recommendations.AsNoTracking().ForPanelSide(actor).Get(request.Id, cancellationToken);
            var panel = await db.Panels.Where(p => p.Id == r.PanelId).Select(p => p.Name).SingleAsync(cancellationToken);
            var rules = await db.RulesOf(r.PanelId, cancellationToken);
            var late = r.Clock(now);
            var force = await db.Forces.Where(f => f.Id == r.ForceId).Select(f => f.Name).SingleAsync(cancellationToken);
            var names = await db.NamesOf(r.Moments.Select(m => m.By).Append(r.OwnerId).OfType<UserId>(), cancellationToken);
            var linked = r.Cases.Select(c => c.CaseId).ToList();
            var cases = await db.Cases.Where(c => linked.Contains(c.Id))
                .OrderBy(c => c.Number)
                .Select(c => new CaseLine(c.Id, c.Number, c.Month, c.Grade))
                .ToListAsync(cancellationToken);
            return new View(
                r.Id,
                r.Reference,
                r.PanelId,
                panel,
                force,
                NameOf(r.OwnerId, names),
                r.Title,
                r.Saw,
                r.Ask,
                r.WhoMustAct,
                r.HowWeShallKnow,
                r.TermDays,
                r.Step,
                r.Decision,
                r.Delivery,
                r.Judgement,
                r.Explanation,
                r.Promise,
                r.PromisedBy,
                r.PanelWords,
                r.WhatChanged,
                r.WhatHasNot,
                r.PublishedAt,
                late,
                cases,
                [.. r.Moments.Where(m => !RecommendationMoment.WithinForce.Contains(m.Action)).OrderByDescending(m => m.Number).Select(m => new Moment(m.Action, m.At, NameOf(m.By, names), m.Action == RecommendationAction.SignWords ? string.Empty : m.Words))],
                RecommendationLifecycle.Open(r, UkTime.DayOf(now), actor.RolesOver(r.Reach)),
                r.Version)
            {
                Kind = r.Kind,
                Theme = r.Theme,
                Source = r.Source,
                Pauses = r.Pauses,
                Evidence = EvidenceLine.Of(r),
                Receipts = r.Receipts,
                IsPassedOn = r.IsPassedOn,
                ClosingNeedsEvidence = r.ClosingNeedsEvidence,
                CheckOn = r.CheckOn,
                Checked = r.Checked,
                Rung = r.Step is RecommendationStep.Sent or RecommendationStep.Acknowledged && late is { } by ? rules.Set.RungAt(by.IsLate, by.WorkingDaysLate) : null,
                Earlier = await db.AskedBefore(r, cancellationToken),
            };
        }

        private static string NameOf(UserId? person, IReadOnlyDictionary<UserId, string> names) =>
            person is { } id ? names.GetValueOrDefault(id, string.Empty) : string.Empty;
    }
}
