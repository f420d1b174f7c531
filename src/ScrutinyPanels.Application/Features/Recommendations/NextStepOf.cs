using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Recommendations;

/// <summary>What happens next with something on the register, whoever has to do it.</summary>
public enum ComesNext
{
    Nothing = 0,
    PanelSends = 1,
    ForceAnswers = 2,
    PanelAnswersMoreTime = 3,
    ClockIsPaused = 4,
    PanelJudges = 5,
    PanelAsksAgain = 6,
    ForceCarriesOut = 7,
    OfficeCloses = 8,
    PanelLooksAgain = 9,
    LooksAgainLater = 10,
    ForcePassesOn = 11,
    PanelOpensAgain = 12,
}

/// <summary>Works out the next step from how something stands.</summary>
internal static class NextStepOf
{
    public static ComesNext Next(this Recommendation r, DateOnly today) => r.Step switch
    {
        RecommendationStep.Draft => ComesNext.PanelSends,
        RecommendationStep.Sent or RecommendationStep.Acknowledged => WhileWaiting(r, today),
        RecommendationStep.Replied => AfterReply(r),
        RecommendationStep.Closed when r.Checked == CheckResult.StillSeen => ComesNext.PanelOpensAgain,
        RecommendationStep.Closed when r is { CheckOn: { } day, Checked: null } => day <= today ? ComesNext.PanelLooksAgain : ComesNext.LooksAgainLater,
        _ => ComesNext.Nothing,
    };

    private static ComesNext WhileWaiting(Recommendation r, DateOnly today)
    {
        if (r.Pauses.Any(p => p.IsOpen))
        {
            return ComesNext.PanelAnswersMoreTime;
        }

        return r.Pauses.Any(p => p.RunsOn(today)) ? ComesNext.ClockIsPaused : r.IsPassedOn ? ComesNext.ForcePassesOn : ComesNext.ForceAnswers;
    }

    private static ComesNext AfterReply(Recommendation r) => r.Judgement switch
    {
        Judgement.NoneYet => ComesNext.PanelJudges,
        Judgement.Settled => r.HasWhatClosingNeeds ? ComesNext.OfficeCloses : ComesNext.ForceCarriesOut,
        _ => ComesNext.PanelAsksAgain,
    };
}
