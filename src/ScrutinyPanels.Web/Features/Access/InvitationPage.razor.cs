using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Access;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Access;

public sealed partial class InvitationPage
{
    private IReadOnlyList<Problem> problems = [];
    private GetInvitation.View? view;
    private string? closed;

    [Parameter]
    public string Token { get; set; } = string.Empty;

    [SupplyParameterFromForm(FormName = "invitation")]
    private Input? Form { get; set; }

    protected override async Task OnInitializedAsync()
    {
        var outcome = await Send.Query(new GetInvitation.Query(Token));
        view = outcome.Answer;
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (!outcome.Succeeded)
        {
            closed = outcome.Problems[0].Message;
        }
    }

    private async Task Submit()
    {
        var outcome = await Send.Command(new AcceptInvitation.Command(
            Token, Form?.Name ?? string.Empty, Form?.Email ?? string.Empty, Form?.Password ?? string.Empty));
        if (outcome.Succeeded)
        {
            Go.To("/sign-in", W["AccountMade"]);
        }
        else if (outcome.Refusal == Refusal.Rule)
        {
            closed = outcome.Problems[0].Message;
        }
        else
        {
            problems = outcome.ToProblems();
        }
    }

    internal sealed class Input
    {
        public string? Name { get; set; }

        public string? Email { get; set; }

        public string? Password { get; set; }
    }
}
