using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Publication;

/// <summary>One public request: we saw, we asked, they answered, what changed, what has not.</summary>
public static class GetAsked
{
    [Anyone]
    public sealed record Query(RecommendationId Id) : IQuery<AskedView>;

    internal sealed class Handler(ScrutinyDb db, TimeProvider clock) : IQueryHandler<Query, AskedView>
    {
        public async Task<AskedView> Handle(Query request, CancellationToken cancellationToken)
        {
            var asked = await db.Recommendations.AsNoTracking().Public().SingleOrDefaultAsync(r => r.Id == request.Id, cancellationToken).OrNotFound();
            var stories = await db.PublishedStories.AsNoTracking().Where(s => s.RecommendationId == request.Id).OrderBy(s => s.Number).ToListAsync(cancellationToken);
            return AskedView.Of(
                asked,
                await db.PlaceOf(asked, cancellationToken),
                stories.LastOrDefault()?.Words,
                [.. stories.Select(s => (s.ReleasedAt, s.IsCorrection))],
                clock.GetUtcNow());
        }
    }
}
