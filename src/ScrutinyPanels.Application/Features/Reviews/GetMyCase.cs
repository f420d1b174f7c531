using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews;

/// <summary>One case as its reader meets it: before they go on, its kind, month and area; then the record in plain words.</summary>
public static class GetMyCase
{
    [Permission(Permissions.ReadOwnCases)]
    public sealed record Query(CaseId Id) : IQuery<View>, IReadLogged
    {
        public string Subject => $"case {Id.Value}";
    }

    /// <param name="State">How far the case has come.</param>
    /// <param name="Own">How far the reader's own view has come; none before they go on.</param>
    /// <param name="Record">None before they go on, and none after a pass.</param>
    /// <param name="OpensItself">Whether the panel's rules open the case once all who were asked have sent or passed.</param>
    public sealed record View(CaseId Id, int Number, string Panel, string Area, Month Month, RecordKind Kind, DateOnly? ReadBy, CaseState State, ReviewState? Own, DateTimeOffset? SavedAt, DateTimeOffset? SentAt, RecordInWords? Record, bool OpensItself)
    {
        /// <summary>Whether views are still taken.</summary>
        public bool TakesViews => State is CaseState.Reading or CaseState.Opened;
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var found = await db.CasesReadableBy(actor, clock.GetUtcNow()).AsNoTracking().Include(c => c.Readers).SingleOrDefaultAsync(c => c.Id == request.Id, cancellationToken).OrNotFound();
            var panel = await db.Panels.Where(p => p.Id == found.PanelId).Select(p => p.Name).SingleAsync(cancellationToken);
            var area = await db.Forces.Where(f => f.Id == found.ForceId).Select(f => f.Name).SingleAsync(cancellationToken);
            var me = actor.Id.GetValueOrDefault();
            var own = await db.Reviews.Where(r => r.CaseId == found.Id && r.UserId == me).Select(r => new { r.State, r.SavedAt, r.SentAt }).FirstOrDefaultAsync(cancellationToken);
            var record = (own?.State is ReviewState.Draft or ReviewState.Sent) && found.State is not (CaseState.Withdrawn or CaseState.Substituted)
                ? await db.RecordOf(found.EncounterId, area, cancellationToken)
                : null;
            var late = found.ReadBy < UkTime.DayOf(clock.GetUtcNow()) && found.Readers.Any(r => r.UserId == me && r.IsReserve);
            return new(found.Id, found.Number, panel, area, found.Month, await db.KindOf(found, cancellationToken), late ? null : found.ReadBy, found.State, own?.State, own?.SavedAt, own?.SentAt, record, (await db.RulesOf(found, cancellationToken)).OpensItself);
        }
    }
}
