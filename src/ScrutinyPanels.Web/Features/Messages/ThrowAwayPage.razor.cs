using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Messages;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Messages;

/// <summary>An administrator confirms that a letter is not sent.</summary>
public sealed partial class ThrowAwayPage
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

    private async Task Confirm()
    {
        var outcome = await Send.Command(new ThrowLetterAway.Command(new(Id)));
        problems = outcome.ToProblems();
        if (outcome.Succeeded)
        {
            Go.To("/messages", W["ThrowAwayDone"]);
        }
    }
}
