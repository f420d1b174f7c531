using System.Globalization;
using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Reviews;
using ScrutinyPanels.Components.Tables;
using ScrutinyPanels.Domain.Encounters.Kinds;

namespace ScrutinyPanels.Web.Features.Reviews;

/// <summary>The records of an encounter in plain words: what was written first, then each fact, "Not given" where the force left it blank.</summary>
public sealed partial class RecordFacts
{
    [Parameter, EditorRequired]
    public RecordInWords Record { get; set; } = null!;

    private string Title(RecordPart part) => W["PartOf", Record.Parts.Index().First(p => p.Item == part).Index + 1, Record.Parts.Count, Kinds.Kind(part.Kind)];

    private IReadOnlyList<SummaryRow> Rows(RecordPart part) =>
    [
        new(W["Day"], Shown.Day(part.Day)),
        .. part.Time is { } time ? [new SummaryRow(W["Time"], Shown.Time(time))] : Array.Empty<SummaryRow>(),
        new(W["Area"], Record.Area),
        .. part.Facts.Select(f => new SummaryRow(Kinds.Field(part.Kind, f.Field), Words(f))),
    ];

    private string Words(RecordFact fact) => fact switch
    {
        { Shape: FieldShape.Officer, Number: { } number } => W["OfficerLetter", Letter(number)],
        { Shape: FieldShape.Person, Number: { } number } => W["PersonNumber", number],
        { Number: { } number } => number.ToString("N0", CultureInfo.CurrentCulture),
        { Yes: { } yes } => W[yes ? "Yes" : "No"],
        { Values.Count: > 0, Shape: FieldShape.InOrder } => string.Join(", ", fact.Values.Select((v, i) => $"{i + 1}. {v}")),
        { Values.Count: > 0 } => string.Join(", ", fact.Values),
        _ => W["NotGiven"],
    };

    // A to Z, then AA.
    private static string Letter(int number) => number <= 26 ? ((char)('A' + number - 1)).ToString() : Letter((number - 1) / 26) + Letter(((number - 1) % 26) + 1);
}
