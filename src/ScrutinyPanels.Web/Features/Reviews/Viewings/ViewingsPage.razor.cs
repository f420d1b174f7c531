using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Reviews.Viewings;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Reviews.Viewings;

/// <summary>What a member watched, their hours, and the viewing that goes on.</summary>
public sealed partial class ViewingsPage
{
    private ListMyViewings.View? view;
    private IReadOnlyList<Problem> problems = [];

    [SupplyParameterFromForm(FormName = "stop")]
    private StopForm? Form { get; set; }

    protected override async Task OnInitializedAsync()
    {
        view = (await Send.Query(new ListMyViewings.Query())).Answer;
        if (view is null)
        {
            Go.NotFound();
        }
    }

    private async Task Stop()
    {
        var id = Guid.TryParse(Form?.Id, out var given) ? given : default;
        var outcome = await Send.Command(new StopViewing.Command(new(id)));
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Succeeded)
        {
            Go.To("/viewings", W["Stopped"]);
        }
        else
        {
            problems = outcome.ToProblems();
        }
    }

    /// <summary>What the page posts.</summary>
    internal sealed class StopForm
    {
        public string? Id { get; set; }
    }
}
