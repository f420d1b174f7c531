using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Recommendations;

/// <summary>Something that the panel asked before about the same thing, and what the force promised then.</summary>
public sealed record EarlierAsk(RecommendationId Id, string Reference, string Title, DateOnly AskedOn, ForceDecision Decision, string Promise, DateOnly? PromisedBy, Delivery Delivery, Judgement Judgement)
{
    internal static EarlierAsk Of(Recommendation r) =>
        new(r.Id, r.Reference, r.Title, UkTime.DayOf(r.SentAt!.Value), r.Decision, r.Promise, r.PromisedBy, r.Delivery, r.Judgement);
}

/// <summary>Finds what a panel asked more than once.</summary>
internal static class Repeats
{
    /// <summary>What the same panel asked the same force about the same thing before, latest first; nothing where nobody said what it is about.</summary>
    public static async Task<IReadOnlyList<EarlierAsk>> AskedBefore(this ScrutinyDb db, Recommendation of, CancellationToken cancel)
    {
        if (of.Theme == AskTheme.NotSaid)
        {
            return [];
        }

        var earlier = await db.Recommendations.AsNoTracking()
            .Where(r => r.PanelId == of.PanelId && r.ForceId == of.ForceId && r.Theme == of.Theme && r.SentAt != null && r.Number < of.Number)
            .Where(r => r.Step != RecommendationStep.Withdrawn && r.Kind != RecommendationKind.Commendation)
            .OrderByDescending(r => r.Number).ToListAsync(cancel);
        return [.. earlier.Select(EarlierAsk.Of)];
    }

    /// <summary>The rules that a panel has in force.</summary>
    public static async Task<PanelRules> RulesOf(this ScrutinyDb db, PanelId panel, CancellationToken cancel) =>
        (await db.Panels.AsNoTracking().Include(p => p.Rules).SingleAsync(p => p.Id == panel, cancel)).CurrentRules;
}
