using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Reviews.Calibration;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Reviews.Calibration;

/// <summary>An oversight officer confirms that a practice case is not used any more.</summary>
public sealed partial class RetirePracticePage
{
    private GetPracticeCase.Written? found;
    private IReadOnlyList<Problem> problems = [];

    [CascadingParameter]
    private HttpContext Context { get; set; } = null!;

    [Parameter]
    public Guid Id { get; set; }

    protected override async Task OnInitializedAsync()
    {
        var view = (await Send.Query(new GetPracticeCase.Query(new(Id)))).Answer;
        if (view is null)
        {
            Go.NotFound();
        }
        else if (!view.Actions.Contains(PracticeCaseAction.Retire) && !HttpMethods.IsPost(Context.Request.Method))
        {
            Go.To($"/practice-cases/{Id}");
        }
        else
        {
            found = view.Case;
        }
    }

    private async Task Confirm()
    {
        var outcome = await Send.Command(new RetirePracticeCase.Command(new(Id)));
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Succeeded)
        {
            Go.To($"/practice-cases/{Id}", W["RetireDone"]);
        }
        else
        {
            problems = outcome.ToProblems();
        }
    }
}
