using ScrutinyPanels.Application.Features.Publication.OpenData;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Publication.OpenData;

/// <summary>What is asked of a set: the panel, the day since when, and where to go on.</summary>
public sealed record DataQuestion(string? Panel = null, DateOnly? Since = null, string? After = null, int Limit = OpenLimits.Usual);

/// <summary>The rows of one answer, and where the next goes on.</summary>
public sealed record DataSlice(IReadOnlyList<object> Rows, string? Next);

/// <summary>One set of open data: its name in addresses, its fields and how its rows are asked for.</summary>
/// <param name="Row">What one row is called in the OpenAPI document.</param>
/// <param name="HasSince">Whether it can be narrowed to what changed since a day.</param>
public sealed record DataSet(string Name, string Row, bool HasSince, IReadOnlyList<DataField> Fields, Func<Dispatcher, DataQuestion, CancellationToken, Task<(Outcome Outcome, DataSlice? Slice)>> Ask)
{
    public const string Root = "/open-data/v1";

    public string Csv => $"{Root}/{Name}.csv";

    public string Json => $"{Root}/{Name}.json";
}
