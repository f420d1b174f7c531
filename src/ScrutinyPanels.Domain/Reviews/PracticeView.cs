using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Reviews;

/// <summary>What one member makes of a practice case. It is sealed for good: never edited, never shown to anybody else with its author, and in no figure of the panels.</summary>
public sealed class PracticeView : Aggregate
{
    public const int WhyLimit = 1000;

    private PracticeView()
    {
    }

    public PracticeCaseId PracticeCaseId { get; private set; }

    public UserId UserId { get; private set; }

    /// <summary>1 for the first time the member answered it, 2 for the next year, and so on.</summary>
    public int Number { get; private set; }

    /// <summary>The code of the grade in the practice case's scheme.</summary>
    public string Grade { get; private set; } = string.Empty;

    public string Why { get; private set; } = string.Empty;

    public DateTimeOffset SentAt { get; private set; }

    /// <summary>A view counts for a year: those sent after this instant do.</summary>
    public static DateTimeOffset CountsAfter(DateTimeOffset now) => now.AddYears(-1);

    /// <summary>Sends a member's view of a practice case; the same case again only when the last one is a year old.</summary>
    public static PracticeView Send(PracticeCase of, GradeScheme scheme, IReadOnlyCollection<PracticeView> before, string? grade, string? why, Actor by, DateTimeOffset now)
    {
        if (by.Id is not { } member)
        {
            throw new NotPermitted();
        }

        if (of.State != PracticeCaseState.Published)
        {
            throw new RuleBroken(PracticeRules.NoLongerAnswered);
        }

        if (before.Any(v => v.SentAt > CountsAfter(now)))
        {
            throw new RuleBroken(PracticeRules.AnsweredThisYear);
        }

        return new()
        {
            PracticeCaseId = of.Id,
            UserId = member,
            Number = before.Count + 1,
            Grade = scheme.Grades.FirstOrDefault(g => g.Code == grade)?.Code ?? throw new RuleBroken(PracticeRules.GradeNeeded),
            Why = Text.Required(why, WhyLimit, PracticeRules.WhyNeeded),
            SentAt = now,
        };
    }
}
