using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Meetings;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Meetings;

/// <summary>Gives a meeting another day, time, place or title.</summary>
public sealed partial class ChangePage
{
    private GetMeeting.View? view;
    private IReadOnlyList<Problem> problems = [];

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm(FormName = "change")]
    private MeetingForm Form { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        var isPost = Form is not null;
        Form ??= new();
        view = (await Send.Query(new GetMeeting.Query(new(Id)))).Answer;
        if (view is null || (!isPost && !view.Actions.Contains(MeetingStep.Change)))
        {
            view = null;
            Go.NotFound();
        }
        else if (!isPost)
        {
            Form.Show(view.Plan);
        }
    }

    private async Task Submit()
    {
        var outcome = await Send.Command(new ChangeMeeting.Command(new(Id), Form.Time));
        problems = outcome.ToProblems();
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Succeeded)
        {
            Go.To($"/meetings/{Id}", W["Changed"]);
        }
    }
}
