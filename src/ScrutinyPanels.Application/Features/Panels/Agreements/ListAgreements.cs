using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Panels.Agreements;

/// <summary>The confidentiality agreements of an officer's own offices, every version, and how many have signed the one in force.</summary>
public static class ListAgreements
{
    [Permission(Permissions.SetPanelRules)]
    public sealed record Query : IQuery<IReadOnlyList<Office>>;

    /// <param name="Asked">How many people read or chair in panels whose rules ask for a signature.</param>
    /// <param name="HaveSigned">How many of them have signed the version in force.</param>
    /// <param name="Versions">Newest first; the first is in force. None where nothing is written yet.</param>
    public sealed record Office(AreaId Id, string Name, int Asked, int HaveSigned, IReadOnlyList<Version> Versions)
    {
        /// <summary>The text in force; none where nothing is written yet.</summary>
        public string? Words { get; init; }
    }

    /// <param name="By">The name of who published it; none for the system.</param>
    public sealed record Version(ConfidentialityAgreementId Id, int Number, DateTimeOffset At, string? By);

    internal sealed class Handler(ScrutinyDb db, Actor actor) : IQueryHandler<Query, IReadOnlyList<Office>>
    {
        public async Task<IReadOnlyList<Office>> Handle(Query request, CancellationToken cancellationToken)
        {
            var ids = actor.OwnOffices();
            var offices = await db.Areas.AsNoTracking().Where(a => ids.Contains(a.Id)).OrderBy(a => a.Name).ToListAsync(cancellationToken);
            var agreements = await db.ConfidentialityAgreements.AsNoTracking().Where(a => ids.Contains(a.AreaId)).OrderByDescending(a => a.Number).ToListAsync(cancellationToken);
            var names = await db.NamesOf(agreements.Select(a => a.PublishedBy).OfType<UserId>(), cancellationToken);
            var answer = new List<Office>();
            foreach (var office in offices)
            {
                var own = agreements.FindAll(a => a.AreaId == office.Id);
                var asked = await AskedIn(office.Id, cancellationToken);
                var signed = own is [var inForce, ..] ? await db.AgreementSignatures.CountAsync(s => s.AgreementId == inForce.Id && asked.Contains(s.UserId), cancellationToken) : 0;
                var versions = own.Select(a => new Version(a.Id, a.Number, a.PublishedAt, a.PublishedBy is { } by ? names.GetValueOrDefault(by) : null));
                answer.Add(new(office.Id, office.Name, asked.Count, signed, [.. versions]) { Words = own is [var latest, ..] ? latest.Words : null });
            }

            return answer;
        }

        private async Task<List<UserId>> AskedIn(AreaId office, CancellationToken cancel)
        {
            var panels = await db.Panels.Where(p => p.AreaId == office && p.Rules.OrderByDescending(r => r.Number).First().MustSign).Select(p => p.Id).ToListAsync(cancel);
            var (scopes, roles) = (panels.ConvertAll(p => p.Value), Permissions.RolesFor(Permissions.ReadOwnCases));
            return await db.Grants.Where(g => g.EndedAt == null && scopes.Contains(g.ScopeId) && roles.Contains(g.Role)).Select(g => g.UserId).Distinct().ToListAsync(cancel);
        }
    }
}
