using Microsoft.Extensions.Localization;
using ScrutinyPanels.Domain.Encounters.Kinds;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Web.Shell;

namespace ScrutinyPanels.Web.Features.Encounters;

/// <summary>What the places are called that a column of a file can go to.</summary>
internal static class ColumnWords
{
    public static IReadOnlyList<ColumnTarget> Moments { get; } = [ColumnTarget.Date, ColumnTarget.Time, ColumnTarget.Latitude, ColumnTarget.Longitude];

    public static string Of(RecordKind kind, string code, IStringLocalizer words, KindWords kinds)
    {
        var target = new ColumnTarget(code);
        return code.Length == 0 ? words["ColumnsLeftOut"]
            : target == ColumnTarget.Date ? words["ColumnsDate"]
            : target == ColumnTarget.Time ? words["ColumnsTime"]
            : target == ColumnTarget.Latitude ? words["ColumnsLatitude"]
            : target == ColumnTarget.Longitude ? words["ColumnsLongitude"]
            : target.Value is { } value ? words["ColumnsValue", kinds.Field(kind, target.Field), value]
            : target.Place > 0 ? words["ColumnsPlace", kinds.Field(kind, target.Field), target.Place]
            : kinds.Field(kind, target.Field);
    }
}
