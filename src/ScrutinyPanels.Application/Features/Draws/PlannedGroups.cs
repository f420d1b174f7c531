using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Encounters.Kinds;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Draws;

/// <summary>A group as the chair plans it: a field, a value of it, and how many to draw.</summary>
public sealed record PlannedGroup(string Field, string Value, int Take);

/// <summary>Turns what a chair planned into the groups of a draw.</summary>
internal static class PlannedGroups
{
    /// <summary>Refuses a plan that singles out people where the force has not switched that on, or no longer.</summary>
    public static void MustBeAllowed(Force force, DrawTheme? theme, IEnumerable<string> fields)
    {
        if (force.ProfilingAllowedAt is null && ((theme is { } about && DrawThemes.NeedsTheForcesYes(about)) || fields.Contains(DrawGroups.SeenAgain)))
        {
            throw new RuleBroken(DrawRules.ThemeOff);
        }
    }

    /// <summary>The groups with their names on the list; refuses a field of another kind of record, and a theme that the force has not switched on.</summary>
    public static async Task<IReadOnlyList<DrawGroup>> Of(ScrutinyDb db, RecordKind kind, Force force, DrawTheme? theme, IReadOnlyList<PlannedGroup> planned, CancellationToken cancel)
    {
        MustBeAllowed(force, theme, planned.Select(g => g.Field));
        if (planned.Count == 0)
        {
            return [];
        }

        var fields = new PlanFields(KindsOfRecord.Of(kind), await db.CodedValues.AsNoTracking().Where(v => v.Kind == kind).ToListAsync(cancel));
        return planned.All(g => fields.Names.Contains(g.Field))
            ? [.. planned.Select(g => new DrawGroup(g.Field, g.Value, fields.NameOf(g.Field, g.Value), g.Take))]
            : throw new NotFound();
    }
}
