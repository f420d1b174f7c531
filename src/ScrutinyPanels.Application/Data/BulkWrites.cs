namespace ScrutinyPanels.Application.Data;

/// <summary>Row-by-row work too large for tracking: queued by a handler, run after the save and before the commit, in the same transaction.</summary>
internal sealed class BulkWrites
{
    private readonly List<Func<CancellationToken, Task>> queued = [];

    public void AfterSave(Func<CancellationToken, Task> write) => queued.Add(write);

    public async Task RunAll(CancellationToken cancel)
    {
        foreach (var write in queued)
        {
            await write(cancel);
        }

        queued.Clear();
    }
}
