using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Reviews;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Reviews;

/// <summary>A member leaves a case to others, without a reason.</summary>
public sealed partial class PassPage
{
    private GetMyCase.View? view;
    private IReadOnlyList<Problem> problems = [];

    [Parameter]
    public Guid Id { get; set; }

    protected override async Task OnInitializedAsync()
    {
        var outcome = await Send.Query(new GetMyCase.Query(new(Id)));
        if (outcome.IsNotFound)
        {
            await Go.ToCheck(Send, Id);
            return;
        }

        if (outcome.Answer is { TakesViews: true, Own: null or ReviewState.Draft })
        {
            view = outcome.Answer;
        }
        else
        {
            Go.To($"/my-cases/{Id}");
        }
    }

    private async Task Pass()
    {
        var outcome = await Send.Command(new AnswerRequestToRead.Command(new(Id), Pass: true));
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Succeeded)
        {
            Go.To("/my-cases", W["Passed"]);
        }
        else
        {
            problems = outcome.ToProblems();
        }
    }
}
