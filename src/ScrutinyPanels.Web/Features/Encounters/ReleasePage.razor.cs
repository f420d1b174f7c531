using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Encounters;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Encounters;

/// <summary>Somebody confirms that panels may have a file; where it has written text, the second person of the force, who can also send it back.</summary>
public sealed partial class ReleasePage
{
    private GetBatch.View? view;
    private IReadOnlyList<Problem> problems = [];

    [Parameter]
    public int Id { get; set; }

    [SupplyParameterFromForm(FormName = "sendback")]
    private SendBackForm Form { get; set; } = null!;

    private bool MayDecide => view is { HasText: false } or { State: BatchState.ToRelease, RedactedByMe: false };

    protected override async Task OnInitializedAsync()
    {
        Form ??= new();
        var outcome = await Send.Query(new GetBatch.Query(new ImportBatchId(Id)));
        if (outcome.Answer is { HasText: false } or { IsOwn: true })
        {
            view = outcome.Answer;
        }
        else
        {
            Go.NotFound();
        }
    }

    private async Task Confirm() => Finish(await Send.Command(new ReleaseBatch.Command(new(Id))), "ReleaseDone");

    private async Task SendBack() => Finish(await Send.Command(new SendBackTexts.Command(new(Id), Form.Reason ?? string.Empty)), "SendBackDone");

    private void Finish(Outcome outcome, string done)
    {
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Succeeded)
        {
            Go.To($"/batches/{Id}", W[done]);
        }
        else
        {
            problems = outcome.ToProblems();
        }
    }

    /// <summary>What is posted to send the text back.</summary>
    internal sealed class SendBackForm
    {
        public string? Reason { get; set; }
    }
}
