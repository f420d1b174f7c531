using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Publication.OpenData;

/// <summary>How many rows one answer of the open data holds.</summary>
public static class OpenLimits
{
    public const int Usual = 100;
    public const int Most = 500;
}

/// <summary>Questions that the open data and the feeds ask alike.</summary>
internal static class OpenQueries
{
    /// <summary>What changes a public page the moment it is done. Words wait for their release; drafts, corrections not released and receipts are not among them.</summary>
    public static RecommendationAction[] PublicMoves { get; } =
    [
        RecommendationAction.Send,
        RecommendationAction.Acknowledge,
        RecommendationAction.Reply,
        RecommendationAction.ReportDelivery,
        RecommendationAction.Judge,
        RecommendationAction.Close,
        RecommendationAction.Withdraw,
        RecommendationAction.Publish,
        RecommendationAction.AskForTime,
        RecommendationAction.GrantTime,
        RecommendationAction.ContestTime,
        RecommendationAction.AskAgain,
        RecommendationAction.GiveEvidence,
        RecommendationAction.RecordCheck,
        RecommendationAction.Reopen,
    ];

    /// <summary>Refuses the name of a panel that is not there.</summary>
    public static async Task MustKnow(this ScrutinyDb db, string? panel, CancellationToken cancel)
    {
        if (panel is not null && !await db.Panels.AnyAsync(p => p.Slug == panel, cancel))
        {
            throw new NotFound();
        }
    }

    public static int Within(int limit) => Math.Clamp(limit, 1, OpenLimits.Most);

    public static InputInvalid UnknownPlace() => new("after", "Go on with the address that the answer before gave.");
}
