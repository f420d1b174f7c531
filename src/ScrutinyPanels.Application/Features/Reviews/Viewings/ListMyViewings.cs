using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews.Viewings;

/// <summary>What a person watched: their viewings, their hours by month, and how many cases of each tag; for them alone.</summary>
public static class ListMyViewings
{
    [Permission(Permissions.ReadOwnCases)]
    public sealed record Query : IQuery<View>, IReadLogged
    {
        public string Subject => "own viewings";
    }

    /// <param name="GoingOn">Those that were not stopped yet.</param>
    /// <param name="Past">The others, the newest first.</param>
    public sealed record View(IReadOnlyList<Item> GoingOn, IReadOnlyList<Item> Past, IReadOnlyList<Hours> Months, IReadOnlyList<Exposure> Exposure);

    /// <param name="CaseNumber">The number of the case where there is one and they may know of it.</param>
    /// <param name="People">How many were there.</param>
    public sealed record Item(ViewingSessionId Id, string Clip, int? CaseNumber, WatchedTime Time, int People, bool TookPlace);

    /// <summary>How long somebody watched in a month of the UK calendar.</summary>
    public sealed record Hours(Month Month, TimeSpan Time);

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var me = actor.Id.GetValueOrDefault();
            var sessions = await db.ViewingSessions.AsNoTracking().Include(s => s.Present).Where(s => s.Present.Any(p => p.UserId == me)).ToListAsync(cancellationToken);
            var numbers = await db.NumbersFor(actor, sessions.Select(s => s.CaseId), clock.GetUtcNow(), cancellationToken);
            var items = sessions.OrderByDescending(s => s.StartedAt).Select(s => new Item(s.Id, s.Clip, s.CaseId is { } c && numbers.TryGetValue(c, out var n) ? n : null, s.Time, s.Present.Count, s.TookPlace)).ToList();
            var months = sessions.Where(s => s.TookPlace).GroupBy(s => Month.Of(UkTime.DayOf(s.StartedAt))).OrderByDescending(g => g.Key).Select(g => new Hours(g.Key, WatchedTime.Sum(g.Select(s => s.Time))));
            return new(
                [.. items.Where(i => i.TookPlace && i.Time.Stop is null)],
                [.. items.Where(i => !i.TookPlace || i.Time.Stop is not null)],
                [.. months],
                await db.OwnExposure(actor, clock.GetUtcNow(), cancellationToken));
        }
    }
}
