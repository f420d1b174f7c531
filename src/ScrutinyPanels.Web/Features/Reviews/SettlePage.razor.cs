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
        else if (isPost || outcome.Answer?.Actions.Contains(CaseAction.Settle) == true)
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
        var outcome = await Send.Command(new SettleCase.Command(new(Id), Form.Grade, Form.MinorityView, Form.NoteToForce));
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Succeeded)
        {
            Go.To($"/cases/{Id}", W["CaseSettled"]);
        }
        else
        {
            problems = outcome.ToProblems(view?.Actions.Contains(CaseAction.Settle) == false, W["DoneAlready"]);
        }
    }

    /// <summary>What the page posts.</summary>
    internal sealed class SettleForm
    {
        public Grade? Grade { get; set; }

        public string? MinorityView { get; set; }

        public string? NoteToForce { get; set; }
    }
}
