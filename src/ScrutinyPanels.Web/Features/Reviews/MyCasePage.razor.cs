using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Reviews;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Reviews;

/// <summary>What a member meets before starting a case, and the record after.</summary>
public sealed partial class MyCasePage
{
    private GetMyCase.View? view;
    private GetBeforeYouWatch.View? before;
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

        view = outcome.Answer;
        if (view is { Own: null, TakesViews: true })
        {
            before = (await Send.Query(new GetBeforeYouWatch.Query(new(Id)))).Answer;
        }
    }

    private async Task Begin()
    {
        var outcome = await Send.Command(new AnswerRequestToRead.Command(new(Id), Pass: false));
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
