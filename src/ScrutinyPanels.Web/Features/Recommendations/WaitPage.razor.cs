using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Recommendations;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Web.Features.Recommendations;

/// <summary>The force asks to wait with the words.</summary>
public sealed partial class WaitPage
{
    [SupplyParameterFromForm(FormName = "wait")]
    private MoreTimePage.MoreTimeForm Form { get; set; } = null!;

    private protected override RecommendationAction Action => RecommendationAction.AskForDelay;

    protected override void OnInitialized() => Form ??= new();

    private async Task Submit()
    {
        if (!Form.Until.TryRead(out var day))
        {
            Problems = [new Problem("Until", W["Reply_PromisedByWrong"])];
            return;
        }

        await Take(new AskForDelay.Command(new(Id), Form.Cause ?? default, Shown.Typed(Form.Reason), day), W["Wait_Done"]);
    }
}
