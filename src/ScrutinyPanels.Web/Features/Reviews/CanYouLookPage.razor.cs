using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Reviews;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Reviews;

/// <summary>A reader is told three things about a case, and says whether they can look at it.</summary>
public sealed partial class CanYouLookPage
{
    private GetConflictCheck.View? view;
    private IReadOnlyList<Problem> problems = [];

    [Parameter]
    public Guid Id { get; set; }

    protected override async Task OnInitializedAsync()
    {
        view = (await Send.Query(new GetConflictCheck.Query(new(Id)))).Answer;
        if (view is null)
        {
            // Whoever has answered already goes on to the case, or is told there that there is none.
            Go.To($"/my-cases/{Id}");
        }
    }

    private async Task CanLook()
    {
        var outcome = await Send.Command(new AnswerConflictCheck.Command(new(Id), StepAside: false));
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Succeeded)
        {
            Go.To($"/my-cases/{Id}");
        }
        else
        {
            problems = outcome.ToProblems();
        }
    }
}
