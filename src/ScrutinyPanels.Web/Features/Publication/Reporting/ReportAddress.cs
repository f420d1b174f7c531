using ScrutinyPanels.Application.Features.Publication.Reporting;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Publication.Reporting;

namespace ScrutinyPanels.Web.Features.Publication.Reporting;

/// <summary>How the panel or area of a report and its period stand in an address.</summary>
internal static class ReportAddress
{
    private const string OfPanel = "panel-";
    private const string OfArea = "area-";

    /// <summary>The question that an address asks; of something that is neither panel nor area it asks nothing.</summary>
    public static GetReport.Query Query(string? of, string? period) => new(PanelIn(of), AreaIn(of), period);

    public static PanelId? PanelIn(string? of) => Guid.TryParse(After(OfPanel, of), out var id) ? new(id) : null;

    public static AreaId? AreaIn(string? of) => Guid.TryParse(After(OfArea, of), out var id) ? new(id) : null;

    /// <summary>The panel or area as it stands in an address.</summary>
    public static string Of(ReportSubject subject) => subject.Panel is { } panel ? $"{OfPanel}{panel.Value}" : $"{OfArea}{subject.Area.Value}";

    /// <summary>The page on which the words of this report are written.</summary>
    public static string ToPublish(ReportSubject subject, ReportPeriod period) => $"/reports/make/publish?of={Of(subject)}&period={period.Code}";

    private static string? After(string kind, string? of) => of?.StartsWith(kind, StringComparison.Ordinal) == true ? of[kind.Length..] : null;
}
