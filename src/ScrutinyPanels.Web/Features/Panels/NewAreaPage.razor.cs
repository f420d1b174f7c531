using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Panels;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Panels;

public sealed partial class NewAreaPage
{
    private IReadOnlyList<Problem> problems = [];

    [SupplyParameterFromForm(FormName = "area")]
    private Input? Form { get; set; }

    private async Task Submit()
    {
        var outcome = await Send.Command(new EstablishArea.Command(Form?.Name ?? string.Empty, Form?.DataController ?? string.Empty));
        problems = outcome.ToProblems();
        if (outcome.Succeeded)
        {
            Go.To("/accounts/areas", W["AreaMade"]);
        }
    }

    internal sealed class Input
    {
        public string? Name { get; set; }

        public string? DataController { get; set; }
    }
}
