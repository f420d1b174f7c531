using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Encounters;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Web.Send;
using ScrutinyPanels.Web.Shell;

namespace ScrutinyPanels.Web.Features.Encounters;

/// <summary>Somebody of the force downloads the rows that could not be taken, and sends them back mended.</summary>
public sealed partial class QuarantinePage(IConfiguration configuration)
{
    private GetBatch.View? view;
    private IReadOnlyList<Problem> problems = [];

    [Parameter]
    public int Id { get; set; }

    [SupplyParameterFromForm(FormName = "mend")]
    private MendForm Form { get; set; } = null!;

    [SupplyParameterFromQuery(Name = "problem")]
    private string? Before { get; set; }

    private int Megabytes => UploadLimit.Megabytes(configuration);

    private bool IsOpen => view!.State is BatchState.AsksDoubled or BatchState.ToScan or BatchState.ToRedact or BatchState.ToRelease;

    protected override async Task OnInitializedAsync()
    {
        Form ??= new();
        problems = Before switch
        {
            UploadLimit.TooLarge => [new Problem("File", W["TooLarge", Megabytes])],
            QuarantineDownload.WithoutReason => Send.Check(new ReadQuarantine.Query(new(Id), null)).ToProblems(),
            _ => [],
        };
        var outcome = await Send.Query(new GetBatch.Query(new ImportBatchId(Id)));
        if (outcome.Answer is { IsOwn: true } own)
        {
            view = own;
        }
        else
        {
            Go.NotFound();
        }
    }

    private async Task Mend()
    {
        if (view is null)
        {
            return;
        }

        if (Form.File is not { Length: > 0 } file)
        {
            problems = [new Problem("File", W["FileNeeded"])];
            return;
        }

        await using var content = file.OpenReadStream();
        var outcome = await Send.Command(new MendQuarantine.Command(new(Id), content));
        if (outcome.Answer is { } mended)
        {
            Go.To($"/batches/{Id}", W["MendDone", Shown.Count(mended.Accepted), Shown.Count(mended.Sent), Shown.Count(mended.Waiting)]);
        }
        else
        {
            problems = outcome.ToProblems();
        }
    }

    /// <summary>What the page posts.</summary>
    internal sealed class MendForm
    {
        public IFormFile? File { get; set; }
    }
}
