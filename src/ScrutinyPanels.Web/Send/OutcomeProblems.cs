using ScrutinyPanels.Components.Feedback;

namespace ScrutinyPanels.Web.Send;

/// <summary>What an outcome found wrong, in the form that the components show.</summary>
public static class OutcomeProblems
{
    public static IReadOnlyList<Problem> ToProblems(this Outcome outcome) =>
        [.. outcome.Problems.Select(p => new Problem(p.Field, p.Message))];

    /// <summary>The same, but where the step was taken before and the rules therefore refused it, a sentence that says so.</summary>
    public static IReadOnlyList<Problem> ToProblems(this Outcome outcome, bool isTaken, string doneAlready) =>
        isTaken && outcome.Refusal is (Refusal.Rule or Refusal.ChangedBySomeoneElse) ? [new Problem(string.Empty, doneAlready)] : outcome.ToProblems();
}
