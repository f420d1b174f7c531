using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ScrutinyPanels.Application.Features.Draws;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Components.Inputs;
using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Web.Send;
using Dispatcher = ScrutinyPanels.Web.Send.Dispatcher;

namespace ScrutinyPanels.Web.Features.Draws;

/// <summary>The chair picks months and number; who draws for several panels picks the panel first.</summary>
public sealed partial class NewDrawPage
{
    private IReadOnlyList<GetDrawStart.Row> rows = [];
    private IReadOnlyList<Problem> problems = [];
    private GetDrawStart.Row? chosen;

    [SupplyParameterFromQuery(Name = "panel")]
    public Guid? Panel { get; set; }

    [SupplyParameterFromQuery(Name = "force")]
    public Guid? Force { get; set; }

    [SupplyParameterFromQuery(Name = "kind")]
    public string? Kind { get; set; }

    /// <summary>The theme that a second look hands on.</summary>
    [SupplyParameterFromQuery(Name = "theme")]
    public string? Theme { get; set; }

    [SupplyParameterFromForm(FormName = "new-draw")]
    private Input Form { get; set; } = null!;

    [Inject]
    private Dispatcher Send { get; set; } = null!;

    [Inject]
    private Go Go { get; set; } = null!;

    [Inject]
    private IStringLocalizer<DrawsWords> W { get; set; } = null!;

    private IReadOnlyList<Choice> FirstMonths => [.. chosen!.Months.Select(m => new Choice(m.ToString(), Said.Of(m)))];

    private IReadOnlyList<Choice> LastMonths => [new(string.Empty, W["New_SameMonth"]), .. FirstMonths];

    private IReadOnlyList<Choice> Methods => [.. Enum.GetValues<DrawMethod>().Select(m => new Choice(m.ToString(), W[$"Method_{m}"], W[$"Method_{m}_Hint"]))];

    private IReadOnlyList<Choice> Themes => [new(string.Empty, W["New_NoTheme"]), .. chosen!.Themes.Select(t => new Choice(DrawThemes.Code(t), W[$"Theme_{t}"]))];

    protected override async Task OnInitializedAsync()
    {
        rows = (await Send.Query(new GetDrawStart.Query())).Answer ?? [];
        chosen = rows.Count == 1 ? rows[0] : rows.FirstOrDefault(r => r.Panel.Value == Panel && r.Force.Value == Force && RecordKinds.Code(r.Kind) == (Kind ?? RecordKinds.Code(RecordKind.StopAndSearch)));
        if (chosen is null && Panel is not null)
        {
            Go.NotFound();
        }

        Form ??= new() { Take = chosen?.SampleSize.ToString(CultureInfo.InvariantCulture), Theme = Theme };
    }

    private async Task Freeze()
    {
        if (chosen is null)
        {
            return;
        }

        if (Form.Do == PlanAddress.Do && Month.TryParse(Form.From, out _))
        {
            Go.To(PlanAddress.Of(chosen.Panel.Value, chosen.Force.Value, chosen.Kind, Form.From, Form.To, Form.Theme));
            return;
        }

        var take = int.TryParse(Form.Take, NumberStyles.None | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number) ? number : (int?)null;
        var outcome = await Send.Command(new FreezeDraw.Command(chosen.Panel, chosen.Force, Form.From, Form.To, take, chosen.Kind)
        {
            Method = Form.Method,
            Theme = DrawThemes.FromCode(Form.Theme),
        });
        if (outcome.Succeeded)
        {
            Go.To($"/draws/{outcome.Answer.Value}", W["New_Frozen"]);
        }
        else
        {
            problems = outcome.ToProblems();
        }
    }

    private static string AddressOf(GetDrawStart.Row row) => $"/draws/new?panel={row.Panel.Value}&force={row.Force.Value}&kind={RecordKinds.Code(row.Kind)}";

    private sealed class Input
    {
        public string? From { get; set; }

        public string? To { get; set; }

        public string? Take { get; set; }

        public DrawMethod Method { get; set; } = DrawMethod.Random;

        public string? Theme { get; set; }

        public string? Do { get; set; }
    }
}
