using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Encounters;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Encounters;

/// <summary>Somebody of the force confirms that a record is no longer held back.</summary>
public sealed partial class LiftPage
{
    private ListHeldBack.Row? row;
    private IReadOnlyList<Problem> problems = [];

    [Parameter]
    public Guid Id { get; set; }

    protected override async Task OnInitializedAsync()
    {
        row = (await Send.Query(new ListHeldBack.Query(Only: new HeldBackId(Id)))).Answer?.Rows is [var only] ? only : null;
        if (row is null)
        {
            Go.NotFound();
        }
    }

    private async Task Lift()
    {
        if (row is null)
        {
            return;
        }

        var outcome = await Send.Command(new LiftHold.Command(new(Id)));
        if (outcome.Succeeded)
        {
            Go.To("/held-back", W["LiftDone"]);
        }
        else
        {
            problems = outcome.ToProblems(row.Lifted is not null, W["LiftDoneAlready"]);
        }
    }
}
