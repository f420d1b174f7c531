using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Reviews.Forms;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Reviews.Forms;

/// <summary>An oversight officer confirms that a draft is locked and answered from now on.</summary>
public sealed partial class PublishPage
{
    private GetForm.View? view;
    private IReadOnlyList<Problem> problems = [];

    [CascadingParameter]
    private HttpContext Context { get; set; } = null!;

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm(FormName = "publish")]
    private int? Version { get; set; }

    protected override async Task OnInitializedAsync()
    {
        var outcome = await Send.Query(new GetForm.Query(new(Id)));
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Answer is { IsDraft: false } && !HttpMethods.IsPost(Context.Request.Method))
        {
            Go.To($"/forms/{Id}");
        }
        else
        {
            view = outcome.Answer;
        }
    }

    private async Task Confirm()
    {
        var outcome = await Send.Command(new PublishForm.Command(new(Id), Version ?? 0));
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Succeeded)
        {
            Go.To($"/forms/{Id}", W["Published"]);
        }
        else
        {
            problems = outcome.ToProblems();
        }
    }
}
