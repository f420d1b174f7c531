using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Panels;

/// <summary>The rules of a panel as they are in force, and what was changed in them, when and by whom.</summary>
public static class GetPanelRules
{
    [Permission(Permissions.ReadPanelRules)]
    public sealed record Query(PanelId Id) : IQuery<View>;

    /// <param name="Number">The version in force.</param>
    /// <param name="Versions">Every version, newest first.</param>
    /// <param name="Forms">The forms that could be used, and those that earlier versions name.</param>
    /// <param name="MayChange">Whether this person may change the rules.</param>
    public sealed record View(PanelId Id, string Name, int Number, PanelRuleSet Rules, IReadOnlyList<Version> Versions, IReadOnlyList<FormName> Forms, bool MayChange);

    /// <param name="By">The name of who put it in force; none for the rules the panel was set up with.</param>
    /// <param name="Changed">The rules that the version before had otherwise; none for the first.</param>
    public sealed record Version(int Number, DateTimeOffset At, string? By, PanelRuleSet Rules, IReadOnlyList<PanelRule> Changed);

    public sealed record FormName(string Code, string Name);

    internal sealed class Handler(ScrutinyDb db, Actor actor) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var panel = await db.Panels.AsNoTracking().Within(actor, Permissions.RolesFor(Permissions.ReadPanelRules)).Include(p => p.Rules)
                .SingleOrDefaultAsync(p => p.Id == request.Id, cancellationToken).OrNotFound();
            var names = await db.NamesOf(panel.Rules.Select(r => r.AdoptedBy).OfType<UserId>(), cancellationToken);
            var inOrder = panel.Rules.OrderBy(r => r.Number).ToList();
            var versions = inOrder.Select((r, i) => new Version(
                r.Number,
                r.AdoptedAt,
                r.AdoptedBy is { } by ? names.GetValueOrDefault(by) : null,
                r.Set,
                i == 0 ? [] : r.Set.DifferencesFrom(inOrder[i - 1].Set)));
            var current = panel.CurrentRules;
            return new(panel.Id, panel.Name, current.Number, current.Set, [.. versions.Reverse()], await db.FormsFor(panel, cancellationToken), actor.RolesOver(new(panel.AreaId.Value, Guid.Empty, panel.Id.Value)).Contains(Role.OversightOfficer));
        }
    }

    /// <summary>The published forms of the panel's office and those that come with the service, one for each code, the office's own before the other.</summary>
    internal static async Task<IReadOnlyList<FormName>> FormsFor(this ScrutinyDb db, Panel panel, CancellationToken cancel)
    {
        var found = await db.ReviewForms.AsNoTracking()
            .Where(f => f.PublishedAt != null && (f.OwnerId == panel.AreaId || f.OwnerId == default(AreaId)))
            .Select(f => new { f.Code, f.Name, f.Number, Own = f.OwnerId == panel.AreaId })
            .ToListAsync(cancel);
        return [.. found.GroupBy(f => f.Code).Select(g => g.OrderByDescending(f => f.Own).ThenByDescending(f => f.Number).First()).OrderBy(f => f.Name, StringComparer.CurrentCulture).Select(f => new FormName(f.Code, f.Name))];
    }
}
