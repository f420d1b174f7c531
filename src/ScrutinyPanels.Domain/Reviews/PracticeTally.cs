namespace ScrutinyPanels.Domain.Reviews;

/// <summary>How the members of an area graded one practice case, without a trace of who: each member's first view counts, for by the next they have read the expert's note.</summary>
/// <param name="Senders">How many members sent a view.</param>
/// <param name="Chosen">How many chose each grade, in the order of the scheme.</param>
/// <param name="Exactly">How many gave the expert's grade.</param>
/// <param name="WithinOneStep">How many gave it or one beside it on the scale; a grade that is not on the scale is beside none.</param>
public sealed record PracticeTally(int Senders, IReadOnlyList<(SchemeGrade Grade, int Count)> Chosen, int Exactly, int WithinOneStep)
{
    /// <summary>With fewer senders nothing is told, not even how many.</summary>
    public const int FewestSenders = 3;

    /// <summary>Counts the grades that members gave first; none where fewer than three sent one.</summary>
    public static PracticeTally? Of(GradeScheme scheme, string expert, IReadOnlyCollection<string> given)
    {
        if (given.Count < FewestSenders)
        {
            return null;
        }

        var steps = scheme.Grades.ToDictionary(g => g.Code, g => g.Step);
        return new(
            given.Count,
            [.. scheme.Grades.OrderBy(g => g.Number).Select(g => (g, given.Count(c => c == g.Code)))],
            given.Count(c => c == expert),
            given.Count(c => c == expert || (steps[c] is { } step && steps[expert] is { } right && Math.Abs(step - right) <= 1)));
    }
}
