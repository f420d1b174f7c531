using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Reviews;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Reviews;

/// <summary>A member reads all answers once more and sends them.</summary>
public sealed partial class CheckPage
{
    private CheckMyAnswers.View? view;
    private IReadOnlyList<Problem> problems = [];

    [Parameter]
    public Guid Id { get; set; }

    protected override async Task OnInitializedAsync()
    {
        var outcome = await Send.Query(new CheckMyAnswers.Query(new(Id)));
        if (outcome.IsNotFound)
        {
            await Go.ToCheck(Send, Id);
            return;
        }

        if (outcome.Answer?.Own == ReviewState.Draft)
        {
            view = outcome.Answer;
        }
        else
        {
            Go.To(outcome.Answer?.Own == ReviewState.Sent ? $"/my-cases/{Id}/sent" : $"/my-cases/{Id}");
        }
    }

    private string StepHref(int step) => $"/my-cases/{Id}/step/{step}";

    private async Task SendView()
    {
        var outcome = await Send.Command(new SendReview.Command(new(Id)));
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Succeeded)
        {
            Go.To($"/my-cases/{Id}/sent", W[view?.State == CaseState.Reading ? "ViewSent" : "ViewSentLate"]);
        }
        else
        {
            problems = outcome.ToProblems();
        }
    }
}
