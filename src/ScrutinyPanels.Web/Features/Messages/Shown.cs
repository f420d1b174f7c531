using System.Globalization;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Web.Features.Messages;

/// <summary>How this room writes times.</summary>
internal static class Shown
{
    public static string Time(DateTimeOffset at) => UkTime.In(at).ToString("d MMMM yyyy, HH:mm", CultureInfo.CurrentCulture);
}
