using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Reviews.Forms;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Reviews.Forms;

/// <summary>An oversight officer confirms that a draft is thrown away.</summary>
public sealed partial class DiscardPage
{
    private GetForm.View? view;
    private IReadOnlyList<Problem> problems = [];

    [CascadingParameter]
    private HttpContext Context { get; set; } = null!;

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm(FormName = "discard")]
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
        var outcome = await Send.Command(new DiscardForm.Command(new(Id), Version ?? 0));
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Succeeded)
        {
            Go.To("/forms", W["Discarded"]);
        }
        else
        {
            problems = outcome.ToProblems();
        }
    }
}
