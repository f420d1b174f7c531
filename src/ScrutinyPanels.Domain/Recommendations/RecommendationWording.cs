using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Recommendations;

/// <summary>The panel's own words of a recommendation; the force cannot change them.</summary>
public sealed record RecommendationWording
{
    public const int TitleLimit = 160;
    public const int SawLimit = 2000;
    public const int AskLimit = 1500;
    public const int WhoLimit = 200;
    public const int HowLimit = 1000;

    public RecommendationWording(string? title, string? saw, string? ask, string? whoMustAct, string? howWeShallKnow)
    {
        Title = Text.Required(title, TitleLimit, RecommendationRules.TitleNeeded);
        Saw = Text.Required(saw, SawLimit, RecommendationRules.SawNeeded);
        Ask = Text.Required(ask, AskLimit, RecommendationRules.AskNeeded);
        WhoMustAct = Text.Required(whoMustAct, WhoLimit, RecommendationRules.WhoNeeded);
        HowWeShallKnow = Text.Required(howWeShallKnow, HowLimit, RecommendationRules.HowNeeded);
    }

    public string Title { get; }

    public string Saw { get; }

    public string Ask { get; }

    /// <summary>A post of the force, never a person.</summary>
    public string WhoMustAct { get; }

    public string HowWeShallKnow { get; }
}
