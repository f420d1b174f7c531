using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Meetings;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Meetings;

/// <summary>Sends the papers of a meeting out, after saying what notice that gives.</summary>
public sealed partial class SendPackPage
{
    private GetMeeting.View? view;
    private IReadOnlyList<Problem> problems = [];

    [Parameter]
    public Guid Id { get; set; }

    protected override async Task OnInitializedAsync()
    {
        view = (await Send.Query(new GetMeeting.Query(new(Id)))).Answer;
        if (view is not { MayRun: true, State: MeetingState.Booked or MeetingState.Called })
        {
            view = null;
            Go.NotFound();
        }
    }

    private async Task Call()
    {
        // A second press: the papers are out.
        if (view is { State: MeetingState.Called })
        {
            Go.To($"/meetings/{Id}/pack", W["SentBefore"]);
            return;
        }

        var outcome = await Send.Command(new CallMeeting.Command(new(Id)));
        problems = outcome.ToProblems();
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Succeeded)
        {
            Go.To($"/meetings/{Id}/pack", W["Sent"]);
        }
    }
}
