using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Panels.Terms;

/// <summary>The terms of reference of a panel: the version in force, or an earlier one, and the list of all with their votes.</summary>
public static class GetTerms
{
    /// <param name="Number">Which version; none for the one in force.</param>
    [Permission(Permissions.ReadPanelRules)]
    public sealed record Query(PanelId Panel, int? Number = null) : IQuery<View>;

    /// <param name="Shown">The version asked for; none where the panel has none yet.</param>
    /// <param name="Words">Its text.</param>
    /// <param name="Versions">Every version, newest first.</param>
    /// <param name="MayAdopt">Whether this person may record a new version.</param>
    public sealed record View(string Panel, Version? Shown, string Words, IReadOnlyList<Version> Versions, bool MayAdopt);

    /// <param name="By">The name of who recorded the vote.</param>
    public sealed record Version(int Number, DateOnly VotedOn, RecordedVote Vote, DateTimeOffset At, string? By);

    internal sealed class Handler(ScrutinyDb db, Actor actor) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var panel = await db.Panels.AsNoTracking().Within(actor, Permissions.RolesFor(Permissions.ReadPanelRules)).SingleOrDefaultAsync(p => p.Id == request.Panel, cancellationToken).OrNotFound();
            var terms = await db.TermsOfReference.AsNoTracking().Where(t => t.PanelId == panel.Id).OrderByDescending(t => t.Number).ToListAsync(cancellationToken);
            var names = await db.NamesOf(terms.Select(t => t.RecordedBy).OfType<UserId>(), cancellationToken);
            var shown = request.Number is { } number ? terms.Find(t => t.Number == number) ?? throw new NotFound() : terms.FirstOrDefault();
            Version Of(TermsOfReference t) => new(t.Number, t.VotedOn, t.Vote, t.RecordedAt, t.RecordedBy is { } by ? names.GetValueOrDefault(by) : null);
            var mayAdopt = actor.RolesOver(new(panel.AreaId.Value, Guid.Empty, panel.Id.Value)).Contains(Role.OversightOfficer);
            return new(panel.Name, shown is null ? null : Of(shown), shown?.Words ?? string.Empty, [.. terms.Select(Of)], mayAdopt);
        }
    }
}
