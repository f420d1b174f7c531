using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Meetings;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Meetings;

/// <summary>One meeting: when, where, whether you come, and for those who run it what is to do before it.</summary>
public sealed partial class MeetingPage
{
    private GetMeeting.View? view;
    private IReadOnlyList<Problem> problems = [];

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm(FormName = "answer")]
    private Input Form { get; set; } = null!;

    private bool IsBefore => view is { State: MeetingState.Booked or MeetingState.Called };

    protected override async Task OnInitializedAsync()
    {
        Form ??= new();
        view = (await Send.Query(new GetMeeting.Query(new(Id)))).Answer;
        if (view is null)
        {
            Go.NotFound();
        }
    }

    private async Task Answer()
    {
        var outcome = await Send.Command(new AnswerInvitation.Command(new(Id), Enum.TryParse<Coming>(Form.Coming, out var coming) ? coming : 0));
        problems = outcome.ToProblems();
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Succeeded)
        {
            Go.To($"/meetings/{Id}", W[$"Mine_{coming}"]);
        }
    }

    private sealed class Input
    {
        public string? Coming { get; set; }
    }
}
