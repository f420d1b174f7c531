using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;

namespace ScrutinyPanels.Application.Data;

/// <summary>The bank holidays that administrators added, looked up once a minute: another process may have added one.</summary>
internal sealed class Holidays(TimeProvider clock)
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(1);

    private volatile Known? known;

    /// <summary>The days as they were at most a minute ago.</summary>
    public async ValueTask<IReadOnlySet<DateOnly>> Of(ScrutinyDb db, CancellationToken cancel)
    {
        if (known is { } fresh && clock.GetElapsedTime(fresh.At) < Kept)
        {
            return fresh.Days;
        }

        var found = new Known(clock.GetTimestamp(), (await db.AddedHolidays.Select(h => h.Day).ToListAsync(cancel)).ToFrozenSet());
        known = found;
        return found.Days;
    }

    /// <summary>Looks them up again at the next request.</summary>
    public void Forget() => known = null;

    private sealed record Known(long At, IReadOnlySet<DateOnly> Days);
}
