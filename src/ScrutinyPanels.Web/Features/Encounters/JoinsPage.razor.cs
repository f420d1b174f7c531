using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Encounters;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Encounters;

/// <summary>Records that look like one event, each group with what tells so; a person says one event or not, and can change the answer until a panel has drawn one of them.</summary>
public sealed partial class JoinsPage
{
    private ListJoins.View? view;
    private IReadOnlyList<Problem> problems = [];

    [SupplyParameterFromQuery(Name = "answer")]
    private string? Asked { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    private int? PageNumber { get; set; }

    [SupplyParameterFromForm(Name = "Id")]
    private Guid Id { get; set; }

    [SupplyParameterFromForm(Name = "Say")]
    private string? Said { get; set; }

    private JoinAnswer Answer => Enum.TryParse<JoinAnswer>(Asked, out var answer) && Enum.IsDefined(answer) ? answer : JoinAnswer.Waiting;

    private string Here => $"/joins?answer={Answer}&page={PageNumber ?? 1}";

    protected override async Task OnInitializedAsync() => view = (await Send.Query(new ListJoins.Query(Answer, PageNumber ?? 1))).Answer;

    private async Task Say()
    {
        _ = Enum.TryParse<JoinAnswer>(Said, out var answer);
        var outcome = await Send.Command(new AnswerJoins.Command([new(Id)], answer));
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Succeeded)
        {
            Go.To(Here, W[answer == JoinAnswer.Joined ? "JoinsDoneOne" : "JoinsDonePart"]);
        }
        else
        {
            problems = outcome.ToProblems();
        }
    }
}
