using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Panels.Agreements;

/// <summary>The confidentiality agreements in force for the panels of a member, and all that the member has signed.</summary>
public static class ListMyAgreements
{
    [Permission(Permissions.ReadOwnCases)]
    public sealed record Query : IQuery<View>;

    /// <param name="SignedByMe">What this person signed, newest first.</param>
    public sealed record View(IReadOnlyList<Item> InForce, IReadOnlyList<Item> SignedByMe);

    /// <param name="SignedAt">When this person signed it; none where they have not.</param>
    public sealed record Item(ConfidentialityAgreementId Id, string Office, int Number, string Words, DateTimeOffset PublishedAt, DateTimeOffset? SignedAt);

    internal sealed class Handler(ScrutinyDb db, Actor actor) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var me = actor.Id.GetValueOrDefault();
            var own = await db.OfficesOf(actor).Select(a => a.Id).ToListAsync(cancellationToken);
            var signed = await db.AgreementSignatures.Where(s => s.UserId == me).ToDictionaryAsync(s => s.AgreementId, s => s.SignedAt, cancellationToken);
            var inForce = await db.InForce().AsNoTracking().Where(a => own.Contains(a.AreaId)).ToListAsync(cancellationToken);
            var signedIds = signed.Keys.ToList();
            var before = await db.ConfidentialityAgreements.AsNoTracking().Where(a => signedIds.Contains(a.Id)).ToListAsync(cancellationToken);
            var areas = inForce.Concat(before).Select(a => a.AreaId).Distinct().ToList();
            var names = await db.Areas.Where(a => areas.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Name, cancellationToken);
            Item Of(ConfidentialityAgreement a) => new(a.Id, names[a.AreaId], a.Number, a.Words, a.PublishedAt, signed.TryGetValue(a.Id, out var at) ? at : null);
            return new([.. inForce.Select(Of).OrderBy(i => i.Office, StringComparer.CurrentCulture)], [.. before.Select(Of).OrderByDescending(i => i.SignedAt)]);
        }
    }
}
