using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ScrutinyPanels.Application.Features.Draws;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Web.Send;
using Dispatcher = ScrutinyPanels.Web.Send.Dispatcher;

namespace ScrutinyPanels.Web.Features.Draws;

/// <summary>The chair puts records in groups and sees how many are in each before the list is frozen.</summary>
public sealed partial class PlanPage
{
    private GetDrawStart.Row? chosen;
    private CountPlan.View? counts;
    private IReadOnlyList<Problem> problems = [];
    private Month from;
    private Month to;
    private DrawTheme? theme;
    private int rest;

    [SupplyParameterFromQuery(Name = "panel")]
    public Guid? Panel { get; set; }

    [SupplyParameterFromQuery(Name = "force")]
    public Guid? Force { get; set; }

    [SupplyParameterFromQuery(Name = "kind")]
    public string? Kind { get; set; }

    [SupplyParameterFromQuery(Name = "from")]
    public string? From { get; set; }

    [SupplyParameterFromQuery(Name = "to")]
    public string? To { get; set; }

    [SupplyParameterFromQuery(Name = "theme")]
    public string? Theme { get; set; }

    [SupplyParameterFromForm(FormName = "plan")]
    private PlanForm Form { get; set; } = null!;

    [Inject]
    private Dispatcher Send { get; set; } = null!;

    [Inject]
    private Go Go { get; set; } = null!;

    [Inject]
    private IStringLocalizer<DrawsWords> W { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        var rows = (await Send.Query(new GetDrawStart.Query())).Answer ?? [];
        chosen = rows.FirstOrDefault(r => r.Panel.Value == Panel && r.Force.Value == Force && RecordKinds.Code(r.Kind) == Kind);
        if (chosen is null || !Month.TryParse(From, out from))
        {
            Go.To("/draws/new");
            chosen = null;
            return;
        }

        to = Month.TryParse(To, out var last) && last >= from ? last : from;
        theme = DrawThemes.FromCode(Theme) is { } known && chosen.Themes.Contains(known) ? known : null;
        Form ??= new() { Take = chosen.SampleSize.ToString(CultureInfo.InvariantCulture) };
        rest = Form.Rest ?? 0;
        await Count();
    }

    private async Task Count()
    {
        var outcome = await Send.Query(Asked(Form.Planned));
        problems = outcome.ToProblems();
        counts = outcome.Answer ?? (await Send.Query(Asked([]))).Answer;

        Form.MakeRoom();
    }

    private CountPlan.Query Asked(IReadOnlyList<PlannedGroup> groups) => new(chosen!.Panel, chosen.Force, chosen.Kind, from, to, theme, groups);

    private async Task GoOn()
    {
        if (chosen is null || Form.Do != "freeze" || problems.Count > 0)
        {
            return;
        }

        var outcome = await Send.Command(new FreezeDraw.Command(chosen.Panel, chosen.Force, from.ToString(), to.ToString(), Form.Rest, chosen.Kind) { Theme = theme, Groups = Form.Planned });
        if (outcome.Succeeded)
        {
            Go.To($"/draws/{outcome.Answer.Value}", W["New_Frozen"]);
        }
        else
        {
            problems = outcome.ToProblems();
        }
    }
}
