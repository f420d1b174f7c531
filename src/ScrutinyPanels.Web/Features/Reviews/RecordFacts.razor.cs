using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Reviews;
using ScrutinyPanels.Components.Tables;

namespace ScrutinyPanels.Web.Features.Reviews;

/// <summary>A record in plain words: what the officer wrote first, then each fact, "Not given" where the force left it blank.</summary>
public sealed partial class RecordFacts
{
    [Parameter, EditorRequired]
    public RecordInWords Record { get; set; } = null!;

    private IReadOnlyList<SummaryRow> Rows =>
    [
        new(W["Day"], Shown.Day(Record.Day)),
        .. Record.Time is { } time ? [new SummaryRow(W["Time"], Shown.Time(time))] : Array.Empty<SummaryRow>(),
        new(W["Area"], Record.Area),
        Fact("Search", Record.Search),
        Fact("Power", Record.Power),
        Fact("SearchedFor", Record.SearchedFor),
        Fact("AgeRange", Record.AgeRange),
        Fact("Gender", Record.Gender),
        Fact("SelfDefined", Record.SelfDefinedEthnicity),
        Fact("OfficerDefined", Record.OfficerDefinedEthnicity),
        Fact("Outcome", Record.Outcome),
        Fact("OuterClothing", Record.MoreThanOuterClothing is { } removed ? W[removed ? "Yes" : "No"].Value : null),
    ];

    private SummaryRow Fact(string key, string? value) => new(W[key], value ?? W["NotGiven"]);
}
