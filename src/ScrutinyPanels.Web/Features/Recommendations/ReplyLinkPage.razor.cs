using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Recommendations;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Domain.Recommendations;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Recommendations;

/// <summary>A colleague of the liaison, without an account, reads one ask and writes a draft.</summary>
public sealed partial class ReplyLinkPage
{
    private OpenReplyLink.View? view;
    private IReadOnlyList<Problem> problems = [];
    private bool sent;

    [Parameter]
    public string Token { get; set; } = string.Empty;

    [SupplyParameterFromForm(FormName = "by-link")]
    private ReplyForm Form { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        Form ??= new();
        view = (await Send.Query(new OpenReplyLink.Query(Token))).Answer;
    }

    private async Task Submit()
    {
        if (!Form.PromisedBy.TryRead(out var day))
        {
            problems = [new Problem("PromisedBy", W["Reply_PromisedByWrong"])];
            return;
        }

        var outcome = await Send.Command(new WriteByReplyLink.Command(
            Token, Form.Post, Form.Decision ?? ForceDecision.NoneYet, Shown.Typed(Form.Explanation), Shown.Typed(Form.Promise), day));
        sent = outcome.Succeeded;
        view = outcome.Refusal == Refusal.Rule ? null : view;
        problems = outcome.ToProblems();
    }
}
