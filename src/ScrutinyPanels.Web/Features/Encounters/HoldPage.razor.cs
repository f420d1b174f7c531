using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Encounters;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Encounters;

/// <summary>Somebody of the force holds a record back, after seeing once more which and why.</summary>
public sealed partial class HoldPage
{
    private IReadOnlyList<FindRecords.Found> found = [];
    private IReadOnlyList<Problem> problems = [];
    private FindRecords.Found? confirm;

    [SupplyParameterFromForm(FormName = "hold")]
    private HoldForm Form { get; set; } = null!;

    protected override void OnInitialized() => Form ??= new();

    private async Task Submit()
    {
        if (Form.Change)
        {
            return;
        }

        var records = await Send.Query(new FindRecords.Query(Form.Text));
        problems = [.. records.ToProblems(), .. Send.Check(new HoldBackRecord.Command(0, Form.Matter, Form.Words)).ToProblems()];
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

        confirm = chosen;
        if (Form.Sure)
        {
            await Hold(chosen);
        }
    }

    private async Task Hold(FindRecords.Found chosen)
    {
        var outcome = await Send.Command(new HoldBackRecord.Command(chosen.Record, Form.Matter, Form.Words));
        if (outcome.Succeeded)
        {
            Go.To("/held-back", W["HoldDone"]);
        }
        else
        {
            problems = outcome.ToProblems();
        }
    }

    /// <summary>What the page posts.</summary>
    internal sealed class HoldForm
    {
        public string? Text { get; set; }

        public string? Record { get; set; }

        public LiveMatter? Matter { get; set; }

        public string? Words { get; set; }

        public bool Sure { get; set; }

        public bool Change { get; set; }
    }
}
