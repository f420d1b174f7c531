using System.Globalization;

namespace ScrutinyPanels.Web.Features.Panels;

/// <summary>A day as a page posts it in three boxes.</summary>
internal sealed class DayInput
{
    public string? Day { get; set; }

    public string? Month { get; set; }

    public string? Year { get; set; }

    public static DayInput Of(DateOnly? day) => day is { } known ? new() { Day = Number(known.Day), Month = Number(known.Month), Year = Number(known.Year) } : new();

    /// <summary>The day, or none where nothing was typed; and whether it is one.</summary>
    public (DateOnly? Day, bool IsDay) Read() =>
        string.IsNullOrWhiteSpace($"{Day}{Month}{Year}") ? (null, true)
        : DateOnly.TryParseExact($"{Year?.Trim()}-{Month?.Trim()}-{Day?.Trim()}", "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var found) ? (found, true)
        : (null, false);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
