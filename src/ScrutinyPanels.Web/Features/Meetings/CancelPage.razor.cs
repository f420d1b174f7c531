using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Meetings;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Meetings;

/// <summary>Calls a meeting off, with a reason.</summary>
public sealed partial class CancelPage
{
    private GetMeeting.View? view;
    private IReadOnlyList<Problem> problems = [];

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm(FormName = "cancel")]
    private ReasonForm Form { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        var isPost = Form is not null;
        Form ??= new();
        view = (await Send.Query(new GetMeeting.Query(new(Id)))).Answer;
        if (view is null || (!isPost && !view.Actions.Contains(MeetingStep.Cancel)))
        {
            view = null;
            Go.NotFound();
        }
    }

    private async Task Submit()
    {
        // A second press: the meeting shows how it stands.
        if (view is { State: MeetingState.Cancelled })
        {
            Go.To($"/meetings/{Id}", W["CancelledBefore"]);
            return;
        }

        var outcome = await Send.Command(new CancelMeeting.Command(new(Id), Form.Reason));
        problems = outcome.ToProblems();
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Succeeded)
        {
            Go.To($"/meetings/{Id}", W["Cancelled"]);
        }
    }

    /// <summary>What the page posts.</summary>
    internal sealed class ReasonForm
    {
        public string? Reason { get; set; }
    }
}
