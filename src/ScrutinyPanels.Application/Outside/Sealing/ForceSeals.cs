using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Outside.Files;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Outside.Sealing;

/// <summary>The way to a force's seal: a force gets its first key by itself, but never a new one while originals lie under a key that is gone.</summary>
internal sealed class ForceSeals(ScrutinyDb db, ForceKeys keys)
{
    public async Task<ForceSeal> Of(Force force, CancellationToken cancel) => (await Maker(force, cancel))();

    /// <summary>Makes as many seals as work is done at a time: one seal is for one thread.</summary>
    public async Task<Func<ForceSeal>> Maker(Force force, CancellationToken cancel)
    {
        var newest = await db.SealedOriginals.Where(o => o.ForceId == force.Id).MaxAsync(o => (int?)o.KeyNumber, cancel) ?? 0;
        return keys.Missing(force.Slug, newest) is { } file ? throw new RuleBroken(EncounterRules.KeyMissing(file)) : () => new ForceSeal(keys, force);
    }
}
