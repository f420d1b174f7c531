using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews.Viewings;

/// <summary>What the panels that a person chairs or oversees watched, with the hours of each month. Of a viewing by one person alone only its day and length are told, so that nobody's own reading can be followed.</summary>
public static class ListPanelViewings
{
    [Permission(Permissions.ReadPanelCases)]
    public sealed record Query : IQuery<View>, IReadLogged
    {
        public string Subject => "viewings of own panels";
    }

    public sealed record View(IReadOnlyList<PanelHours> Panels);

    /// <param name="Months">The newest first.</param>
    public sealed record PanelHours(string Name, IReadOnlyList<MonthHours> Months);

    /// <param name="Watched">The length of all viewings.</param>
    /// <param name="Given">The time that members gave: each of them counts.</param>
    public sealed record MonthHours(Month Month, TimeSpan Watched, TimeSpan Given, IReadOnlyList<Item> Viewings);

    /// <param name="Together">What is told of a viewing by several people; none for one person alone.</param>
    /// <param name="Corrected">How often it was corrected.</param>
    public sealed record Item(DateOnly Day, TimeSpan Length, int People, int Corrected, Together? Together);

    /// <param name="There">The names of those who were there.</param>
    public sealed record Together(string Clip, int? CaseNumber, WatchedTime Time, IReadOnlyList<string> There);

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var panels = await db.Panels.AsNoTracking().Within(actor, Permissions.RolesFor(Permissions.ReadPanelCases)).OrderBy(p => p.Name).Select(p => new { p.Id, p.Name }).ToListAsync(cancellationToken);
            var ids = panels.Select(p => p.Id).ToList();
            var sessions = await db.ViewingSessions.AsNoTracking().Include(s => s.Present).Include(s => s.Entries).AsSplitQuery()
                .Where(s => ids.Contains(s.PanelId) && s.TookPlace && s.StoppedAt != null)
                .ToListAsync(cancellationToken);
            var names = await db.NamesOf(sessions.Where(s => s.Present.Count > 1).SelectMany(s => s.Present).Select(p => p.UserId), cancellationToken);
            var numbers = await db.NumbersFor(actor, sessions.Select(s => s.CaseId), clock.GetUtcNow(), cancellationToken);
            return new([.. panels.Select(p => new PanelHours(p.Name, [.. Months(sessions.Where(s => s.PanelId == p.Id), names, numbers)]))]);
        }

        private static IEnumerable<MonthHours> Months(IEnumerable<ViewingSession> sessions, IReadOnlyDictionary<UserId, string> names, IReadOnlyDictionary<CaseId, int> numbers) => sessions
            .GroupBy(s => Month.Of(UkTime.DayOf(s.StartedAt)))
            .OrderByDescending(g => g.Key)
            .Select(g => new MonthHours(g.Key, Total(g.Select(s => s.Time.Length)), Given(g), [.. g.OrderByDescending(s => UkTime.DayOf(s.StartedAt)).ThenBy(s => s.Id.Value).Select(s => ItemOf(s, names, numbers))]));

        // What one person has down twice counts once.
        private static TimeSpan Given(IEnumerable<ViewingSession> sessions) =>
            Total(sessions.SelectMany(s => s.Present.Select(p => (p.UserId, s.Time))).GroupBy(x => x.UserId, x => x.Time).Select(WatchedTime.Sum));

        private static TimeSpan Total(IEnumerable<TimeSpan> times) => times.Aggregate(TimeSpan.Zero, (sum, t) => sum + t);

        private static Item ItemOf(ViewingSession session, IReadOnlyDictionary<UserId, string> names, IReadOnlyDictionary<CaseId, int> numbers) => new(
            UkTime.DayOf(session.StartedAt),
            session.Time.Length,
            session.Present.Count,
            session.Entries.Count(e => e.Why.Length > 0),
            session.Present.Count == 1 ? null : new(
                session.Clip,
                session.CaseId is { } id && numbers.TryGetValue(id, out var number) ? number : null,
                session.Time,
                [.. session.Present.Select(p => names[p.UserId]).Order(StringComparer.CurrentCulture)]));
    }
}
