using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Reviews;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Web.Features.Reviews;

/// <summary>The chair's page of one case: counts before it is opened, every view side by side after.</summary>
public sealed partial class CasePage
{
    private GetPanelCase.View? view;

    [Parameter]
    public Guid Id { get; set; }

    protected override async Task OnInitializedAsync()
    {
        var outcome = await Send.Query(new GetPanelCase.Query(new(Id)));
        if (outcome.IsNotFound)
        {
            await Go.ToCheck(Send, Id);
            return;
        }

        view = outcome.Answer;
    }

    private bool Can(CaseAction action) => view?.Actions.Contains(action) == true;

    private string RuleWords(GradeByRule byRule) => byRule.Proposed is { } grade
        ? W["RuleGives", W[$"Grade_{grade}"], W[$"Rule_{byRule.Rule}"], byRule.RulesNumber]
        : W["RuleGivesNone", W[$"Rule_{byRule.Rule}"], byRule.RulesNumber];
}
