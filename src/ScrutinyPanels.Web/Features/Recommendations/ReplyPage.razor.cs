using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Recommendations;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Components.Inputs;
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

    private IReadOnlyList<Choice> Options =>
        [.. new[] { ForceDecision.Accepted, ForceDecision.AcceptedInPart, ForceDecision.NotAccepted }.Select(d => new Choice(d.ToString(), W[$"Decision_{d}"]))];

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

        var command = new ReplyToRecommendation.Command(new(Id), Form.Decision ?? ForceDecision.NoneYet, Shown.Typed(Form.Explanation), Shown.Typed(Form.Promise), day);
        var gone = view?.Actions.Contains(RecommendationAction.Reply) == false;

        // The first press shows what was typed once more, for it cannot be changed afterwards.
        var outcome = Form.Sure || gone ? await Send.Command(command) : Send.Check(command);
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
            Go.To($"/inbox/{Id}", W["Reply_Done", view!.Reference]);
        }
    }

    /// <summary>What the page posts.</summary>
    internal sealed class ReplyForm
    {
        public ForceDecision? Decision { get; set; }

        public string? Explanation { get; set; }

        public string? Promise { get; set; }

        public TypedDay PromisedBy { get; set; } = new();

        /// <summary>Sent from the page that shows the answer once more.</summary>
        public bool Sure { get; set; }

        /// <summary>Back to the form, with what was typed.</summary>
        public bool Change { get; set; }
    }
}
