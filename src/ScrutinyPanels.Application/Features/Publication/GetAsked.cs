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
            var found = await db.Recommendations.AsNoTracking().Public().Where(r => r.Id == request.Id)
                .Join(db.Panels, r => r.PanelId, p => p.Id, (r, p) => new { Asked = r, p.Name, p.Slug, p.IsPractice, Force = db.Forces.Where(f => f.Id == r.ForceId).Select(f => f.Name).First() })
                .SingleOrDefaultAsync(cancellationToken).OrNotFound();
            var stories = await db.PublishedStories.AsNoTracking().Where(s => s.RecommendationId == request.Id).OrderBy(s => s.Number).ToListAsync(cancellationToken);
            var view = AskedView.Of(
                found.Asked,
                (found.Name, found.Slug, found.Force, found.IsPractice),
                stories.LastOrDefault()?.Words,
                [.. stories.Select(s => (s.ReleasedAt, s.IsCorrection))],
                clock.GetUtcNow());
            return found.Asked.Checked is null ? view : view with { Looked = await LookedAt(request.Id, cancellationToken) };
        }

        private async Task<SecondLook?> LookedAt(RecommendationId id, CancellationToken cancel)
        {
            var seen = await db.Recommendations.Where(r => r.Id == id).SelectMany(r => r.Evidence).Where(e => e.Kind == EvidenceKind.Resample)
                .OrderByDescending(e => e.Number).FirstOrDefaultAsync(cancel);
            return seen is { Before: { } before, After: { } after } ? new(before, seen.BeforePeriod, after, seen.AfterPeriod) : null;
        }
    }
}
