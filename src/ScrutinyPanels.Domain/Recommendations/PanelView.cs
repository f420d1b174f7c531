using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Recommendations;

/// <summary>What the panel thinks of the reply, in its own words, with what has changed and what has not.</summary>
public sealed record PanelView
{
    public const int WordsLimit = 2000;

    public PanelView(Judgement judgement, string? words, string? whatChanged, string? whatHasNot)
    {
        if (judgement == Judgement.NoneYet || !Enum.IsDefined(judgement))
        {
            throw new RuleBroken(RecommendationRules.JudgementNeeded);
        }

        Judgement = judgement;
        Words = Text.Required(words, WordsLimit, RecommendationRules.PanelWordsNeeded);
        WhatChanged = Text.Optional(whatChanged, WordsLimit);
        WhatHasNot = Text.Optional(whatHasNot, WordsLimit);
    }

    public Judgement Judgement { get; }

    public string Words { get; }

    public string WhatChanged { get; }

    public string WhatHasNot { get; }
}
