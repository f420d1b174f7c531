using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Reviews;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Reviews;

/// <summary>The chair is told what opening means, and opens the case.</summary>
public sealed partial class OpenPage
{
    private GetPanelCase.View? view;
    private IReadOnlyList<Problem> problems = [];

    [Parameter]
    public Guid Id { get; set; }

    [CascadingParameter]
    private HttpContext Context { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        var outcome = await Send.Query(new GetPanelCase.Query(new(Id)));
        if (outcome.IsNotFound)
        {
            await Go.ToCheck(Send, Id);
        }
        else if (outcome.Answer?.Actions.Contains(CaseAction.Open) == true || HttpMethods.IsPost(Context.Request.Method))
        {
            view = outcome.Answer;
        }
        else
        {
            Go.To($"/cases/{Id}");
        }
    }

    private async Task Open()
    {
        var outcome = await Send.Command(new OpenCase.Command(new(Id)));
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Succeeded)
        {
            Go.To($"/cases/{Id}", W["CaseOpened"]);
        }
        else
        {
            problems = outcome.ToProblems(view?.Actions.Contains(CaseAction.Open) == false, W["DoneAlready"]);
        }
    }
}
