using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Recommendations;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Web.Features.Recommendations;

/// <summary>What this person may do now, and nothing else.</summary>
public sealed partial class NextStep
{
    private static readonly Comparer<RecommendationAction> ByUrgency = Comparer<RecommendationAction>.Create((a, b) => Rank(a).CompareTo(Rank(b)));

    [Parameter, EditorRequired]
    public GetRecommendation.View View { get; set; } = null!;

    private static int Rank(RecommendationAction action) => action switch
    {
        RecommendationAction.Send or RecommendationAction.Judge or RecommendationAction.Close or RecommendationAction.GrantTime or RecommendationAction.RecordCheck => 1,
        RecommendationAction.ContestTime or RecommendationAction.AskAgain or RecommendationAction.GiveEvidence => 2,
        RecommendationAction.Publish or RecommendationAction.SignWords or RecommendationAction.ReleaseWords => 2,
        RecommendationAction.Revise or RecommendationAction.CorrectWords => 3,
        _ => 4,
    };

    private static string Address(RecommendationAction action) => action switch
    {
        RecommendationAction.Revise => "edit",
        RecommendationAction.Send => "send",
        RecommendationAction.Judge => "judge",
        RecommendationAction.Close => "close",
        RecommendationAction.Withdraw => "withdraw",
        RecommendationAction.Publish => "publish",
        RecommendationAction.ReleaseWords or RecommendationAction.SignWords => "release",
        RecommendationAction.CorrectWords => "correct",
        RecommendationAction.GrantTime => "grant",
        RecommendationAction.ContestTime => "contest",
        RecommendationAction.AskAgain => "ask-again",
        RecommendationAction.GiveEvidence => "evidence",
        RecommendationAction.RecordCheck => "check",
        RecommendationAction.Reopen => "reopen",
        _ => throw new ArgumentOutOfRangeException(nameof(action)),
    };
}
