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
        int Version);

    public sealed record CaseLine(CaseId Id, int Number, Month Month, Grade? Grade);

    /// <param name="Words">The reason or sentence given with it; empty where none was.</param>
    public sealed record Moment(RecommendationAction Action, DateTimeOffset At, string By, string Words);

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var r = await db.Recommendations.AsNoTracking().ForPanelSide(actor).Get(request.Id, cancellationToken);
            var panel = await db.Panels.Where(p => p.Id == r.PanelId).Select(p => p.Name).SingleAsync(cancellationToken);
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
                r.Clock(clock.GetUtcNow()),
                cases,
                [.. r.Moments.OrderByDescending(m => m.Number).Select(m => new Moment(m.Action, m.At, NameOf(m.By, names), m.Words))],
                RecommendationLifecycle.Open(r.Step, r.Judgement, r.PublishedAt is not null, r.SentAt is not null, actor.RolesOver(r.Reach)),
                r.Version);
        }

        private static string NameOf(UserId? person, IReadOnlyDictionary<UserId, string> names) =>
            person is { } id ? names.GetValueOrDefault(id, string.Empty) : string.Empty;
    }
}
