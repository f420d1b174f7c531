using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Meetings.Minuting;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Meetings.Minuting;

/// <summary>The office looks at agreed minutes as the public will read them, and publishes them.</summary>
public sealed partial class PublishMinutesPage
{
    private GetPublicMinutes.View? view;
    private IReadOnlyList<Problem> problems = [];

    [Parameter]
    public Guid Id { get; set; }

    protected override async Task OnInitializedAsync()
    {
        view = (await Send.Query(new GetMinutesPreview.Query(new(Id)))).Answer;
        if (view is null)
        {
            Go.NotFound();
        }
    }

    private async Task Publish()
    {
        var outcome = await Send.Command(new MoveMinutes.Command(new(Id), MinutesStep.Publish));
        problems = outcome.ToProblems();
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Succeeded)
        {
            Go.To($"/meetings/{Id}/minutes", W["Did_Publish"]);
        }
    }
}
