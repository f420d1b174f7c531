using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Reviews.Calibration;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Reviews.Calibration;

/// <summary>An oversight officer confirms that members can answer a practice case from now on.</summary>
public sealed partial class PublishPracticePage
{
    private GetPracticeCase.Written? found;
    private IReadOnlyList<Problem> problems = [];

    [CascadingParameter]
    private HttpContext Context { get; set; } = null!;

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm(FormName = "publish")]
    private int? Version { get; set; }

    protected override async Task OnInitializedAsync()
    {
        var view = (await Send.Query(new GetPracticeCase.Query(new(Id)))).Answer;
        if (view is null)
        {
            Go.NotFound();
        }
        else if (!view.Actions.Contains(PracticeCaseAction.Publish) && !HttpMethods.IsPost(Context.Request.Method))
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
        var outcome = await Send.Command(new PublishPracticeCase.Command(new(Id), Version ?? 0));
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Succeeded)
        {
            Go.To($"/practice-cases/{Id}", W["PublishDone"]);
        }
        else
        {
            problems = outcome.ToProblems();
        }
    }
}
