using System.Text;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>The list of names a force keeps for the scan, sealed as one: a name on each line.</summary>
internal static class ForceNames
{
    public const int MostNames = 5_000;
    public const int NameLimit = 60;

    /// <summary>The names of a text with one on each line, each once.</summary>
    public static IReadOnlyList<string> Lines(string? text) =>
        [.. (text ?? string.Empty).Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.OrdinalIgnoreCase)];

    public static byte[] Bytes(IEnumerable<string> names) => Encoding.UTF8.GetBytes(string.Join('\n', names));
}
