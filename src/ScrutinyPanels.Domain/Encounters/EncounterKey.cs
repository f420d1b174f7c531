using System.Globalization;
using System.Text.RegularExpressions;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Domain.Encounters;

/// <summary>The name of a record in lists and certificates: force, month and row, such as bedfordshire/2023-05/17. Other kinds than stop and search write their code before the row, so that no two records share a name.</summary>
public static partial class EncounterKey
{
    /// <summary>Takes a key apart; says no to what is none.</summary>
    public static bool TryParse(string? text, out KeyParts parts)
    {
        var match = Pattern().Match(text?.Trim().ToLowerInvariant() ?? string.Empty);
        parts = default;
        if (!match.Success || !Month.TryParse(match.Groups["month"].Value, out var month)
            || !int.TryParse(match.Groups["row"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var row) || row == 0 || row >= EncounterId.RowsPerBatch)
        {
            return false;
        }

        var kind = match.Groups["kind"].Success ? RecordKinds.FromCode(match.Groups["kind"].Value) : RecordKind.StopAndSearch;
        var revision = 1;
        if (kind is not { } known || (match.Groups["revision"].Success && !int.TryParse(match.Groups["revision"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out revision)))
        {
            return false;
        }

        parts = new(match.Groups["force"].Value, known, month, revision, row);
        return true;
    }

    /// <summary>The key of a row of any kind, such as bedfordshire/2023-05/use-of-force-17.</summary>
    public static string For(string forceSlug, RecordKind kind, Month month, int revision, int row) => kind == RecordKind.StopAndSearch
        ? For(forceSlug, month, revision, row)
        : string.Create(CultureInfo.InvariantCulture, $"{forceSlug}/{month}{(revision > 1 ? $".{revision}" : string.Empty)}/{RecordKinds.Code(kind)}-{row}");

    /// <summary>The key of a row of stop and search; a file that superseded an earlier one of its month writes 2023-05.2.</summary>
    public static string For(string forceSlug, Month month, int revision, int row) => revision > 1
        ? string.Create(CultureInfo.InvariantCulture, $"{forceSlug}/{month}.{revision}/{row}")
        : string.Create(CultureInfo.InvariantCulture, $"{forceSlug}/{month}/{row}");

    [GeneratedRegex("^(?<force>[a-z0-9-]+)/(?<month>[0-9]{4}-[0-9]{2})(\\.(?<revision>[0-9]{1,6}))?/((?<kind>[a-z0-9-]+)-)?(?<row>[0-9]{1,8})$")]
    private static partial Regex Pattern();
}

/// <summary>What a key says: whose record, of what kind, and where it stood.</summary>
public readonly record struct KeyParts(string ForceSlug, RecordKind Kind, Month Month, int Revision, int Row);
