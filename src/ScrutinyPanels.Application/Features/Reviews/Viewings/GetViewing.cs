using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews.Viewings;

/// <summary>One viewing with who was there and all that was written down about it, for those who were there and, where they were several, for the chair.</summary>
public static class GetViewing
{
    [Permission(Permissions.ReadOwnCases)]
    public sealed record Query(ViewingSessionId Id) : IQuery<View>, IReadLogged
    {
        public string Subject => $"viewing {Id.Value}";
    }

    /// <param name="CaseNumber">The number of the case where there is one and they may know of it.</param>
    /// <param name="There">The names of those who were there.</param>
    public sealed record View(ViewingSessionId Id, string Panel, string Clip, int? CaseNumber, WatchedTime Time, bool TookPlace, IReadOnlyList<string> There, IReadOnlyList<Entry> Entries);

    public sealed record Entry(WatchedTime Time, bool TookPlace, string Why, DateTimeOffset WrittenAt);

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var found = await db.ViewingSessions.OpenTo(actor).Get(request.Id, cancellationToken);
            var panel = (await db.Panels.FindAsync([found.PanelId], cancellationToken))!.Name;
            var names = await db.NamesOf(found.Present.Select(p => p.UserId), cancellationToken);
            var numbers = await db.NumbersFor(actor, [found.CaseId], clock.GetUtcNow(), cancellationToken);
            return new(
                found.Id,
                panel,
                found.Clip,
                found.CaseId is { } id && numbers.TryGetValue(id, out var number) ? number : null,
                found.Time,
                found.TookPlace,
                [.. names.Values.Order(StringComparer.CurrentCulture)],
                [.. found.Entries.OrderBy(e => e.Number).Select(e => new Entry(new(e.StartedAt, e.StoppedAt), e.TookPlace, e.Why, e.WrittenAt))]);
        }
    }
}
