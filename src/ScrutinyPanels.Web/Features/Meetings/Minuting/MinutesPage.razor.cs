using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Meetings.Minuting;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Meetings.Minuting;

/// <summary>The minutes of a meeting, what is still to do about them, and their next step.</summary>
public sealed partial class MinutesPage
{
    private GetMinutes.View? view;
    private IReadOnlyList<Problem> problems = [];

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm(FormName = "step")]
    private StepForm Form { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        Form ??= new();
        view = (await Send.Query(new GetMinutes.Query(new(Id)))).Answer;
        if (view is null)
        {
            Go.NotFound();
        }
    }

    private async Task Take()
    {
        if (!Enum.TryParse<MinutesStep>(Form.Step, out var step))
        {
            return;
        }

        MeetingId? at = Guid.TryParse(Form.At, out var later) ? new(later) : null;
        var outcome = step == MinutesStep.Agree ? await Send.Command(new AgreeMinutes.Command(new(Id), at)) : await Send.Command(new MoveMinutes.Command(new(Id), step, Form.Why));
        problems = outcome.ToProblems();
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Succeeded)
        {
            Go.To($"/meetings/{Id}/minutes", W[$"Did_{step}"]);
        }
    }

    /// <summary>What the page posts.</summary>
    public sealed class StepForm
    {
        public string? Step { get; set; }

        public string? Why { get; set; }

        public string? At { get; set; }
    }
}
