using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Data;

/// <summary>Where the names are that a force keeps for looking through written text.</summary>
internal static class NameLists
{
    /// <summary>The sealed list, a name on each line; none where the force keeps no names.</summary>
    public static Task<SealedOriginal?> NamesOf(this ScrutinyDb db, ForceId force, CancellationToken cancel) =>
        db.SealedOriginals.FirstOrDefaultAsync(o => o.ForceId == force && o.Kind == SealedKind.NameList && o.Owner == 0 && o.Number == 0, cancel);
}
