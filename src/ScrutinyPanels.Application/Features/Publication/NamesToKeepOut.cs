using System.Text;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Outside.Sealing;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Publication;

/// <summary>The names that must not be in what the public reads: those on the list that the force keeps, and the full names of everybody who works with the panel.</summary>
internal sealed class NamesToKeepOut(ScrutinyDb db, ForceSeals seals)
{
    /// <summary>The names around a recommendation, and whether the force's list could be opened; its key may be away.</summary>
    public async Task<(IReadOnlyList<string> Names, bool ForceListOpened)> Of(Recommendation about, CancellationToken cancel)
    {
        var (area, force, panel) = (about.AreaId.Value, about.ForceId.Value, about.PanelId.Value);
        var people = await db.Grants.Where(g => g.ScopeId == area || g.ScopeId == force || g.ScopeId == panel).Select(g => g.UserId).Distinct().ToListAsync(cancel);

        // A single word, such as a first name, stands in too many sentences that name nobody.
        List<string> names = [.. (await db.NamesOf(people, cancel)).Values.Where(n => n.Trim().Contains(' ', StringComparison.Ordinal))];
        if (await db.NamesOf(about.ForceId, cancel) is not { } kept)
        {
            return (names, true);
        }

        try
        {
            var owner = await db.Forces.AsNoTracking().SingleAsync(f => f.Id == about.ForceId, cancel);
            using var seal = await seals.Of(owner, cancel);
            return ([.. names, .. Encoding.UTF8.GetString(seal.Open(kept)).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)], true);
        }
        catch (RuleBroken)
        {
            return (names, false);
        }
    }
}
