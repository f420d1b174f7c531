using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Recommendations;

/// <summary>The rules of asking and answering, as sentences.</summary>
public static class RecommendationRules
{
    public static Rule TitleNeeded { get; } = new("recommendations.title-needed", "Enter a title as a sentence.");

    public static Rule SawNeeded { get; } = new("recommendations.saw-needed", "Enter what the panel saw.");

    public static Rule AskNeeded { get; } = new("recommendations.ask-needed", "Enter what the panel asks the force to do.");

    public static Rule WhoNeeded { get; } = new("recommendations.who-needed", "Enter who must act. Name a post, not a person.");

    public static Rule HowNeeded { get; } = new("recommendations.how-needed", "Enter how the panel will know that it was done.");

    public static Rule CaseNeeded { get; } = new("recommendations.case-needed", "Choose at least one settled case.");

    public static Rule OnePanel { get; } = new("recommendations.one-panel", "Choose cases of one panel only.");

    public static Rule OneForce { get; } = new("recommendations.one-force", "Choose cases of one force only. A request goes to one force.");

    public static Rule OnlySettled { get; } = new("recommendations.only-settled", "Choose settled cases only. The panel has to settle a case before it asks something because of it.");

    public static Rule TermOutOfRange { get; } = new("recommendations.term-out-of-range", $"Give the force between {ReplyClock.ShortestTerm} and {ReplyClock.LongestTerm} days to reply.");

    public static Rule DecisionNeeded { get; } = new("recommendations.decision-needed", "Choose what the force has decided.");

    public static Rule ExplanationNeeded { get; } = new("recommendations.explanation-needed", "Enter what the force will do, or why it will not.");

    public static Rule SentenceNeeded { get; } = new("recommendations.sentence-needed", "Enter a sentence that says what was done.");

    public static Rule JudgementNeeded { get; } = new("recommendations.judgement-needed", "Choose what the panel thinks of the reply.");

    public static Rule PanelWordsNeeded { get; } = new("recommendations.panel-words-needed", "Enter why the panel thinks so.");

    public static Rule SettleFirst { get; } = new("recommendations.settle-first", "The panel has to say that its point is settled before this can be closed.");

    public static Rule AlreadyPublic { get; } = new("recommendations.already-public", "This is public already.");

    public static Rule PublishFirst { get; } = new("recommendations.publish-first", "Make this public before you release its words.");

    public static Rule NeverSent { get; } = new("recommendations.never-sent", "This was never sent, so the public has never seen it.");
}
