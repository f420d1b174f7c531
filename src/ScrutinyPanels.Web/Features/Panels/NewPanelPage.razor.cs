using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Panels;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Components.Inputs;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Web.Send;
using ScrutinyPanels.Web.Shell;

namespace ScrutinyPanels.Web.Features.Panels;

public sealed partial class NewPanelPage(KindWords words)
{
    private IReadOnlyList<Problem> problems = [];
    private IReadOnlyList<Choice> forces = [];
    private IReadOnlyList<Choice> kinds = [];
    private IReadOnlyList<Choice> parents = [];
    private IReadOnlyList<Choice> presets = [];
    private ListAreas.AreaRow? area;

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm(FormName = "panel")]
    private Input Form { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        area = (await Send.Query(new ListAreas.Query())).Answer?.Areas.FirstOrDefault(a => a.Id == Id);
        if (area is null)
        {
            Go.NotFound();
            return;
        }

        // What most panels look at, and the only force there is.
        Form ??= new() { Kinds = [nameof(RecordKind.StopAndSearch)], Forces = area.Forces is [var only] ? [only.Id.ToString()] : [] };
        forces = [.. area.Forces.Select(f => new Choice(f.Id.ToString(), f.Name))];
        kinds = [.. Enum.GetValues<RecordKind>().Select(k => new Choice(k.ToString(), words.Kind(k)))];
        parents = [new(string.Empty, W["PanelNoParent"]), .. area.Panels.Select(p => new Choice(p.Id.ToString(), p.Name))];
        presets = [.. Presets.All.Select(p => new Choice(p.Preset, p.Preset, W["PresetAbout", p.Members, p.Quorum, p.SampleSize, p.ReadingDays, p.ResponseDays]))];
    }

    private async Task Submit()
    {
        if (area is null)
        {
            return;
        }

        var outcome = await Send.Command(new SetUpPanel.Command(
            Id,
            Form.Name ?? string.Empty,
            Form.About ?? string.Empty,
            Form.ReportsTo ?? string.Empty,
            Form.Preset ?? string.Empty,
            [.. Form.Forces.Select(f => Guid.TryParse(f, out var force) ? force : Guid.Empty)],
            [.. Form.Kinds.Select(k => Enum.TryParse<RecordKind>(k, out var kind) ? kind : 0)],
            Guid.TryParse(Form.Parent, out var parent) ? parent : null));
        problems = outcome.ToProblems();
        if (outcome.Succeeded)
        {
            Go.To("/accounts/areas", W["PanelMade"]);
        }
    }

    internal sealed class Input
    {
        public string? Name { get; set; }

        public string? About { get; set; }

        public string? ReportsTo { get; set; }

        public string? Parent { get; set; }

        public List<string> Forces { get; set => field = value ?? []; } = [];

        public List<string> Kinds { get; set => field = value ?? []; } = [];

        public string? Preset { get; set; }
    }
}
