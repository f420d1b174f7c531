using ScrutinyPanels.Domain.Publication.Reporting;

namespace ScrutinyPanels.Web.Features.Publication.Reporting;

/// <summary>A report as sentences and tables, the same for the page and for the Word file.</summary>
internal sealed record ReportText(IReadOnlyList<ReportSection> Sections);

/// <summary>One part of a report.</summary>
/// <param name="Lines">What is said before the table.</param>
/// <param name="Table">None where there is nothing to count.</param>
/// <param name="Items">What is told one by one, under headings of its own.</param>
/// <param name="Working">How each figure was worked out.</param>
internal sealed record ReportSection(ReportPart Part, string Heading, IReadOnlyList<string> Lines, ReportTable? Table, IReadOnlyList<ReportItem> Items, IReadOnlyList<WorkingLine> Working);

/// <summary>A table whose first cell of each row names the row.</summary>
internal sealed record ReportTable(string Caption, IReadOnlyList<string> Heads, IReadOnlyList<IReadOnlyList<string>> Rows);

/// <summary>A request with what is told of it.</summary>
internal sealed record ReportItem(AskReference Ask, string Heading, IReadOnlyList<string> Lines);

/// <summary>One figure's working: its name, how it came about, and the requests that went in where they are public.</summary>
internal sealed record WorkingLine(string Figure, string Words, IReadOnlyList<AskReference> Asks)
{
    public WorkingLine(string figure, string words)
        : this(figure, words, [])
    {
    }
}
