using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Publication;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Publication;

/// <summary>What the public would read if the words as they stand were released now, and what stands against it.</summary>
public static class GetReleasePreview
{
    [Permission(Permissions.PublishStories)]
    public sealed record Query(RecommendationId Id) : IQuery<View>, IReadLogged
    {
        public string Subject => $"recommendation {Id.Value}";
    }

    /// <param name="Version">The version of the recommendation that was looked at; releasing another is refused.</param>
    /// <param name="ReleasedBefore">How many releases there were.</param>
    /// <param name="Corrects">Whether it would change words that were released, and the public page would say so.</param>
    public sealed record View(
        AskedView Story,
        int Version,
        bool IsPublic,
        bool MayRelease,
        int ReleasedBefore,
        bool NothingNew,
        bool Corrects,
        IReadOnlyList<PartFinding> Findings);

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var asked = await db.Recommendations.AsNoTracking().Overseen(actor)
                .SingleOrDefaultAsync(r => r.Id == request.Id && r.SentAt != null, cancellationToken).OrNotFound();
            var stories = await db.PublishedStories.AsNoTracking().Where(s => s.RecommendationId == request.Id).OrderBy(s => s.Number).ToListAsync(cancellationToken);
            var words = AskedView.WordsOf(asked);
            var last = stories.LastOrDefault()?.Words;
            var corrects = last is not null && words.Corrects(last);
            var now = clock.GetUtcNow();
            List<(DateTimeOffset, bool)> releases = [.. stories.Select(s => (s.ReleasedAt, s.IsCorrection)), (now, corrects)];
            return new View(
                AskedView.Of(asked, await db.PlaceOf(asked, cancellationToken), words, releases, now),
                asked.Version,
                asked.PublishedAt is not null,
                RecommendationLifecycle.Open(asked, UkTime.DayOf(clock.GetUtcNow()), actor.RolesOver(asked.Reach)).Contains(RecommendationAction.ReleaseWords),
                stories.Count,
                last == words,
                corrects,
                words.Check());
        }
    }
}
