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
    [Permission(Permissions.MakeRecommendations)]
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
        bool MaySign,
        int ReleasedBefore,
        bool NothingNew,
        bool Corrects,
        IReadOnlyList<PartFinding> Findings)
    {
        /// <summary>The day on which the panel released these very words; none while it has not.</summary>
        public DateOnly? SignedOn { get; init; }

        /// <summary>Whether the names on the force's list were looked for; its key may be away.</summary>
        public bool NamesChecked { get; init; }

        /// <summary>What the force said about the words since they were last released.</summary>
        public IReadOnlyList<Comment> Comments { get; init; } = [];

        /// <summary>Until when the force asks to wait, and why, in its own words; none where it does not.</summary>
        public Comment? Delay { get; init; }

        public DateOnly? DelayUntil { get; init; }
    }

    /// <summary>Something that the force said about the words.</summary>
    public sealed record Comment(DateOnly On, string Words);

    internal sealed class Handler(ScrutinyDb db, Actor actor, NamesToKeepOut names, TimeProvider clock) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var asked = await db.Recommendations.AsNoTracking().Releasable(actor)
                .SingleOrDefaultAsync(r => r.Id == request.Id && r.SentAt != null, cancellationToken).OrNotFound();
            var stories = await db.PublishedStories.AsNoTracking().Where(s => s.RecommendationId == request.Id).OrderBy(s => s.Number).ToListAsync(cancellationToken);
            var words = AskedView.WordsOf(asked);
            var last = stories.LastOrDefault()?.Words;
            var corrects = last is not null && words.Corrects(last);
            var now = clock.GetUtcNow();
            List<(DateTimeOffset, bool)> releases = [.. stories.Select(s => (s.ReleasedAt, s.IsCorrection)), (now, corrects)];
            var (known, opened) = await names.Of(asked, cancellationToken);
            var today = UkTime.DayOf(now);
            var open = RecommendationLifecycle.Open(asked, today, actor.RolesOver(asked.Reach));
            var isSigned = asked.PanelRelease?.Words == words.Fingerprint;
            return new View(
                AskedView.Of(asked, await db.PlaceOf(asked, cancellationToken), words, releases, now),
                asked.Version,
                asked.PublishedAt is not null,
                open.Contains(RecommendationAction.ReleaseWords) && isSigned && asked.PanelRelease?.By != actor.Id,
                open.Contains(RecommendationAction.SignWords) && !isSigned,
                stories.Count,
                last == words,
                corrects,
                words.Check(known))
            {
                SignedOn = isSigned ? UkTime.DayOf(asked.PanelRelease!.At) : null,
                NamesChecked = opened,
                Comments = [.. asked.CommentsOnWords.Select(c => new Comment(UkTime.DayOf(c.At), c.Words))],
                Delay = asked.Delay(today) is { } asks ? new Comment(UkTime.DayOf(asks.At), asks.Words) : null,
                DelayUntil = asked.Delay(today)?.Day,
            };
        }
    }
}
