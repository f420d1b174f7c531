using System.Globalization;
using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Encounters.Kinds;

namespace ScrutinyPanels.Application.Features.Draws;

/// <summary>What a plan must know of the months beside each record: who was met again, and which officers a theme is about.</summary>
internal sealed record PlanFacts(IReadOnlySet<int> SeenAgain, IReadOnlySet<int> Officers)
{
    public static PlanFacts None { get; } = new(new HashSet<int>(), new HashSet<int>());
}

/// <summary>Puts each encounter into the first group of a plan that fits it, or leaves it out where it is not of the theme.</summary>
internal sealed class PlanSorter
{
    private readonly PlanFields fields;
    private readonly DrawRequest asked;
    private readonly PlanFacts facts;
    private readonly (string Field, int[] Places)[] groups;
    private readonly (RecordField Field, int Place, IReadOnlySet<int> Values)[] theme;

    public PlanSorter(PlanFields fields, KindOfRecord kind, DrawRequest asked, PlanFacts facts)
    {
        (this.fields, this.asked, this.facts) = (fields, asked, facts);
        var columns = new List<string>();
        int Place(string column)
        {
            if (!columns.Contains(column))
            {
                columns.Add(column);
            }

            return columns.IndexOf(column);
        }

        groups = [.. asked.Groups.Select(g => (g.Field, fields.ColumnsOf(g.Field).Select(Place).ToArray()))];
        theme = asked.Theme is { } about ? [.. DrawThemes.FieldsOf(about, kind).Select(f => (f, Place(f.Column), fields.ValuesWith(about, f)))] : [];
        Columns = columns;
    }

    /// <summary>The columns of the kind's table that the plan looks at.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The stratum of an encounter, by the cells of its records; none where no record of it is of the theme.</summary>
    public string? StratumOf(IReadOnlyList<object?[]> records)
    {
        if (asked.Theme is not null && !records.Any(IsOfTheme))
        {
            return null;
        }

        if (groups.Length == 0)
        {
            return string.Empty;
        }

        for (var i = 0; i < groups.Length; i++)
        {
            var (field, places) = groups[i];
            var value = asked.Groups[i].Value;
            if (records.Any(r => fields.ValuesOf(field, [.. places.Select(p => r[p])], facts.SeenAgain).Contains(value)))
            {
                return asked.Groups[i].Name;
            }
        }

        return DrawGroups.AnyOther;
    }

    private bool IsOfTheme(object?[] record) => theme.Any(t => record[t.Place] is { } cell && t.Field.Shape switch
    {
        FieldShape.FreeText => SmellOfCannabis.IsSoleGround((string)cell),
        FieldShape.YesNo => Convert.ToBoolean(cell, CultureInfo.InvariantCulture) == (asked.Theme != DrawTheme.NoFootage),
        FieldShape.Number => Convert.ToInt32(cell, CultureInfo.InvariantCulture) < 18,
        FieldShape.Coded => t.Values.Contains(Convert.ToInt32(cell, CultureInfo.InvariantCulture)),
        FieldShape.Person => facts.SeenAgain.Contains(Convert.ToInt32(cell, CultureInfo.InvariantCulture)),
        FieldShape.Officer => facts.Officers.Contains(Convert.ToInt32(cell, CultureInfo.InvariantCulture)),
        _ => ((string)cell).Split(',', StringSplitOptions.RemoveEmptyEntries).Any(n => t.Values.Contains(int.Parse(n, CultureInfo.InvariantCulture))),
    });
}
