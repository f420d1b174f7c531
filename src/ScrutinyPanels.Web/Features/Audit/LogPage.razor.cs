using System.Globalization;
using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Audit;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Components.Inputs;

namespace ScrutinyPanels.Web.Features.Audit;

/// <summary>The administrator's view of the log.</summary>
public sealed partial class LogPage
{
    private ListOperations.View? view;
    private CheckChain.View? check;
    private IReadOnlyList<Problem> problems = [];

    [SupplyParameterFromQuery(Name = "what")]
    public string? What { get; set; }

    [SupplyParameterFromQuery(Name = "on.Day")]
    public string? OnDay { get; set; }

    [SupplyParameterFromQuery(Name = "on.Month")]
    public string? OnMonth { get; set; }

    [SupplyParameterFromQuery(Name = "on.Year")]
    public string? OnYear { get; set; }

    [SupplyParameterFromQuery(Name = "before")]
    public long? Before { get; set; }

    private bool IsFiltered => !string.IsNullOrEmpty(What) || HasDay;

    private bool HasDay => !string.IsNullOrWhiteSpace(OnDay + OnMonth + OnYear);

    private IReadOnlyList<Choice> UseCases => [new Choice(string.Empty, W["AllUseCases"]), .. (view?.UseCases ?? []).Select(u => new Choice(u, W[$"Did_{u}"])).OrderBy(c => c.Text, StringComparer.CurrentCulture)];

    protected override async Task OnInitializedAsync()
    {
        var day = Day();
        if (HasDay && day is null)
        {
            problems = [new Problem("on", W["DayWrong"])];
        }

        view = (await Send.Query(new ListOperations.Query(What, day, Before))).Answer;
    }

    private async Task Check() => check = (await Send.Query(new CheckChain.Query())).Answer;

    private DateOnly? Day() => HasDay
        && int.TryParse(OnYear, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && int.TryParse(OnMonth, NumberStyles.None, CultureInfo.InvariantCulture, out var month)
        && int.TryParse(OnDay, NumberStyles.None, CultureInfo.InvariantCulture, out var day)
        && year is >= 2000 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    private string Address(long? before)
    {
        var parts = new Dictionary<string, string?>
        {
            ["what"] = What,
            ["on.Day"] = OnDay,
            ["on.Month"] = OnMonth,
            ["on.Year"] = OnYear,
            ["before"] = before?.ToString(CultureInfo.InvariantCulture),
        };
        var query = string.Join('&', parts.Where(p => !string.IsNullOrEmpty(p.Value)).Select(p => $"{p.Key}={Uri.EscapeDataString(p.Value!)}"));
        return query.Length == 0 ? "/log" : $"/log?{query}";
    }
}
