using System.Globalization;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Encounters;

/// <summary>The name of a record in lists and certificates: force, month and row, such as bedfordshire/2023-05/17.</summary>
public static class EncounterKey
{
    /// <summary>The key of a row; a file that superseded an earlier one of its month writes 2023-05.2.</summary>
    public static string For(string forceSlug, Month month, int revision, int row) => revision > 1
        ? string.Create(CultureInfo.InvariantCulture, $"{forceSlug}/{month}.{revision}/{row}")
        : string.Create(CultureInfo.InvariantCulture, $"{forceSlug}/{month}/{row}");
}
