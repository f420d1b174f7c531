using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Panels.Terms;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Panels.Terms;

/// <summary>The oversight officer records the panel's vote on new terms of reference and sees them once more before they are in force.</summary>
public sealed partial class AdoptTermsPage
{
    private GetTerms.View? view;
    private IReadOnlyList<Problem> problems = [];
    private bool confirm;

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm(FormName = "terms")]
    private TermsForm Form { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        var found = (await Send.Query(new GetTerms.Query(new(Id)))).Answer;
        Form ??= new() { Words = found?.Words, Seen = found?.Shown?.Number ?? 0 };
        if (found is not { MayAdopt: true })
        {
            Go.NotFound();
            return;
        }

        view = found;
    }

    private async Task Submit()
    {
        if (view is null || Form.Back)
        {
            return;
        }

        if (!Form.VotedOn.Read().IsDay)
        {
            problems = [new Problem("VotedOn", W["DayWrong"])];
            return;
        }

        // What is refused anyway is not shown once more.
        var command = Form.ToCommand(new(Id), view.Words);
        var outcome = Send.Check(command);
        if (outcome.Succeeded && (Form.Sure || command.Words == view.Words || command.For <= command.Against))
        {
            outcome = await Send.Command(command);
            if (outcome.Succeeded)
            {
                Go.To($"/rules/{Id}/terms", W["Done"]);
                return;
            }
        }

        confirm = outcome.Succeeded;
        problems = outcome.ToProblems();
    }
}
