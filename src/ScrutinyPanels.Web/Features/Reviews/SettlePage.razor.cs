using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Reviews;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Reviews;

/// <summary>The chair writes down what the panel decided.</summary>
public sealed partial class SettlePage
{
    private GetPanelCase.View? view;
    private IReadOnlyList<Problem> problems = [];
    private bool confirm;

    private bool Departs => Form.Grade is { } grade && view?.ByRule?.IsDepartedFromBy(grade) == true;

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
            Go.NotFound();
        }
        else if (isPost || outcome.Answer is { OwnViewWaits: false } found && found.Actions.Contains(CaseAction.Settle))
        {
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
        var command = new SettleCase.Command(new(Id), Form.Grade, Form.MinorityView, Form.NoteToForce, Form.WhyDeparted);
        var gone = view?.Actions.Contains(CaseAction.Settle) == false;
        var outcome = Form.Sure || gone ? await Send.Command(command) : Send.Check(command);
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

    /// <summary>What the page posts.</summary>
    internal sealed class SettleForm
    {
        public Grade? Grade { get; set; }

        public string? WhyDeparted { get; set; }

        public string? MinorityView { get; set; }

        public string? NoteToForce { get; set; }

        /// <summary>Sent from the page that shows the decision once more.</summary>
        public bool Sure { get; set; }

        /// <summary>Back to the form, with what was typed.</summary>
        public bool Change { get; set; }
    }
}
