using System.Globalization;
using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Draws;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Components.Inputs;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Draws;

/// <summary>The force enters what it thought of one drawn case itself.</summary>
public sealed partial class ForcesViewPage
{
    private GetForcesView.View? view;
    private IReadOnlyList<Problem> problems = [];

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm(FormName = "force-view")]
    private Input Form { get; set; } = null!;

    private IReadOnlyList<Choice> Findings =>
        [.. Enum.GetValues<SupervisorsFinding>().Select(f => new Choice(f.ToString(), W[$"Finding_{f}"], W[$"Finding_{f}_Hint"] is { ResourceNotFound: false } hint ? hint.Value : null))];

    protected override async Task OnInitializedAsync()
    {
        view = (await Send.Query(new GetForcesView.Query(new(Id)))).Answer;
        Form ??= Input.Of(view?.Row);
        if (view is null)
        {
            Go.NotFound();
        }
    }

    private async Task Save()
    {
        var (day, isDay) = Form.Day.Read();
        if (!isDay)
        {
            problems = [new Problem("Day", W["Views_DayWrong"])];
            return;
        }

        var outcome = await Send.Command(new EnterForcesView.Command(new(Id), Enum.TryParse<SupervisorsFinding>(Form.Finding, out var finding) ? finding : null, Form.Role, day));
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Succeeded)
        {
            Go.To("/force-views", W["Views_Done", view!.Number]);
        }
        else
        {
            problems = outcome.ToProblems();
        }
    }

    /// <summary>What the page posts.</summary>
    internal sealed class Input
    {
        public string? Finding { get; set; }

        public string? Role { get; set; }

        public TypedDay Day { get; set => field = value ?? new(); } = new();

        public static Input Of(ListForcesViews.Row? row) => row?.Day is not { } day
            ? new()
            : new()
            {
                Finding = row.Finding.ToString(),
                Role = row.Role,
                Day = new() { Day = $"{day.Day}", Month = $"{day.Month}", Year = $"{day.Year}" },
            };
    }

    /// <summary>A day in three boxes.</summary>
    internal sealed class TypedDay
    {
        public string? Day { get; set; }

        public string? Month { get; set; }

        public string? Year { get; set; }

        /// <summary>The day, or none where nothing was typed; and whether it is one.</summary>
        public (DateOnly? Day, bool IsDay) Read() =>
            string.IsNullOrWhiteSpace($"{Day}{Month}{Year}") ? (null, true)
            : DateOnly.TryParseExact($"{Year?.Trim()}-{Month?.Trim()}-{Day?.Trim()}", "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var found) ? (found, true)
            : (null, false);
    }
}
