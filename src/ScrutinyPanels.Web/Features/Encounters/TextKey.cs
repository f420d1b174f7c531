using System.Globalization;
using ScrutinyPanels.Application.Features.Encounters;

namespace ScrutinyPanels.Web.Features.Encounters;

/// <summary>Names a stretch of a text in a form: where it stands, never what it says.</summary>
internal readonly record struct TextKey(long Record, string Field, int Start, int Length)
{
    public static TextKey Of(GetTexts.Row row, GetTexts.WrittenText text, GetTexts.Piece mark) => new(row.Record, text.Field, mark.Start, mark.Words.Length);

    /// <summary>A whole text.</summary>
    public static TextKey Of(GetTexts.Row row, GetTexts.WrittenText text) => new(row.Record, text.Field, 0, 0);

    /// <summary>The keys of a list as it was posted; what is none is left out.</summary>
    public static IReadOnlyList<TextKey> List(string? posted) => [.. (posted ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Read).OfType<TextKey>()];

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Record}:{Field}:{Start}:{Length}");

    private static TextKey? Read(string key) => key.Split(':') is [var record, var field, var start, var length]
        && long.TryParse(record, CultureInfo.InvariantCulture, out var of) && int.TryParse(start, CultureInfo.InvariantCulture, out var from) && int.TryParse(length, CultureInfo.InvariantCulture, out var many)
            ? new TextKey(of, field, from, many)
            : null;
}
