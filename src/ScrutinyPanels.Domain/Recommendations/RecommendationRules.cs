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

    public static Rule PauseCauseNeeded { get; } = new("recommendations.pause-cause-needed", "Choose what the force is waiting for.");

    public static Rule PauseEnd { get; } = new("recommendations.pause-end", $"Enter the day on which the wait ends: after today, and within {ReplyClock.LongestPause} days.");

    public static Rule TimeAskedAlready { get; } = new("recommendations.time-asked-already", "More time was asked for already. The panel has to answer, or the pause has to end, before you ask again.");

    public static Rule TimeAskedLate { get; } = new("recommendations.time-asked-late", "The reply is late already. More time has to be asked for on or before the due day.");

    public static Rule NoTimeAsked { get; } = new("recommendations.no-time-asked", "No request for more time is open.");

    public static Rule DisagreeFirst { get; } = new("recommendations.disagree-first", "The panel has to say that its point is not settled, or only partly, before it asks again.");

    public static Rule DeliveryByOthers { get; } = new("recommendations.delivery-by-others", "Choose not started, in progress, done or lapsed. Evidence and checks are recorded on their own pages.");

    public static Rule EvidenceFirst { get; } = new("recommendations.evidence-first", "There has to be evidence before this can be closed.");

    public static Rule CheckDayNeeded { get; } = new("recommendations.check-day-needed", "Choose when the panel looks again: after 3, 6 or 12 months.");

    public static Rule EvidenceKindNeeded { get; } = new("recommendations.evidence-kind-needed", "Choose what shows it.");

    public static Rule EvidenceWordsNeeded { get; } = new("recommendations.evidence-words-needed", "Enter a sentence that says what it shows, or where the document can be read.");

    public static Rule CountsNeeded { get; } = new("recommendations.counts-needed", $"Enter both counts as whole numbers: how many, of how many. The second is from 1 to {Evidence.MostCounted:N0}, and the first is not larger.");

    public static Rule PeriodNeeded { get; } = new("recommendations.period-needed", "Enter the period that was counted, before and after.");

    public static Rule CheckResultNeeded { get; } = new("recommendations.check-result-needed", "Choose whether new cases still show it.");

    public static Rule NothingToCheck { get; } = new("recommendations.nothing-to-check", "No day for a second look was set.");

    public static Rule CheckedAlready { get; } = new("recommendations.checked-already", "The second look is recorded already.");

    public static Rule ReceiptNeeded { get; } = new("recommendations.receipt-needed", "Choose what was done.");

    public static Rule ReceiptNotedAlready { get; } = new("recommendations.receipt-noted-already", "This is noted already.");

    public static Rule OnlyFeedback { get; } = new("recommendations.only-feedback", "Only feedback and praise are passed on to people.");

    public static Rule NothingToCarryOut { get; } = new("recommendations.nothing-to-carry-out", "Feedback and praise are passed on. There is nothing to carry out.");

    public static Rule OneCaseOnly { get; } = new("recommendations.one-case-only", "Feedback is about one case. Choose one.");

    public static Rule FeedbackStaysPrivate { get; } = new("recommendations.feedback-stays-private", "Feedback about one case is not made public. The public sees how many there were.");

    public static Rule KindNeeded { get; } = new("recommendations.kind-needed", "Choose what kind of request this is.");

    public static Rule SourceNeeded { get; } = new("recommendations.source-needed", "Enter the name of the body that asked for it.");

    public static Rule CommentNeeded { get; } = new("recommendations.comment-needed", "Enter what is not right, and what would be.");

    public static Rule SignedAlready { get; } = new("recommendations.signed-already", "The panel has released these words already.");

    public static Rule PanelFirst { get; } = new("recommendations.panel-first", "The panel has not released these words. Its chair or vice chair releases them first.");

    public static Rule TwoPeople { get; } = new("recommendations.two-people", "You released these words for the panel. Somebody else has to release them for the office.");

    public static Rule DelayEnd { get; } = new("recommendations.delay-end", $"Enter the day until which to wait: after today, and within {Recommendation.LongestDelay} days.");

    public static Rule ApprovalNeeded { get; } = new("recommendations.approval-needed", "Answers of this force go out when a senior has approved them. Save yours and ask for approval.");

    public static Rule ApprovalOff { get; } = new("recommendations.approval-off", "Answers of this force need no approval. Send the answer.");

    public static Rule DraftNotWhole { get; } = new("recommendations.draft-not-whole", "Write the decision and what the public will read before you ask for approval.");

    public static Rule ApprovalAskedAlready { get; } = new("recommendations.approval-asked-already", "Approval was asked for already.");

    public static Rule ApprovalNotAsked { get; } = new("recommendations.approval-not-asked", "This answer does not wait for approval.");

    public static Rule SomebodyElseApproves { get; } = new("recommendations.somebody-else-approves", "Somebody else has to approve an answer for which you asked for approval.");

    public static Rule OnlyGreen { get; } = new("recommendations.only-green", "Only praise, and feedback on cases graded green, can be passed on together. Nothing was noted.");

    public static Rule LinkNoLongerWorks { get; } = new("recommendations.link-no-longer-works", "This link does not work any more. Ask whoever sent it to you for a new one.");

    public static Rule PostNeeded { get; } = new("recommendations.post-needed", "Enter your post, such as head of training. Not your name.");

    public static Rule LinkNotForThis { get; } = new("recommendations.link-not-for-this", "This waits for no answer, so there is nothing to write.");
}
