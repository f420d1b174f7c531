using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Meetings.Minuting;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Meetings.Minuting;

/// <summary>A chair answers one comment of the force.</summary>
public sealed partial class AnswerCommentPage
{
    private GetMinutes.Comment? comment;
    private IReadOnlyList<Problem> problems = [];

    [Parameter]
    public Guid Id { get; set; }

    [Parameter]
    public int Number { get; set; }

    [SupplyParameterFromForm(FormName = "answer")]
    private AnswerForm Form { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        Form ??= new();
        var view = (await Send.Query(new GetMinutes.Query(new(Id)))).Answer;
        comment = view?.Steps.Contains(MinutesStep.AnswerComment) == true ? view.Comments.FirstOrDefault(c => c.Number == Number && c.Answer == CommentAnswer.None) : null;
        if (comment is null)
        {
            Go.NotFound();
        }
    }

    private async Task Answer()
    {
        var outcome = await Send.Command(new AnswerMinutesComment.Command(new(Id), Number, bool.TryParse(Form.Accepted, out var accepted) ? accepted : null, Form.Words));
        problems = outcome.ToProblems();
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Succeeded)
        {
            Go.To($"/meetings/{Id}/minutes", W["Answered"]);
        }
    }

    /// <summary>What the page posts.</summary>
    internal sealed class AnswerForm
    {
        public string? Accepted { get; set; }

        public string? Words { get; set; }
    }
}
