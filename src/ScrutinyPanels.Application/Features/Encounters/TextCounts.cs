using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Domain.Encounters;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>How many stretches of a batch's written text were marked, and what became of them: counts only, so more than the force may see them.</summary>
/// <param name="Found">By the rules.</param>
/// <param name="ByHand">By a person.</param>
/// <param name="Hidden">Of both, what a panel does not read.</param>
/// <param name="Readable">Of both, what a person said may be read.</param>
public sealed record TextCounts(int Found, int ByHand, int Hidden, int Readable)
{
    internal static async Task<TextCounts> Of(ScrutinyDb db, ImportBatchId batch, CancellationToken cancel)
    {
        var groups = await db.TextMarks.Where(m => m.BatchId == batch).GroupBy(m => new { m.ByHand, m.Stands })
            .Select(g => new { g.Key.ByHand, g.Key.Stands, Count = g.Count() })
            .ToListAsync(cancel);
        int Sum(Func<bool, bool, bool> which) => groups.Where(g => which(g.ByHand, g.Stands)).Sum(g => g.Count);
        return new(Sum((hand, _) => !hand), Sum((hand, _) => hand), Sum((_, stands) => !stands), Sum((_, stands) => stands));
    }
}
