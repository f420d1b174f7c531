using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Publication.OpenData;

/// <summary>Whether anything public has changed: counts, latest moments and the UK day, so that nobody loads what they have already.</summary>
public static class GetOpenDataStamp
{
    [Anyone]
    public sealed record Query : IQuery<View>;

    /// <param name="Counts">Differs as soon as anything public differs, and on each UK day because lateness is worked out.</param>
    /// <param name="ChangedAt">The latest public moment; at the earliest the start of the UK day.</param>
    public sealed record View(string Counts, DateTimeOffset ChangedAt);

    internal sealed class Handler(ScrutinyDb db, TimeProvider clock) : IQueryHandler<Query, View>
    {
        private static readonly RecommendationAction[] OfFeedback = [RecommendationAction.Send, RecommendationAction.Withdraw, RecommendationAction.NoteReceipt];

        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var day = UkTime.DayOf(clock.GetUtcNow());
            var moves = OpenQueries.PublicMoves;
            var asked = db.Recommendations.Public();
            var feedback = db.Recommendations.Where(r => r.Kind == RecommendationKind.Feedback && r.SentAt != null);
            (long Count, DateTimeOffset? Last)[] parts =
            [
                await Latest(asked.Select(r => r.PublishedAt), cancellationToken),
                await Latest(asked.SelectMany(r => r.Moments).Where(m => moves.Contains(m.Action)).Select(m => (DateTimeOffset?)m.At), cancellationToken),
                await Latest(db.PublishedStories.Where(s => asked.Any(r => r.Id == s.RecommendationId)).Select(s => (DateTimeOffset?)s.ReleasedAt), cancellationToken),
                await Latest(db.Minutes.Where(m => m.PublishedAt != null).Select(m => m.PublishedAt), cancellationToken),
                await Latest(feedback.SelectMany(r => r.Moments).Where(m => OfFeedback.Contains(m.Action)).Select(m => (DateTimeOffset?)m.At), cancellationToken),
                await Latest(db.Panels.SelectMany(p => p.Rules).Select(r => (DateTimeOffset?)r.AdoptedAt), cancellationToken),
                (await db.Panels.SelectMany(p => p.Coverage).CountAsync(cancellationToken), null),
                (await db.Panels.SumAsync(p => (long)p.Version, cancellationToken), null),
                (await db.Areas.SumAsync(a => (long)a.Version, cancellationToken), null),
                (await db.Forces.SumAsync(f => (long)f.Version, cancellationToken), null),
            ];
            return new(
                string.Join(';', parts.Select(p => $"{p.Count} {p.Last?.UtcTicks}").Prepend($"{day:O}")),
                parts.Select(p => p.Last).OfType<DateTimeOffset>().Append(UkTime.StartOf(day)).Max());
        }

        private static async Task<(long Count, DateTimeOffset? Last)> Latest(IQueryable<DateTimeOffset?> moments, CancellationToken cancel)
        {
            var found = await moments.GroupBy(_ => 1).Select(g => new { Count = g.LongCount(), Last = g.Max() }).SingleOrDefaultAsync(cancel);
            return (found?.Count ?? 0, found?.Last);
        }
    }
}
