using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Publication;

/// <summary>The numbers of a panel's public page, counted in one place, so that the page and the open data cannot differ.</summary>
internal static class PanelNumbers
{
    /// <summary>How many requests were asked, answered, answered in time and are late now; what was withdrawn does not count.</summary>
    public static (int Asked, int Answered, int AnsweredInTime, int LateNow) Of(IEnumerable<ListAsked.Row> rows)
    {
        var counted = rows.Where(r => r.Step != RecommendationStep.Withdrawn).ToList();
        var answered = counted.Where(r => r.Is(ListAsked.Show.Answered)).ToList();
        return (counted.Count, answered.Count, answered.Count(r => !r.Clock.IsLate), counted.Count(r => r.Is(ListAsked.Show.Late)));
    }

    /// <summary>How much feedback about single cases each panel sent and what became of it.</summary>
    public static async Task<IReadOnlyDictionary<PanelId, GetPublicPanel.FeedbackCounts>> Feedback(ScrutinyDb db, IReadOnlyCollection<PanelId> panels, CancellationToken cancel)
    {
        var sent = db.Recommendations.AsNoTracking().Where(r => panels.Contains(r.PanelId) && r.Kind == RecommendationKind.Feedback && r.SentAt != null && r.Step != RecommendationStep.Withdrawn);
        var counts = await sent.GroupBy(r => r.PanelId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        var receipts = (await sent.SelectMany(r => r.Moments, (r, m) => new { r.PanelId, m.Action, m.Told }).Where(m => m.Action == RecommendationAction.NoteReceipt)
            .GroupBy(m => new { m.PanelId, m.Told }).Select(g => new { g.Key.PanelId, g.Key.Told, Count = g.Count() }).ToListAsync(cancel))
            .ToDictionary(g => (g.PanelId, (Receipt)g.Told!.Value), g => g.Count);
        return panels.Distinct().ToDictionary(p => p, p =>
        {
            int Of(Receipt receipt) => receipts.GetValueOrDefault((p, receipt));
            return new GetPublicPanel.FeedbackCounts(counts.GetValueOrDefault(p), Of(Receipt.GivenToSupervisor), Of(Receipt.GivenToOfficer), Of(Receipt.OfficerReplied), Of(Receipt.LearningDone));
        });
    }
}
