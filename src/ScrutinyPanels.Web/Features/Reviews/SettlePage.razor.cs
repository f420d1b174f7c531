using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Reviews;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Components.Inputs;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Reviews;

/// <summary>The chair writes down what the panel decided.</summary>
public sealed partial class SettlePage
{
    private GetPanelCase.View? view;
    private IReadOnlyList<Problem> problems = [];
    private bool confirm;
    private GetGrades.View offered = new([], false);

    private bool Departs => Band is { } grade && view?.ByRule?.IsDepartedFromBy(grade) == true;

    private bool IsOfScheme => offered.Grades.Any(g => g.Code == Form.Grade);

    /// <summary>The band of what was chosen.</summary>
    private Grade? Band => IsOfScheme ? offered.Grades.First(g => g.Code == Form.Grade).Band : Enum.TryParse<Grade>(Form.Grade, out var band) ? band : null;

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm(FormName = "settle")]
    private SettleForm Form { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        var isPost = Form is not null;
        Form ??= new();
        var outcome = await Send.Query(new GetPanelCase.Query(new(Id)));
        if (outcome.IsNotFound)
        {
            await Go.ToCheck(Send, Id);
        }
        else if (isPost || outcome.Answer is { OwnViewWaits: false } found && found.Actions.Contains(CaseAction.Settle))
        {
            offered = (await Send.Query(new GetGrades.Query(new(Id)))).Answer ?? offered;
            view = outcome.Answer;
        }
        else
        {
            Go.To($"/cases/{Id}");
        }
    }

    private async Task Settle()
    {
        if (Form.Change)
        {
            return;
        }

        // The first press shows what was typed once more, for it cannot be changed afterwards.
        var command = Command();
        var waits = view?.OwnViewWaits == true;
        var gone = !waits && view?.Actions.Contains(CaseAction.Settle) == false;
        var outcome = Form.Sure || gone || waits ? await Send.Command(command) : Send.Check(command);
        if (outcome.Succeeded && !Form.Sure && Departs && string.IsNullOrWhiteSpace(Form.WhyDeparted))
        {
            problems = [new Problem("WhyDeparted", ReviewRules.WhyDepartFromRule.Sentence)];
            return;
        }

        confirm = outcome.Succeeded && !Form.Sure;
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (!outcome.Succeeded)
        {
            problems = outcome.ToProblems(gone, W["DoneAlready"]);
        }
        else if (!confirm)
        {
            Go.To($"/cases/{Id}", W["CaseSettled"]);
        }
    }

    /// <summary>The grades of the panel's scheme; the bands where the form was made before there were schemes.</summary>
    private IReadOnlyList<Choice> Grades => offered.Grades.Count > 0
        ? [.. offered.Grades.Select(g => new Choice(g.Code, g.Words, string.Join(' ', new[] { g.Meaning, Follows(g.LeadsTo) }.Where(p => p.Length > 0))))]
        : [.. Enum.GetValues<Grade>().Select(g => new Choice(g.ToString(), W[$"Grade_{g}"], W[$"GradeMeaning_{g}"]))];

    private SettleCase.Command Command() =>
        new(new(Id), IsOfScheme ? null : Band, Form.MinorityView, Form.NoteToForce, Form.WhyDeparted, IsOfScheme || Band is null ? Form.Grade : null);

    private string Said(string? grade) => offered.Grades.FirstOrDefault(g => g.Code == grade)?.Words ?? W[$"Grade_{grade}"];

    private string Follows(Consequence? consequence) => consequence is null or { Trigger: Trigger.None } ? string.Empty
        : W[$"LeadsTo_{consequence.Trigger}", consequence.EscalateTo ?? string.Empty, consequence.WithinDays ?? 0];

    /// <summary>What the page posts.</summary>
    internal sealed class SettleForm
    {
        /// <summary>The code of a grade of the panel's scheme, or the name of a band.</summary>
        public string? Grade { get; set; }

        public string? WhyDeparted { get; set; }

        public string? MinorityView { get; set; }

        public string? NoteToForce { get; set; }

        /// <summary>Sent from the page that shows the decision once more.</summary>
        public bool Sure { get; set; }

        /// <summary>Back to the form, with what was typed.</summary>
        public bool Change { get; set; }
    }
}
