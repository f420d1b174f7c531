using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Encounters;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Components.Inputs;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Encounters;

/// <summary>An oversight officer says whether a file was uploaded twice over, seeing what each answer does to the counts.</summary>
public sealed partial class DoubledPage
{
    private GetBatch.View? view;
    private IReadOnlyList<Problem> problems = [];

    [Parameter]
    public int Id { get; set; }

    [SupplyParameterFromForm(FormName = "doubled")]
    private DoubledForm Form { get; set; } = null!;

    private IReadOnlyList<Choice> Options =>
    [
        new(nameof(DoubledAnswer.Keep), W["DoubledKeep"], W["DoubledKeepHint", Shown.Count(view!.Accepted)]),
        new(nameof(DoubledAnswer.Halve), W["DoubledHalve"], W["DoubledHalveHint", Shown.Count(view.Accepted / 2), Shown.Count(view.Accepted / 2)]),
    ];

    protected override async Task OnInitializedAsync()
    {
        var isPost = Form is not null;
        Form ??= new();
        var outcome = await Send.Query(new GetBatch.Query(new ImportBatchId(Id)));
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (isPost || outcome.Answer is { Doubled: DoubledAnswer.Waiting })
        {
            view = outcome.Answer;
        }
        else
        {
            Go.To($"/batches/{Id}");
        }
    }

    private async Task Answer()
    {
        var outcome = await Send.Command(new AnswerDoubled.Command(new(Id), Form.Answer ?? DoubledAnswer.NotAsked));
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Succeeded)
        {
            Go.To($"/batches/{Id}", W["DoubledDone"]);
        }
        else
        {
            problems = outcome.ToProblems(view is not { Doubled: DoubledAnswer.Waiting }, W["DoneAlready"]);
        }
    }

    /// <summary>What the page posts.</summary>
    internal sealed class DoubledForm
    {
        public DoubledAnswer? Answer { get; set; }
    }
}
