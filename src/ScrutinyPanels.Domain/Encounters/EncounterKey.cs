using System.Globalization;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Domain.Encounters;

/// <summary>The name of a record in lists and certificates: force, month and row, such as bedfordshire/2023-05/17. Other kinds than stop and search write their code before the row, so that no two records share a name.</summary>
public static class EncounterKey
{
    /// <summary>The key of a row of any kind, such as bedfordshire/2023-05/use-of-force-17.</summary>
    public static string For(string forceSlug, RecordKind kind, Month month, int revision, int row) => kind == RecordKind.StopAndSearch
        ? For(forceSlug, month, revision, row)
        : string.Create(CultureInfo.InvariantCulture, $"{forceSlug}/{month}{(revision > 1 ? $".{revision}" : string.Empty)}/{RecordKinds.Code(kind)}-{row}");

    /// <summary>The key of a row of stop and search; a file that superseded an earlier one of its month writes 2023-05.2.</summary>
    public static string For(string forceSlug, Month month, int revision, int row) => revision > 1
        ? string.Create(CultureInfo.InvariantCulture, $"{forceSlug}/{month}.{revision}/{row}")
        : string.Create(CultureInfo.InvariantCulture, $"{forceSlug}/{month}/{row}");
}
