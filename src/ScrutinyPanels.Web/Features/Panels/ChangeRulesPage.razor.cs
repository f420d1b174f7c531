using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Panels;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Panels;

/// <summary>The oversight officer changes the rules of a panel; what is different is shown once more before it counts.</summary>
public sealed partial class ChangeRulesPage
{
    private GetPanelRules.View? view;
    private IReadOnlyList<Problem> problems = [];
    private bool confirm;

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm(FormName = "rules")]
    private RulesForm Form { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        var found = (await Send.Query(new GetPanelRules.Query(new(Id)))).Answer;
        if (found is not { MayChange: true })
        {
            Go.NotFound();
            return;
        }

        view = found;
        Form ??= RulesForm.Of(found);
    }

    private async Task Submit()
    {
        if (view is null || Form.Back)
        {
            return;
        }

        var command = new ChangePanelRules.Command(new(Id), Form.Seen, Form.ToSet(view.Rules));
        var outcome = Send.Check(command);
        if (outcome.Succeeded && (Form.Sure || Form.Seen != view.Number || command.Rules.DifferencesFrom(view.Rules).Count == 0))
        {
            // Nothing to show once more where the rules refuse it anyway.
            outcome = await Send.Command(command);
            if (outcome.Succeeded)
            {
                Go.To($"/rules/{Id}", W["RulesChanged"]);
                return;
            }
        }

        confirm = outcome.Succeeded;
        problems = outcome.ToProblems();
    }
}
