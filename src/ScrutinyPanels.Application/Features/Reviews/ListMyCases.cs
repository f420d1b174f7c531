using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Features.Reviews.Calibration;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews;

/// <summary>What a member is asked to read, and what they sent.</summary>
public static class ListMyCases
{
    [Permission(Permissions.ReadOwnCases)]
    public sealed record Query : IQuery<View>, IReadLogged
    {
        public string Subject => "own cases";
    }

    /// <summary>Both lists by reading day, panel and number; never by what changed last.</summary>
    /// <param name="Waiting">How many more cases wait until practice cases are answered.</param>
    /// <param name="Practice">How many practice cases have still to be answered for that.</param>
    /// <param name="Locked">How many panels of theirs show them no case until they have what the panel's rules ask for.</param>
    public sealed record View(IReadOnlyList<Item> ToRead, IReadOnlyList<Item> Sent, int Waiting, int Practice, int Locked);

    /// <param name="ReadBy">By when to read; none for who was asked in the place of another after that day.</param>
    /// <param name="Started">Whether the reader has begun.</param>
    /// <param name="Settled">Whether the panel has decided.</param>
    /// <param name="IsHeldBack">The force holds the record back for now; told once they can look.</param>
    public sealed record Item(CaseId Id, int Number, string Panel, Month Month, DateOnly? ReadBy, bool Started, DateTimeOffset? SentAt, bool Settled, bool IsHeldBack);

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var (me, now) = (actor.Id.GetValueOrDefault(), clock.GetUtcNow());
            var (_, _, own) = actor.ReachOf(Permissions.RolesFor(Permissions.ReadOwnCases));
            var rows = await db.CasesAskedOf(actor, now).AsNoTracking()
                .Join(db.Panels, c => c.PanelId, p => p.Id, (c, p) => new { Case = c, Panel = p.Name })
                .Select(x => new
                {
                    x.Case.Id,
                    x.Case.Number,
                    x.Panel,
                    x.Case.Month,
                    x.Case.ReadBy,
                    IsReserve = x.Case.Readers.Any(r => r.UserId == me && r.IsReserve),
                    x.Case.State,
                    x.Case.EncounterId,
                    CanLook = x.Case.Readers.Any(r => r.UserId == me && r.Answer == ReaderAnswer.CanLook),
                    Own = db.Reviews.Where(r => r.CaseId == x.Case.Id && r.UserId == me).Select(r => new { r.State, r.SentAt }).FirstOrDefault(),
                })
                .ToListAsync(cancellationToken);
            var held = await db.HeldAmong(rows.Where(r => r.CanLook).Select(r => r.EncounterId), cancellationToken);
            var inOrder = rows.OrderBy(r => r.ReadBy).ThenBy(r => r.Panel, StringComparer.Ordinal).ThenBy(r => r.Number).ToList();
            var waiting = await db.CasesWaitingFor(actor, now).Where(c => c.Readers.Any(r => r.UserId == me)).Select(c => c.PanelId).ToListAsync(cancellationToken);
            return new(
                [.. inOrder.Where(r => (r.State is CaseState.Reading or CaseState.Opened) && (r.Own is null || r.Own.State == ReviewState.Draft))
                    .Select(r => new Item(r.Id, r.Number, r.Panel, r.Month, r.IsReserve && r.ReadBy < UkTime.DayOf(now) ? null : r.ReadBy, r.Own is not null, null, false, held.Contains(r.EncounterId)))],
                [.. inOrder.Where(r => r.Own?.State == ReviewState.Sent && r.State is not (CaseState.Substituted or CaseState.Withdrawn))
                    .Select(r => new Item(r.Id, r.Number, r.Panel, r.Month, r.ReadBy, true, r.Own!.SentAt, r.State == CaseState.Settled, held.Contains(r.EncounterId)))],
                waiting.Count,
                await db.PracticeToGo([.. waiting.Distinct()], actor, now, cancellationToken),
                await db.LacksOf(actor, now).CountAsync(l => own.Contains(l.PanelId), cancellationToken));
        }
    }
}
