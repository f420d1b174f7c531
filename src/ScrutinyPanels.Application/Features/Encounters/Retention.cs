using System.Globalization;
using Microsoft.Extensions.Configuration;
using ScrutinyPanels.Domain.Encounters.Kinds;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>For how many months records of each kind are kept before somebody looks whether they are still needed: the setting, or else the kind's own default.</summary>
public sealed class Retention
{
    private readonly Dictionary<RecordKind, int> months;

    public Retention(IConfiguration configuration) => months = Read(configuration["Retention:Months"]);

    public int MonthsFor(RecordKind kind) => months.TryGetValue(kind, out var given) ? given : KindsOfRecord.Of(kind).KeepMonths;

    /// <summary>Reads "stop-and-search=72, hate-crime=84"; the start is refused with a sentence where a kind or a number is none.</summary>
    private static Dictionary<RecordKind, int> Read(string? text)
    {
        var read = new Dictionary<RecordKind, int>();
        foreach (var part in (text ?? string.Empty).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var sides = part.Split('=', 2, StringSplitOptions.TrimEntries);
            read[RecordKinds.FromCode(sides[0]) is { } kind && sides.Length == 2 ? kind : throw Wrong(part)] =
                int.TryParse(sides[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 1200 ? number : throw Wrong(part);
        }

        return read;
    }

    private static InvalidOperationException Wrong(string part) =>
        new($"The setting Retention:Months says “{part}”. Write each kind with its months, such as stop-and-search=72, use-of-force=84.");
}
