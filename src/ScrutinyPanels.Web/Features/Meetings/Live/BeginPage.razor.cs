using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Meetings;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Meetings.Live;

/// <summary>Begins a meeting, or goes to it where it goes on already.</summary>
public sealed partial class BeginPage
{
    private GetMeetingNow.View? view;
    private IReadOnlyList<Problem> problems = [];

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm(FormName = "begin")]
    private ReasonForm Form { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        Form ??= new();
        view = (await Send.Query(new GetMeetingNow.Query(new(Id)))).Answer;
        if (view is null)
        {
            Go.NotFound();
        }
    }

    private async Task Begin()
    {
        if (view is { State: MeetingState.Sitting })
        {
            Go.To($"/meetings/{Id}/live");
            return;
        }

        var outcome = await Send.Command(new BeginMeeting.Command(new(Id), Form.Reason));
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Succeeded)
        {
            Go.To($"/meetings/{Id}/live");
        }
        else
        {
            problems = outcome.Refusal == Refusal.Rule ? [new Problem("Reason", outcome.Problems[0].Message)] : outcome.ToProblems();
        }
    }

    /// <summary>What the page posts.</summary>
    internal sealed class ReasonForm
    {
        public string? Reason { get; set; }
    }
}
