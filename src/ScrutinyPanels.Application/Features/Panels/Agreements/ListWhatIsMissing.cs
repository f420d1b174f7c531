using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Panels.Agreements;

/// <summary>What a member lacks before cases of their panels open to them, panel by panel.</summary>
public static class ListWhatIsMissing
{
    [Permission(Permissions.ReadOwnCases)]
    public sealed record Query : IQuery<IReadOnlyList<Row>>;

    /// <param name="Office">Whom to ask.</param>
    /// <param name="MustSign">The agreement in force is not signed.</param>
    /// <param name="NothingToSign">The rules ask for a signature and the office has not written the agreement yet.</param>
    /// <param name="Vetting">How the vetting stands; none where that is not what is missing.</param>
    /// <param name="Training">The same of the training.</param>
    public sealed record Row(PanelId Panel, string Name, string Office, bool MustSign, bool NothingToSign, Standing? Vetting, Standing? Training);

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : IQueryHandler<Query, IReadOnlyList<Row>>
    {
        public async Task<IReadOnlyList<Row>> Handle(Query request, CancellationToken cancellationToken)
        {
            var (me, now, own) = (actor.Id.GetValueOrDefault(), clock.GetUtcNow(), actor.OwnPanels());
            var found = await db.LacksOf(actor, now).Where(l => own.Contains(l.PanelId))
                .Join(db.Panels, l => l.PanelId, p => p.Id, (l, p) => new
                {
                    Lack = l,
                    p.Id,
                    p.Name,
                    Office = db.Areas.Where(a => a.Id == p.AreaId).Select(a => a.Name).First(),
                    IsWritten = db.ConfidentialityAgreements.Any(a => a.AreaId == p.AreaId),
                })
                .ToListAsync(cancellationToken);
            var kept = await db.MemberStandings.AsNoTracking().Where(s => s.UserId == me && own.Contains(s.PanelId)).ToDictionaryAsync(s => s.PanelId, cancellationToken);
            var today = UkTime.DayOf(now);
            return
            [
                .. found.OrderBy(f => f.Name, StringComparer.CurrentCulture).Select(f => new Row(
                    f.Id,
                    f.Name,
                    f.Office,
                    f.Lack.Signature && f.IsWritten,
                    f.Lack.Signature && !f.IsWritten,
                    f.Lack.Vetting ? MemberStanding.Of(kept.GetValueOrDefault(f.Id)?.VettedUntil, today) : null,
                    f.Lack.Training ? MemberStanding.Of(kept.GetValueOrDefault(f.Id)?.TrainedUntil, today) : null)),
            ];
        }
    }
}
