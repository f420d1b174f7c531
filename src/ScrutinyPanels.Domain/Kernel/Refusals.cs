namespace ScrutinyPanels.Domain.Kernel;

/// <summary>A named rule stands against it; the person can read why and act.</summary>
public sealed class RuleBroken(Rule rule) : Exception(rule.Sentence)
{
    public Rule Rule { get; } = rule;
}

/// <summary>There is no such thing within this person's reach.</summary>
public sealed class NotFound() : Exception("There is no such page, or you may not see it.");

/// <summary>This person's roles do not allow it.</summary>
public sealed class NotPermitted() : Exception("Your role does not allow this.");

/// <summary>Somebody else changed it first.</summary>
public sealed class ChangedBySomeoneElse() : Exception("Somebody else changed this while you were working on it. Look at it again, then repeat what you did.");

/// <summary>What was typed cannot be taken; each problem names its field.</summary>
public sealed class InputInvalid(IReadOnlyList<InputProblem> problems) : Exception("Some answers need another look.")
{
    public InputInvalid(string field, string message)
        : this([new InputProblem(field, message)])
    {
    }

    public IReadOnlyList<InputProblem> Problems { get; } = problems;
}

/// <summary>One thing that is wrong with one field, as a sentence.</summary>
public sealed record InputProblem(string Field, string Message);
