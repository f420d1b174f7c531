using System.Globalization;

namespace ScrutinyPanels.Web.Features.Meetings;

/// <summary>A day as people type it into one box.</summary>
internal static class DayInOneBox
{
    private static readonly string[] Shapes = ["yyyy-MM-dd", "d/M/yyyy", "d M yyyy", "d MMMM yyyy"];

    /// <summary>The day, or none where the words are no day.</summary>
    public static DateOnly? Read(string? typed) => DateOnly.TryParseExact(typed?.Trim(), Shapes, CultureInfo.GetCultureInfo("en-GB"), DateTimeStyles.None, out var day) ? day : null;
}
