using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Reviews;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Reviews;

/// <summary>A reader leaves a case to others before seeing anything of it, without a reason.</summary>
public sealed partial class StepAsidePage
{
    private GetConflictCheck.View? view;
    private IReadOnlyList<Problem> problems = [];
    private bool pressedTwice;

    [CascadingParameter]
    private HttpContext Context { get; set; } = null!;

    [Parameter]
    public Guid Id { get; set; }

    protected override async Task OnInitializedAsync()
    {
        view = (await Send.Query(new GetConflictCheck.Query(new(Id)))).Answer;
        if (view is null)
        {
            pressedTwice = HttpMethods.IsPost(Context.Request.Method);
            if (!pressedTwice)
            {
                Go.To($"/my-cases/{Id}");
            }
        }
    }

    private async Task StepAside()
    {
        if (pressedTwice)
        {
            Go.To("/my-cases", W["SteppedAside"]);
            return;
        }

        var outcome = await Send.Command(new AnswerConflictCheck.Command(new(Id), StepAside: true));
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Succeeded)
        {
            Go.To("/my-cases", W["SteppedAside"]);
        }
        else
        {
            problems = outcome.ToProblems();
        }
    }
}
