using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Panels.Agreements;

/// <summary>One version of a confidentiality agreement, to read again: for its office, for the people of its panels, and for whoever signed it.</summary>
public static class GetAgreementVersion
{
    [Permission(Permissions.ReadPanelRules)]
    public sealed record Query(ConfidentialityAgreementId Id) : IQuery<View>;

    /// <param name="IsInForce">There is no newer one.</param>
    /// <param name="SignedAt">When the person who asks signed it; none where they did not.</param>
    public sealed record View(string Office, int Number, string Words, DateTimeOffset PublishedAt, bool IsInForce, DateTimeOffset? SignedAt);

    internal sealed class Handler(ScrutinyDb db, Actor actor) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var me = actor.Id.GetValueOrDefault();
            var (offices, own) = (actor.OwnOffices(), db.OfficesOf(actor).Select(a => a.Id));
            var found = await db.ConfidentialityAgreements.AsNoTracking()
                .Where(a => offices.Contains(a.AreaId) || own.Contains(a.AreaId) || db.AgreementSignatures.Any(s => s.AgreementId == a.Id && s.UserId == me))
                .SingleOrDefaultAsync(a => a.Id == request.Id, cancellationToken).OrNotFound();
            var office = await db.Areas.Where(a => a.Id == found.AreaId).Select(a => a.Name).SingleAsync(cancellationToken);
            var newer = await db.ConfidentialityAgreements.AnyAsync(a => a.AreaId == found.AreaId && a.Number > found.Number, cancellationToken);
            var signed = await db.AgreementSignatures.Where(s => s.AgreementId == found.Id && s.UserId == me).Select(s => (DateTimeOffset?)s.SignedAt).SingleOrDefaultAsync(cancellationToken);
            return new(office, found.Number, found.Words, found.PublishedAt, !newer, signed);
        }
    }
}
