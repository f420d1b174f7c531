using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Encounters;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Encounters;

/// <summary>Somebody confirms that records that are due are erased.</summary>
public sealed partial class ErasePage
{
    private GetBatch.View? view;
    private IReadOnlyList<Problem> problems = [];

    [Parameter]
    public int Id { get; set; }

    protected override async Task OnInitializedAsync()
    {
        var outcome = await Send.Query(new GetBatch.Query(new ImportBatchId(Id)));
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }

        view = outcome.Answer;
    }

    private async Task Confirm()
    {
        var outcome = await Send.Command(new EraseBatch.Command(new(Id)));
        if (outcome.Succeeded)
        {
            Go.To("/retention", W["EraseDone"]);
        }
        else
        {
            problems = outcome.ToProblems();
        }
    }
}
