using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Encounters;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Encounters;

/// <summary>Somebody of the force reads the original of one record and says why. It is shown in answer to the form, so that no address holds it.</summary>
public sealed partial class OriginalsPage
{
    private IReadOnlyList<FindRecords.Found> found = [];
    private IReadOnlyList<Problem> problems = [];
    private ReadOriginal.View? view;

    [SupplyParameterFromForm(FormName = "originals")]
    private OriginalsForm Form { get; set; } = null!;

    protected override void OnInitialized() => Form ??= new();

    private async Task Read()
    {
        var records = await Send.Query(new FindRecords.Query(Form.Text));
        problems = [.. records.ToProblems(), .. Send.Check(new ReadOriginal.Query(0, Form.Why)).ToProblems()];
        found = records.Answer ?? [];
        var chosen = found.Count == 1 ? found[0] : found.FirstOrDefault(f => Shown.Number(f.Record) == Form.Record);
        if (problems.Count > 0)
        {
            return;
        }

        if (chosen is null)
        {
            problems = [new Problem("Record", W["OriginalsWhich"])];
            return;
        }

        var outcome = await Send.Query(new ReadOriginal.Query(chosen.Record, Form.Why));
        view = outcome.Answer;
        problems = outcome.ToProblems();
    }

    /// <summary>What the page posts.</summary>
    internal sealed class OriginalsForm
    {
        public string? Text { get; set; }

        public string? Record { get; set; }

        public ReadingReason? Why { get; set; }
    }
}
