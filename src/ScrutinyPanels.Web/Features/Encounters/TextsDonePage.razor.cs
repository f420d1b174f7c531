using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Encounters;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Encounters;

/// <summary>Somebody of the force confirms that they looked through all written text of a file.</summary>
public sealed partial class TextsDonePage
{
    private GetBatch.View? view;
    private IReadOnlyList<Problem> problems = [];

    [Parameter]
    public int Id { get; set; }

    protected override async Task OnInitializedAsync()
    {
        var outcome = await Send.Query(new GetBatch.Query(new ImportBatchId(Id)));
        if (outcome.Answer is { IsOwn: true, State: BatchState.ToScan })
        {
            Go.To($"/batches/{Id}");
        }
        else if (outcome.Answer is { IsOwn: true, HasText: true })
        {
            view = outcome.Answer;
        }
        else
        {
            Go.NotFound();
        }
    }

    private async Task Confirm()
    {
        var outcome = await Send.Command(new FinishRedaction.Command(new(Id)));
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Succeeded)
        {
            Go.To($"/batches/{Id}", W["TextsDoneDone"]);
        }
        else
        {
            problems = outcome.ToProblems();
        }
    }
}
