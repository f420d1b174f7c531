using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Panels.Agreements;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Panels.Agreements;

/// <summary>The oversight officer writes a new version of the agreement and sees it once more before it is in force.</summary>
public sealed partial class WriteAgreementPage
{
    private ListAgreements.Office? office;
    private IReadOnlyList<Problem> problems = [];
    private bool confirm;

    [Parameter]
    public Guid Office { get; set; }

    [SupplyParameterFromForm(FormName = "agreement")]
    private Input Form { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        office = (await Send.Query(new ListAgreements.Query())).Answer?.FirstOrDefault(o => o.Id.Value == Office);
        Form ??= new() { Words = office?.Words, Seen = office?.Versions is [var latest, ..] ? latest.Number : 0 };
        if (office is null)
        {
            Go.NotFound();
        }
    }

    private async Task Submit()
    {
        if (office is null || Form.Back)
        {
            return;
        }

        // What is refused anyway is not shown once more.
        var command = new PublishAgreement.Command(new(Office), Form.Seen, Form.Words);
        var same = Form.Words?.Trim().ReplaceLineEndings("\n") == office.Words?.ReplaceLineEndings("\n");
        var outcome = Send.Check(command);
        if (outcome.Succeeded && (Form.Sure || same))
        {
            outcome = await Send.Command(same ? command with { Words = office.Words } : command);
            if (outcome.Succeeded)
            {
                Go.To("/agreements", W["Published"]);
                return;
            }
        }

        confirm = outcome.Succeeded;
        problems = outcome.ToProblems();
    }

    internal sealed class Input
    {
        public int Seen { get; set; }

        public string? Words { get; set; }

        public bool Sure { get; set; }

        public bool Back { get; set; }
    }
}
