using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Recommendations;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Recommendations;

/// <summary>One request as the force sees it.</summary>
public sealed partial class AskPage
{
    private GetAsk.View? view;
    private IReadOnlyList<Problem> problems = [];

    [Parameter]
    public Guid Id { get; set; }

    protected override async Task OnInitializedAsync()
    {
        view = (await Send.Query(new GetAsk.Query(new(Id)))).Answer;
        if (view is null)
        {
            Go.NotFound();
        }
    }

    private async Task Acknowledge()
    {
        var outcome = await Send.Command(new AcknowledgeRecommendation.Command(new(Id)));
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Succeeded)
        {
            Go.To($"/inbox/{Id}", W["Ask_Acknowledged"]);
        }
        else
        {
            problems = outcome.ToProblems();
        }
    }
}
