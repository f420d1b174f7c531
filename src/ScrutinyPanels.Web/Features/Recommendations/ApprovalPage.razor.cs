using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Recommendations;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Recommendations;

/// <summary>A senior of the force approves an answer or sends it back.</summary>
public sealed partial class ApprovalPage
{
    private GetApproval.View? view;
    private IReadOnlyList<Problem> problems = [];

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm(FormName = "send-back")]
    private ReasonForm Form { get; set; } = null!;

    [SupplyParameterFromForm(FormName = "approve")]
    private ReadForm? Read { get; set; }

    protected override async Task OnInitializedAsync()
    {
        Form ??= new();
        view = (await Send.Query(new GetApproval.Query(new(Id)))).Answer;
        if (view is null)
        {
            Go.NotFound();
        }
    }

    private Task Approve() => Take(new ApproveReply.Command(new(Id), Read?.Version), "Approval_Approved");

    private Task SendBack() => Take(new SendBackReply.Command(new(Id), Shown.Typed(Form.Reason)), "Approval_SentBack");

    private async Task Take(ICommand step, string saying)
    {
        var outcome = await Send.Command(step);
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Succeeded)
        {
            Go.To("/approvals", W[saying]);
        }
        else
        {
            problems = outcome.ToProblems();
        }
    }

    /// <summary>Which text the senior has read.</summary>
    internal sealed class ReadForm
    {
        public int? Version { get; set; }
    }
}
