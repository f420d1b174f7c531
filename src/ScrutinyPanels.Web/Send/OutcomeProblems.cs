using ScrutinyPanels.Components.Feedback;

namespace ScrutinyPanels.Web.Send;

/// <summary>What an outcome found wrong, in the form that the components show.</summary>
public static class OutcomeProblems
{
    public static IReadOnlyList<Problem> ToProblems(this Outcome outcome) =>
        [.. outcome.Problems.Select(p => new Problem(p.Field, p.Message))];
}
