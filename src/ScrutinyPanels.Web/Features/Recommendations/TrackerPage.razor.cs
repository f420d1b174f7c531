using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Domain.Recommendations;
using static ScrutinyPanels.Application.Features.Recommendations.ListRecommendations;

namespace ScrutinyPanels.Web.Features.Recommendations;

/// <summary>The tracker of chairs and oversight officers.</summary>
public sealed partial class TrackerPage
{
    private static readonly Show[] TopLine = [Show.Waiting, Show.Late, Show.Escalated, Show.Paused, Show.ToJudge, Show.Checks, Show.Drafts];

    private View? view;
    private Show chosen;
    private Guid? chosenPanel;
    private RecommendationKind? chosenKind;

    [SupplyParameterFromQuery(Name = "show")]
    private string? ShowText { get; set; }

    [SupplyParameterFromQuery(Name = "kind")]
    private string? KindText { get; set; }

    [SupplyParameterFromQuery(Name = "panel")]
    private string? PanelText { get; set; }

    protected override async Task OnInitializedAsync()
    {
        chosen = Enum.TryParse<Show>(ShowText, ignoreCase: true, out var show) && Enum.IsDefined(show) ? show : Show.All;
        chosenPanel = Guid.TryParse(PanelText, out var panel) ? panel : null;
        chosenKind = Enum.TryParse<RecommendationKind>(KindText, ignoreCase: true, out var kind) && Enum.IsDefined(kind) ? kind : null;
        view = (await Send.Query(new Query(chosen, chosenPanel is { } id ? new(id) : null, chosenKind))).Answer;
    }

    private static string Address(Show show, Guid? panel)
    {
        string[] parts = [.. show == Show.All ? Array.Empty<string>() : [$"show={show}"], .. panel is null ? Array.Empty<string>() : [$"panel={panel}"]];
        return parts.Length == 0 ? "/recommendations" : $"/recommendations?{string.Join('&', parts)}";
    }
}
