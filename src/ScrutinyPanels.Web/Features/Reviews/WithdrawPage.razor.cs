using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Reviews;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Reviews;

/// <summary>A case is taken out for good, with its reason.</summary>
public sealed partial class WithdrawPage
{
    private GetPanelCase.View? view;
    private IReadOnlyList<Problem> problems = [];

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm(FormName = "withdraw")]
    private WithdrawForm Form { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        var isPost = Form is not null;
        Form ??= new();
        var outcome = await Send.Query(new GetPanelCase.Query(new(Id)));
        if (outcome.IsNotFound)
        {
            await Go.ToCheck(Send, Id);
        }
        else if (isPost || outcome.Answer?.Actions.Contains(CaseAction.Withdraw) == true)
        {
            view = outcome.Answer;
        }
        else
        {
            Go.To($"/cases/{Id}");
        }
    }

    private async Task Withdraw()
    {
        var outcome = await Send.Command(new WithdrawCase.Command(new(Id), Form.Reason));
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Succeeded)
        {
            Go.To($"/cases/{Id}", W["CaseWithdrawn"]);
        }
        else
        {
            problems = outcome.ToProblems(view?.Actions.Contains(CaseAction.Withdraw) == false, W["DoneAlready"]);
        }
    }

    /// <summary>What the page posts.</summary>
    internal sealed class WithdrawForm
    {
        public string? Reason { get; set; }
    }
}
