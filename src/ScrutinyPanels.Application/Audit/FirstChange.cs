namespace ScrutinyPanels.Application.Audit;

/// <summary>Says once, after a start, that something was changed; the head of the log is then written outside the database.</summary>
public sealed class FirstChange
{
    private readonly TaskCompletionSource happened = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes when the first change after the start was committed.</summary>
    public Task Happened => happened.Task;

    internal void Note() => happened.TrySetResult();
}
