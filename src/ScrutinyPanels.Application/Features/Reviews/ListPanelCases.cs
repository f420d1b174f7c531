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
    /// <param name="NeedsReader">There is nobody left to be asked.</param>
    public sealed record Item(CaseId Id, int Number, Month Month, CaseState State, DateOnly? ReadBy, int Asked, int Sent, Grade? Grade, bool IsHeldBack, bool NeedsReader);

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
                    new Item(c.Id, c.Number, c.Month, c.State, c.ReadBy, turnouts[c.Id].Asked, turnouts[c.Id].Sent.Count, c.Grade, held.Contains(c.EncounterId), turnouts[c.Id].NeedsReader))]));
            return new([.. draws]);
        }
    }
}

/// <summary>Who was asked and who has sent. A pass counts as not asked, and so does a person who stepped aside; for both another member is asked, in the same way. Nor does a person count who left the panel without sending.</summary>
/// <param name="Sent">Who has sent.</param>
/// <param name="NotSent">Who has not.</param>
/// <param name="ToAsk">How many members are about to be asked in the place of somebody who stepped aside or passed.</param>
/// <param name="NeedsReader">Nobody is left to be asked, or nobody reads it.</param>
internal sealed record Turnout(IReadOnlyList<UserId> Sent, IReadOnlyList<UserId> NotSent, int ToAsk, bool NeedsReader)
{
    public int Asked => Sent.Count + NotSent.Count;

    /// <summary>Whether all who were asked have answered and there is a view to see.</summary>
    public bool IsComplete => Sent.Count > 0 && NotSent.Count + ToAsk == 0;

    public static async Task<IReadOnlyDictionary<CaseId, Turnout>> Of(ScrutinyDb db, IReadOnlyList<Case> cases, CancellationToken cancel)
    {
        var ids = cases.Select(c => c.Id).ToList();
        var reviews = await db.Reviews.Where(r => ids.Contains(r.CaseId)).Select(r => new { r.CaseId, r.UserId, r.State }).ToListAsync(cancel);
        var states = reviews.ToDictionary(r => (r.CaseId, r.UserId), r => r.State);
        var members = new Dictionary<Domain.Panels.PanelId, (HashSet<UserId> Readers, List<UserId> ToAsk)>();
        foreach (var panel in cases.Select(c => c.PanelId).Distinct())
        {
            members[panel] = (await db.ReadersOf(panel, cancel), await db.MembersToAsk(panel, cancel));
        }

        return cases.ToDictionary(c => c.Id, c => Of(c, reader => states.TryGetValue((c.Id, reader), out var state) ? state : null, members[c.PanelId].Readers, members[c.PanelId].ToAsk));
    }

    private static Turnout Of(Case about, Func<UserId, ReviewState?> stateOf, HashSet<UserId> readersOfPanel, List<UserId> members)
    {
        var readers = about.Readers.Where(r => r.Answer != ReaderAnswer.SteppedAside).Select(r => r.UserId).ToList();
        List<UserId> sent = [.. readers.Where(r => stateOf(r) == ReviewState.Sent)];
        List<UserId> notSent = [.. readers.Where(r => (stateOf(r) is null or ReviewState.Draft) && readersOfPanel.Contains(r))];
        var missing = about.ReadersShort(readers.Count(r => stateOf(r) == ReviewState.Passed));
        var toAsk = Math.Min(missing, members.Count(m => about.Readers.All(r => r.UserId != m)));
        return new(sent, notSent, toAsk, about.State == CaseState.Reading && (missing > toAsk || sent.Count + notSent.Count + toAsk == 0));
    }
}
