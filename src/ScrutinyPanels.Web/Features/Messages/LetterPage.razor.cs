using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Messages;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Messages;

/// <summary>A letter that was given up, and the button that sends it again.</summary>
public sealed partial class LetterPage
{
    private GetLetter.View? view;
    private IReadOnlyList<Problem> problems = [];

    [Parameter]
    public Guid Id { get; set; }

    protected override async Task OnInitializedAsync()
    {
        view = (await Send.Query(new GetLetter.Query(new(Id)))).Answer;
        if (view is null)
        {
            Go.NotFound();
        }
    }

    private async Task Again()
    {
        var outcome = await Send.Command(new SendLetterAgain.Command(new(Id)));
        problems = outcome.ToProblems();
        if (outcome.Succeeded)
        {
            Go.To("/messages", W["AgainDone"]);
        }
    }
}
