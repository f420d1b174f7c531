using System.Globalization;
using System.Resources;
using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Encounters.Kinds;

namespace ScrutinyPanels.Application.Features.Draws;

/// <summary>By which fields the records of a kind can be put in groups, which values they have, and how a group is called on a list.</summary>
internal sealed class PlanFields
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    private readonly KindOfRecord kind;
    private readonly Dictionary<int, CodedValue> values;

    public PlanFields(KindOfRecord kind, IEnumerable<CodedValue> values)
    {
        this.kind = kind;
        this.values = values.ToDictionary(v => v.Id);
        Names =
        [
            .. kind.Fields.Where(f => f.Name != kind.OwnReview && (f.IsListed || f.Shape is FieldShape.YesNo or FieldShape.Officer)).Select(f => f.Name),
            .. kind.Ethnicity.Count > 0 ? [DrawGroups.EthnicGroup] : Array.Empty<string>(),
            .. kind.Fields.Any(f => f.Shape == FieldShape.Person) ? [DrawGroups.SeenAgain] : Array.Empty<string>(),
        ];
    }

    /// <summary>The fields by which groups are made.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The columns that tell the values of a field.</summary>
    public IReadOnlyList<string> ColumnsOf(string field) => field switch
    {
        DrawGroups.EthnicGroup => [.. kind.Ethnicity.Select(e => kind.Field(e).Column)],
        DrawGroups.SeenAgain => [kind.Fields.First(f => f.Shape == FieldShape.Person).Column],
        _ => [kind.Field(field).Column],
    };

    /// <summary>The values of a record in a field: one, or several where the field has several; empty for blank.</summary>
    /// <param name="cells">What stands in the columns of the field.</param>
    /// <param name="again">The persons who were met more than once.</param>
    public IEnumerable<string> ValuesOf(string field, IReadOnlyList<object?> cells, IReadOnlySet<int> again)
    {
        switch (field)
        {
            case DrawGroups.EthnicGroup:
                return [cells.Select(c => EthnicGroups.Of(c is null ? null : TextOf(Number(c)))).FirstOrDefault(g => g != Domain.Encounters.Kinds.EthnicGroup.NotStated).ToString()];
            case DrawGroups.SeenAgain:
                return [cells[0] is { } person && again.Contains(Number(person)) ? PlanValues.Yes : PlanValues.No];
        }

        if (cells[0] is not { } cell)
        {
            return [string.Empty];
        }

        return kind.Field(field).Shape switch
        {
            FieldShape.YesNo => [Convert.ToBoolean(cell, CultureInfo.InvariantCulture) ? PlanValues.Yes : PlanValues.No],
            FieldShape.Coded => [TextOf(Number(cell))],
            FieldShape.Officer => [Number(cell).ToString(CultureInfo.InvariantCulture)],
            _ => ((string)cell).Split(',', StringSplitOptions.RemoveEmptyEntries).Select(n => TextOf(int.Parse(n, CultureInfo.InvariantCulture))).Distinct(),
        };
    }

    /// <summary>The numbers of the values of a field that put a record into a theme.</summary>
    public IReadOnlySet<int> ValuesWith(DrawTheme theme, RecordField field) =>
        values.Values.Where(v => v.Field == field.Heading && DrawThemes.HasValue(theme, field, v.Text)).Select(v => v.Id).ToHashSet();

    /// <summary>The group's name on the list: field and value in words, cut where it would be too long.</summary>
    public string NameOf(string field, string value)
    {
        var words = field switch
        {
            DrawGroups.EthnicGroup => "Ethnic group",
            DrawGroups.SeenAgain => "Met more than once",
            _ => new ResourceManager(kind.Words).GetString($"Field_{field}", English) ?? kind.Field(field).Heading,
        };
        var shown = value switch
        {
            "" => "blank",
            nameof(Domain.Encounters.Kinds.EthnicGroup.NotStated) => "not stated",
            _ => value,
        };
        var name = $"{words}: {shown}".ReplaceLineEndings(" ").Replace('\t', ' ');
        return name.Length <= DrawStratum.NameLimit ? name : name[..(DrawStratum.NameLimit - 1)].TrimEnd() + "…";
    }

    private static int Number(object cell) => Convert.ToInt32(cell, CultureInfo.InvariantCulture);

    private string TextOf(int id) => values.TryGetValue(id, out var value) ? value.Text : string.Empty;
}

/// <summary>The written values of a yes-or-no field.</summary>
public static class PlanValues
{
    public const string Yes = "yes";
    public const string No = "no";
}
