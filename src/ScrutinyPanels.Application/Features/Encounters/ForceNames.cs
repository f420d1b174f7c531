using System.Text;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>The list of names a force keeps for the scan, sealed as one: a name on each line.</summary>
internal static class ForceNames
{
    public const int MostNames = 5_000;
    public const int NameLimit = 60;

    /// <summary>The sealed list; none where the force keeps no names.</summary>
    public static Task<SealedOriginal?> NamesOf(this ScrutinyDb db, ForceId force, CancellationToken cancel) =>
        db.SealedOriginals.FirstOrDefaultAsync(o => o.ForceId == force && o.Kind == SealedKind.NameList && o.Owner == 0 && o.Number == 0, cancel);

    /// <summary>The names of a text with one on each line, each once.</summary>
    public static IReadOnlyList<string> Lines(string? text) =>
        [.. (text ?? string.Empty).Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.OrdinalIgnoreCase)];

    public static byte[] Bytes(IEnumerable<string> names) => Encoding.UTF8.GetBytes(string.Join('\n', names));
}
