using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Publication;

/// <summary>What the requests of all panels are about, and how many there are of each theme, so that what is asked again and again shows.</summary>
public static class ListPublicThemes
{
    [Anyone]
    public sealed record Query : IQuery<IReadOnlyList<Row>>;

    /// <param name="Settled">How many of them a panel thinks are settled.</param>
    /// <param name="FirstOn">The day on which it was first asked for.</param>
    public sealed record Row(AskTheme Theme, int Asked, int Settled, DateOnly FirstOn, DateOnly LastOn);

    internal sealed class Handler(ScrutinyDb db) : IQueryHandler<Query, IReadOnlyList<Row>>
    {
        public async Task<IReadOnlyList<Row>> Handle(Query request, CancellationToken cancellationToken)
        {
            var themes = await db.Recommendations.AsNoTracking().Public().Where(r => r.Theme != AskTheme.NotSaid && r.Step != RecommendationStep.Withdrawn)
                .GroupBy(r => r.Theme)
                .Select(g => new { Theme = g.Key, Asked = g.Count(), Settled = g.Sum(r => r.Judgement == Judgement.Settled ? 1 : 0), First = g.Min(r => r.SentAt), Last = g.Max(r => r.SentAt) })
                .ToListAsync(cancellationToken);
            return [.. themes.OrderByDescending(t => t.Asked).ThenBy(t => t.Theme).Select(t => new Row(t.Theme, t.Asked, t.Settled, UkTime.DayOf(t.First!.Value), UkTime.DayOf(t.Last!.Value)))];
        }
    }
}
