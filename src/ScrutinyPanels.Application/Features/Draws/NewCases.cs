using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Data.Maps;
using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Encounters.Kinds;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Draws;

/// <summary>Makes cases of drawn records and asks the panel's members to read them.</summary>
internal sealed class NewCases(ScrutinyDb db, Actor actor, TimeProvider clock)
{
    /// <summary>The encounters that are or were cases of the panel, with the number of the case.</summary>
    public async Task<Dictionary<EncounterId, int>> EncountersOf(PanelId panel, CancellationToken cancel) =>
        await db.Cases.Where(c => c.PanelId == panel).ToDictionaryAsync(c => c.EncounterId, c => c.Number, cancel);

    /// <summary>One case for each line, numbered on from the panel's last; members and vice chairs of today read, and the force is asked to keep the footage.</summary>
    public async Task Make(Draw draw, IReadOnlyList<DrawLine> lines, CancellationToken cancel)
    {
        var panel = await db.Panels.AsNoTracking().Include(p => p.Rules).SingleAsync(p => p.Id == draw.PanelId, cancel);
        var number = await db.Cases.Where(c => c.PanelId == panel.Id).MaxAsync(c => (int?)c.Number, cancel) ?? 0;
        var readers = await db.MembersToAsk(panel.Id, cancel);
        var ids = lines.Select(l => l.Encounter).ToList();
        var months = await db.Encounters.Where(e => ids.Contains(e.Id)).ToDictionaryAsync(e => e.Id, e => e.Month, cancel);
        var added = new List<Case>();
        var readBy = UkTime.DayOf(clock.GetUtcNow()).AddDays(panel.CurrentRules.ReadingDays);
        foreach (var line in lines)
        {
            var secret = new Guid(RandomNumberGenerator.GetBytes(16));
            var made = Case.FromDraw(panel, draw.ForceId, draw.Id, line.Encounter, months[line.Encounter], ++number, secret);
            made.AskReaders(readers, readBy, actor);
            added.Add(made);
        }

        db.Cases.AddRange(added);
        if (KindsOfRecord.Of(draw.Kind).Footage is not null)
        {
            await AskToKeep(added, cancel);
        }
    }

    /// <summary>Asks the force of some cases to keep their footage until it has answered.</summary>
    public async Task AskToKeep(IReadOnlyList<Case> cases, CancellationToken cancel)
    {
        var forces = cases.Select(c => c.ForceId).Distinct().ToList();
        var keeps = await db.Forces.Where(f => forces.Contains(f.Id)).ToDictionaryAsync(f => f.Id, f => f.FootageDays, cancel);
        var days = await DaysOf([.. cases.Select(c => c.EncounterId)], cancel);
        db.FootageHolds.AddRange(cases.Select(c => FootageHold.Ask(c, days.GetValueOrDefault(c.EncounterId, c.Month.FirstDay).AddDays(keeps[c.ForceId]), clock.GetUtcNow())));
    }

    /// <summary>The day of the first record of each encounter, of whatever kind its records are, from which its footage is kept.</summary>
    private async Task<Dictionary<EncounterId, DateOnly>> DaysOf(List<EncounterId> drawn, CancellationToken cancel)
    {
        var records = (await db.RecordsOf(drawn, cancel)).SelectMany(r => r).ToList();
        var days = new List<(EncounterId Root, DateOnly Day)>();
        foreach (var ofKind in records.GroupBy(r => r.Kind))
        {
            var roots = ofKind.ToDictionary(r => r.Id, r => r.Root);
            var ids = roots.Keys.ToList();
            var found = await db.Records(KindsOfRecord.Of(ofKind.Key)).AsNoTracking()
                .Where(r => ids.Contains((EncounterId)r[RecordTables.EncounterId]))
                .Select(r => new { Encounter = (EncounterId)r[RecordTables.EncounterId], Day = (DateOnly)r[RecordTables.Day] })
                .ToListAsync(cancel);
            days.AddRange(found.Select(f => (roots[f.Encounter], f.Day)));
        }

        return days.GroupBy(d => d.Root).ToDictionary(g => g.Key, g => g.Min(d => d.Day));
    }
}
