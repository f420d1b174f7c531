using System.Text.Json;

namespace ScrutinyPanels.Domain.Publication.Reporting;

/// <summary>A part of a report that can be put right.</summary>
public enum ReportPart
{
    Introduction = 1,
    Learned = 2,
    Cases = 3,
    Themes = 4,
    Viewing = 5,
    Replies = 6,
    Promises = 7,
    Changes = 8,

    /// <summary>Why a later publication stands beside an earlier one.</summary>
    Why = 9,

    /// <summary>Which panels it is about.</summary>
    Panels = 10,
}

/// <summary>All figures of a report with their working, as they are shown and kept.</summary>
/// <param name="Panels">The names of the panels that it counts.</param>
public sealed record ReportFigures(
    IReadOnlyList<string> Panels,
    CaseFigures Cases,
    IReadOnlyList<ThemeFigure> Themes,
    ViewingFigures Viewing,
    ReplyFigures Replies,
    PromiseFigures Promises,
    ChangeFigures Changes)
{
    /// <summary>The figures as text, the same for the same figures.</summary>
    public string Write() => JsonSerializer.Serialize(this);

    /// <summary>Figures that were written as text.</summary>
    public static ReportFigures Read(string text) => JsonSerializer.Deserialize<ReportFigures>(text) ?? throw new InvalidOperationException("These are no figures.");

    /// <summary>The parts in which others differ from these.</summary>
    public IReadOnlyList<ReportPart> DifferFrom(ReportFigures others) =>
        [.. Parts().Zip(others.Parts()).Where(p => JsonSerializer.Serialize(p.First.Figures) != JsonSerializer.Serialize(p.Second.Figures)).Select(p => p.First.Part)];

    private IReadOnlyList<(ReportPart Part, object Figures)> Parts() =>
    [
        (ReportPart.Panels, Panels),
        (ReportPart.Cases, Cases),
        (ReportPart.Themes, Themes),
        (ReportPart.Viewing, Viewing),
        (ReportPart.Replies, Replies),
        (ReportPart.Promises, Promises),
        (ReportPart.Changes, Changes),
    ];
}
