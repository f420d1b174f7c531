using System.Globalization;
using ScrutinyPanels.Application.Features.Draws;
using ScrutinyPanels.Domain.Draws;

namespace ScrutinyPanels.Web.Features.Draws;

/// <summary>What is posted of a plan: the groups in order, and how many of any other.</summary>
internal sealed class PlanForm
{
    private const int FirstRows = 3;

    public List<Row> Groups { get; set; } = [];

    public string? Take { get; set; }

    public string? Do { get; set; }

    /// <summary>How many of any other; none where that is no number.</summary>
    public int? Rest => Number(Take);

    /// <summary>The rows that are filled.</summary>
    public IReadOnlyList<PlannedGroup> Planned =>
    [
        .. Groups.Where(g => g.What?.Contains('|', StringComparison.Ordinal) == true)
            .Select(g => new PlannedGroup(g.What!.Split('|', 2)[0], g.What.Split('|', 2)[1], Number(g.Take) ?? 0)),
    ];

    /// <summary>One row more than is filled, so that the next group has its place.</summary>
    public void MakeRoom()
    {
        var wanted = Math.Clamp(Planned.Count + 1, FirstRows, DrawGroups.Most);
        while (Groups.Count < wanted)
        {
            Groups.Add(new());
        }
    }

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>One group: field and value with a bar between, and how many.</summary>
    internal sealed class Row
    {
        public string? What { get; set; }

        public string? Take { get; set; }
    }
}
