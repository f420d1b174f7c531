using System.Globalization;

namespace ScrutinyPanels.Web.Features.Recommendations;

/// <summary>A day as it was typed, in three boxes.</summary>
public sealed class TypedDay
{
    public string? Day { get; set; }

    public string? Month { get; set; }

    public string? Year { get; set; }

    /// <summary>The day, or none where nothing was typed; false where it is no day.</summary>
    public bool TryRead(out DateOnly? day)
    {
        day = null;
        if (string.IsNullOrWhiteSpace($"{Day}{Month}{Year}"))
        {
            return true;
        }

        var read = DateOnly.TryParseExact($"{Year?.Trim()}-{Month?.Trim()}-{Day?.Trim()}", "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var found);
        day = found;
        return read;
    }
}
