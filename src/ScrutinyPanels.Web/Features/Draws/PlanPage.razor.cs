using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ScrutinyPanels.Application.Features.Draws;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Web.Send;
using ScrutinyPanels.Web.Shell;
using Dispatcher = ScrutinyPanels.Web.Send.Dispatcher;

namespace ScrutinyPanels.Web.Features.Draws;

/// <summary>The chair puts records in groups and sees how many are in each before the list is frozen.</summary>
public sealed partial class PlanPage
{
    private const int FirstRows = 3;

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
    private Input Form { get; set; } = null!;

    [Inject]
    private Dispatcher Send { get; set; } = null!;

    [Inject]
    private Go Go { get; set; } = null!;

    [Inject]
    private KindWords Kinds { get; set; } = null!;

    [Inject]
    private IStringLocalizer<DrawsWords> W { get; set; } = null!;

    private IReadOnlyList<PlannedGroup> Planned =>
    [
        .. Form.Groups.Where(g => g.What?.Contains('|', StringComparison.Ordinal) == true)
            .Select(g => new PlannedGroup(g.What!.Split('|', 2)[0], g.What.Split('|', 2)[1], Number(g.Take) ?? 0)),
    ];

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
        rest = Number(Form.Take) ?? 0;
        await Count();
    }

    private async Task Count()
    {
        var outcome = await Send.Query(Asked(Planned));
        problems = outcome.ToProblems();
        counts = outcome.Answer ?? (await Send.Query(Asked([]))).Answer;

        // One row more than is filled, so that the next group has its place.
        var wanted = Math.Clamp(Planned.Count + 1, FirstRows, DrawGroups.Most);
        while (Form.Groups.Count < wanted)
        {
            Form.Groups.Add(new());
        }
    }

    private CountPlan.Query Asked(IReadOnlyList<PlannedGroup> groups) => new(chosen!.Panel, chosen.Force, chosen.Kind, from, to, theme, groups);

    private async Task GoOn()
    {
        if (chosen is null || Form.Do != "freeze" || problems.Count > 0)
        {
            return;
        }

        var outcome = await Send.Command(new FreezeDraw.Command(chosen.Panel, chosen.Force, from.ToString(), to.ToString(), Number(Form.Take), chosen.Kind) { Theme = theme, Groups = Planned });
        if (outcome.Succeeded)
        {
            Go.To($"/draws/{outcome.Answer.Value}", W["New_Frozen"]);
        }
        else
        {
            problems = outcome.ToProblems();
        }
    }

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number) ? number : null;

    private sealed class Input
    {
        public List<Row> Groups { get; set; } = [];

        public string? Take { get; set; }

        public string? Do { get; set; }
    }

    private sealed class Row
    {
        public string? What { get; set; }

        public string? Take { get; set; }
    }
}
