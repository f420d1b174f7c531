using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Recommendations;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Web.Features.Recommendations;

/// <summary>The force asks for more time.</summary>
public sealed partial class MoreTimePage
{
    [SupplyParameterFromForm(FormName = "more-time")]
    private MoreTimeForm Form { get; set; } = null!;

    private protected override RecommendationAction Action => RecommendationAction.AskForTime;

    protected override void OnInitialized() => Form ??= new();

    private async Task Submit()
    {
        if (!Form.Until.TryRead(out var day))
        {
            Problems = [new Problem("Until", W["Reply_PromisedByWrong"])];
            return;
        }

        await Take(new AskForTime.Command(new(Id), Form.Cause ?? default, Shown.Typed(Form.Reason), day), W["MoreTime_Done"]);
    }

    /// <summary>What the page posts.</summary>
    internal sealed class MoreTimeForm
    {
        public PauseCause? Cause { get; set; }

        public string? Reason { get; set; }

        public TypedDay Until { get; set; } = new();
    }
}
