using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Recommendations;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Domain.Recommendations;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Recommendations;

/// <summary>The force answers.</summary>
public sealed partial class ReplyPage
{
    private GetAsk.View? view;
    private IReadOnlyList<Problem> problems = [];
    private bool confirm;

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm(FormName = "reply")]
    private ReplyForm Form { get; set; } = null!;

    /// <summary>The link by which a colleague wrote what the form begins with.</summary>
    [SupplyParameterFromQuery(Name = "from")]
    private string? From { get; set; }

    protected override async Task OnInitializedAsync()
    {
        var isPost = Form is not null;
        Form ??= new();
        var outcome = await Send.Query(new GetAsk.Query(new(Id)));
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (isPost || outcome.Answer!.Actions.Contains(RecommendationAction.Reply))
        {
            view = outcome.Answer!;
            if (!isPost)
            {
                Form = ReplyForm.Of(view, Guid.TryParse(From, out var link) ? link : null);
            }
        }
        else
        {
            Go.To($"/inbox/{Id}");
        }
    }

    private async Task Submit()
    {
        if (Form.Change)
        {
            return;
        }

        if (!Form.PromisedBy.TryRead(out var day))
        {
            problems = [new Problem("PromisedBy", W["Reply_PromisedByWrong"])];
            return;
        }

        var (decision, words, promise) = (Form.Decision ?? ForceDecision.NoneYet, Shown.Typed(Form.Explanation), Shown.Typed(Form.Promise));
        var gone = view?.Actions.Contains(RecommendationAction.Reply) == false;
        if (Form.Save)
        {
            Leave(await Send.Command(new SaveReply.Command(new(Id), decision, words, promise, day)), gone, "Reply_Saved");
            return;
        }

        if (view!.NeedsApproval)
        {
            Leave(await Send.Command(new AskApproval.Command(new(Id), decision, words, promise, day)), gone, "Reply_ApprovalAsked");
            return;
        }

        var command = new ReplyToRecommendation.Command(new(Id), decision, words, promise, day);

        // The first press shows what was typed once more, for it cannot be changed afterwards.
        var outcome = Form.Sure || gone ? await Send.Command(command) : Send.Check(command);
        confirm = outcome.Succeeded && !Form.Sure;
        if (!confirm)
        {
            Leave(outcome, gone, "Reply_Done");
        }
    }

    private void Leave(Outcome outcome, bool gone, string saying)
    {
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (!outcome.Succeeded)
        {
            problems = outcome.ToProblems(gone, W["DoneAlready"]);
        }
        else
        {
            Go.To($"/inbox/{Id}", W[saying, view!.Reference]);
        }
    }
}
