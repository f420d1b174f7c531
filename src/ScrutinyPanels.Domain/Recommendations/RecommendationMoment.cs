using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Recommendations;

/// <summary>One line of a recommendation's timeline: what was done, when, by whom and with which words.</summary>
public sealed class RecommendationMoment
{
    public const int WordsLimit = 2000;

    internal RecommendationMoment(RecommendationId recommendationId, int number, RecommendationAction action, Actor by, DateTimeOffset at, string words, int? told, DateOnly? day)
    {
        RecommendationId = recommendationId;
        Number = number;
        Action = action;
        By = by.Id;
        At = at;
        Words = words;
        Told = told;
        Day = day;
    }

    private RecommendationMoment()
    {
    }

    /// <summary>What only the force itself sees of its own work on an answer.</summary>
    public static IReadOnlyList<RecommendationAction> WithinForce { get; } =
        [RecommendationAction.SaveReply, RecommendationAction.AskApproval, RecommendationAction.ApproveReply, RecommendationAction.SendBackReply];

    public RecommendationId RecommendationId { get; private set; }

    /// <summary>1 for the first, and so on.</summary>
    public int Number { get; private set; }

    public RecommendationAction Action { get; private set; }

    public UserId? By { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>The reason or sentence given with it; empty where none was.</summary>
    public string Words { get; private set; } = string.Empty;

    /// <summary>What was decided, reported or judged with it, as the number of its kind; the days to reply for a sending.</summary>
    public int? Told { get; private set; }

    /// <summary>The day named with it: the end of a pause, the day of a promise, or when the panel looks again.</summary>
    public DateOnly? Day { get; private set; }
}
