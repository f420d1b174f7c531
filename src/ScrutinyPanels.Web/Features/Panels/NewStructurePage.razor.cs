using System.Globalization;
using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Panels;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Components.Inputs;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Web.Send;
using ScrutinyPanels.Web.Shell;

namespace ScrutinyPanels.Web.Features.Panels;

/// <summary>An administrator chooses a structure and forces, sees every panel it would make, gives them names, and makes them all.</summary>
public sealed partial class NewStructurePage(KindWords words)
{
    private IReadOnlyList<Problem> problems = [];
    private IReadOnlyList<Choice> structures = [];
    private ListAreas.AreaRow? area;
    private PanelStructure? chosen;
    private bool names;

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm(FormName = "structure")]
    private Input Form { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        area = (await Send.Query(new ListAreas.Query())).Answer?.Areas.FirstOrDefault(a => a.Id == Id);
        if (area is null || area.Forces.Count == 0)
        {
            area = null;
            Go.NotFound();
            return;
        }

        Form ??= new() { Forces = area.Forces is [var only] ? [only.Id.ToString()] : [] };
        structures = [.. Structures.All.Select(s => new Choice(s.Code, s.Name, W[$"Structure_{s.Code}"]))];
        chosen = Structures.All.FirstOrDefault(s => s.Code == Form.Structure);
    }

    private string HintOf(PlannedPanel panel) => chosen?.Panels.Index().FirstOrDefault(p => p.Item.Code == panel.Under) is { Item: not null } parent
        ? W["PartOf", Form.Names.ElementAtOrDefault(parent.Index) ?? parent.Item.Name]
        : W["StructureReports", panel.Rules.ReportsTo];

    private string RulesOf(PlannedPanel panel) => W[
        "StructureRules",
        string.Join(", ", panel.Kinds.Select(words.Kind)),
        panel.Rules.Members,
        panel.Rules.Quorum,
        W.Of(PanelRule.MeetsEveryMonths, panel.Rules, []).ToLower(CultureInfo.CurrentCulture),
        W.Of(PanelRule.MustSign, panel.Rules, []),
        W[panel.Rules.MustBeVetted ? "StructureVetted" : "StructureNotVetted"]];

    private async Task Submit()
    {
        if (area is null || Form.Back)
        {
            return;
        }

        // The first press shows the panels with the names they would have.
        if (Form.Names.Count == 0)
        {
            Form.Names = [.. chosen?.Panels.Select(p => p.Name) ?? []];
        }

        var command = new SetUpStructure.Command(Id, Form.Structure ?? string.Empty, [.. Form.Forces.Select(f => Guid.TryParse(f, out var force) ? force : Guid.Empty)], [.. Form.Names.Select(n => n ?? string.Empty)]);
        var outcome = Form.Sure ? await Send.Command(command) : Send.Check(command);
        if (outcome.Succeeded && Form.Sure)
        {
            Go.To("/accounts/areas", W["StructureMade", command.Names.Count]);
            return;
        }

        problems = outcome.ToProblems();
        names = outcome.Succeeded || Form.Sure;
    }

    internal sealed class Input
    {
        public string? Structure { get; set; }

        public List<string> Forces { get; set => field = value ?? []; } = [];

        public List<string> Names { get; set => field = value ?? []; } = [];

        public bool Sure { get; set; }

        public bool Back { get; set; }
    }
}
