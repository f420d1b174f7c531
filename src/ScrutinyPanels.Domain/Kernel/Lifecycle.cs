namespace ScrutinyPanels.Domain.Kernel;

/// <summary>What a step needs beside the right role.</summary>
public enum Needs
{
    Nothing,
    Reason,
}

/// <summary>One row of a lifecycle: who may take a thing from one state to another, and what that needs.</summary>
public sealed record Transition<TState, TAction>(
    TState From,
    TAction Action,
    TState To,
    IReadOnlyList<Role> By,
    Needs Needs = Needs.Nothing)
    where TState : struct, Enum
    where TAction : struct, Enum;

/// <summary>The states of a thing as one table; guards, buttons, documents and tests all read it.</summary>
public sealed class Lifecycle<TState, TAction>(IReadOnlyList<Transition<TState, TAction>> rows)
    where TState : struct, Enum
    where TAction : struct, Enum
{
    public IReadOnlyList<Transition<TState, TAction>> Rows { get; } = rows;

    /// <summary>The state an action leads to, or a refusal that says whether the step, the role or the reason is wrong.</summary>
    public TState Next(TState from, TAction action, Actor by, Reach reach, string? reason = null)
    {
        var row = Rows.FirstOrDefault(r => r.From.Equals(from) && r.Action.Equals(action)) ?? throw new RuleBroken(LifecycleRules.NotNow);
        by.MustBe(reach, [.. row.By]);
        if (row.Needs == Needs.Reason && string.IsNullOrWhiteSpace(reason))
        {
            throw new RuleBroken(LifecycleRules.ReasonNeeded);
        }

        return row.To;
    }

    /// <summary>What somebody with these roles may do from a state.</summary>
    public IReadOnlyList<TAction> ActionsFor(TState from, IReadOnlySet<Role> roles) =>
        [.. Rows.Where(r => r.From.Equals(from) && r.By.Any(roles.Contains)).Select(r => r.Action)];
}

/// <summary>The rules every lifecycle shares.</summary>
public static class LifecycleRules
{
    public static Rule NotNow { get; } = new("lifecycle.not-now", "This cannot be done at this step. Look at the page again to see what can.");

    public static Rule ReasonNeeded { get; } = new("lifecycle.reason-needed", "Enter a reason.");
}
