using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews;

/// <summary>The cases of the panels a person chairs or oversees, by draw, with how many views were sent and nothing of what is in them.</summary>
public static class ListPanelCases
{
    [Permission(Permissions.ReadPanelCases)]
    public sealed record Query : IQuery<View>, IReadLogged
    {
        public string Subject => "cases of own panels";
    }

    public sealed record View(IReadOnlyList<DrawnCases> Draws);

    /// <summary>The cases of one draw, by number; the newest cases first among draws of a panel.</summary>
    public sealed record DrawnCases(DrawId Draw, string Panel, IReadOnlyList<Item> Cases);

    /// <param name="Asked">How many were asked to read; who passed counts as not asked.</param>
    /// <param name="Sent">How many have sent.</param>
    /// <param name="IsHeldBack">The force holds the record back for now.</param>
    public sealed record Item(CaseId Id, int Number, Month Month, CaseState State, DateOnly? ReadBy, int Asked, int Sent, Grade? Grade, bool IsHeldBack);

    internal sealed class Handler(ScrutinyDb db, Actor actor) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var cases = await db.Cases.Within(actor, Permissions.RolesFor(Permissions.ReadPanelCases)).AsNoTracking().Include(c => c.Readers).ToListAsync(cancellationToken);
            var panels = cases.Select(c => c.PanelId).Distinct().ToList();
            var names = await db.Panels.Where(p => panels.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, cancellationToken);
            var turnouts = await Turnout.Of(db, cases, cancellationToken);
            var held = await db.HeldAmong(cases.Select(c => c.EncounterId), cancellationToken);
            var draws = cases
                .GroupBy(c => (c.PanelId, c.DrawId))
                .OrderBy(d => names[d.Key.PanelId], StringComparer.Ordinal)
                .ThenByDescending(d => d.Max(c => c.Number))
                .Select(d => new DrawnCases(d.Key.DrawId, names[d.Key.PanelId], [.. d.OrderBy(c => c.Number).Select(c =>
                    new Item(c.Id, c.Number, c.Month, c.State, c.ReadBy, turnouts[c.Id].Asked, turnouts[c.Id].Sent.Count, c.Grade, held.Contains(c.EncounterId)))]));
            return new([.. draws]);
        }
    }
}

/// <summary>Who was asked and who has sent. A pass counts as not asked, and so does a person who left the panel without sending.</summary>
internal sealed record Turnout(IReadOnlyList<UserId> Sent, IReadOnlyList<UserId> NotSent)
{
    public int Asked => Sent.Count + NotSent.Count;

    public static async Task<IReadOnlyDictionary<CaseId, Turnout>> Of(ScrutinyDb db, IReadOnlyList<Case> cases, CancellationToken cancel)
    {
        var ids = cases.Select(c => c.Id).ToList();
        var reviews = await db.Reviews.Where(r => ids.Contains(r.CaseId)).Select(r => new { r.CaseId, r.UserId, r.State }).ToListAsync(cancel);
        var states = reviews.ToDictionary(r => (r.CaseId, r.UserId), r => r.State);
        var members = new Dictionary<Domain.Panels.PanelId, HashSet<UserId>>();
        foreach (var panel in cases.Select(c => c.PanelId).Distinct())
        {
            members[panel] = await db.ReadersOf(panel, cancel);
        }

        return cases.ToDictionary(c => c.Id, c =>
        {
            ReviewState? StateOf(UserId reader) => states.TryGetValue((c.Id, reader), out var state) ? state : null;
            var readers = c.Readers.Select(r => r.UserId).ToList();
            return new Turnout(
                [.. readers.Where(r => StateOf(r) == ReviewState.Sent)],
                [.. readers.Where(r => (StateOf(r) is null or ReviewState.Draft) && members[c.PanelId].Contains(r))]);
        });
    }
}
