using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Recommendations;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Data;

/// <summary>A case graded red that the force has not answered.</summary>
/// <param name="Asked">What was asked because of it; none where nothing was asked yet.</param>
internal sealed record RedCase(CaseId Id, int Number, Month Month, DateTimeOffset? SettledAt, RecommendationId? Asked, string Reference);

/// <summary>Finds the red grades that wait for an answer.</summary>
internal static class RedCases
{
    /// <summary>The cases of a panel graded red for which the force has not answered yet, whether something was asked or not.</summary>
    public static async Task<IReadOnlyList<RedCase>> RedUnanswered(this ScrutinyDb db, PanelId panel, CancellationToken cancel)
    {
        var red = await db.Cases.AsNoTracking().Where(c => c.PanelId == panel && c.State == CaseState.Settled && c.Grade == Grade.Red)
            .OrderBy(c => c.Number).Select(c => new { c.Id, c.Number, c.Month, c.SettledAt }).ToListAsync(cancel);
        var ids = red.Select(c => c.Id).ToList();
        var asked = await db.Recommendations.AsNoTracking().Where(r => r.PanelId == panel && r.Step != RecommendationStep.Withdrawn && r.Kind != RecommendationKind.Commendation)
            .SelectMany(r => r.Cases, (r, c) => new { c.CaseId, r.Id, r.Number, r.RepliedAt }).Where(a => ids.Contains(a.CaseId)).ToListAsync(cancel);
        return
        [
            .. from c in red
               let because = asked.Where(a => a.CaseId == c.Id).OrderByDescending(a => a.Number).ToList()
               where because.All(a => a.RepliedAt == null)
               let last = because.FirstOrDefault()
               select new RedCase(c.Id, c.Number, c.Month, c.SettledAt, last?.Id, last is null ? string.Empty : Recommendation.ReferenceOf(last.Number)),
        ];
    }
}
