using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Reviews;

/// <summary>A member of the panel who was there when footage was watched.</summary>
public sealed class ViewingPresence
{
    internal ViewingPresence(ViewingSessionId sessionId, UserId userId)
    {
        SessionId = sessionId;
        UserId = userId;
    }

    private ViewingPresence()
    {
    }

    public ViewingSessionId SessionId { get; private set; }

    public UserId UserId { get; private set; }
}

/// <summary>What somebody wrote down about a viewing on a day; never changed afterwards.</summary>
public sealed class ViewingEntry
{
    internal ViewingEntry(ViewingSessionId sessionId, int number, WatchedTime time, bool tookPlace, string why, UserId? writtenBy, DateTimeOffset writtenAt)
    {
        SessionId = sessionId;
        Number = number;
        StartedAt = time.Start;
        StoppedAt = time.Stop;
        TookPlace = tookPlace;
        Why = why;
        WrittenBy = writtenBy;
        WrittenAt = writtenAt;
    }

    private ViewingEntry()
    {
    }

    public ViewingSessionId SessionId { get; private set; }

    /// <summary>1 for the first, and so on.</summary>
    public int Number { get; private set; }

    public DateTimeOffset StartedAt { get; private set; }

    public DateTimeOffset? StoppedAt { get; private set; }

    /// <summary>False where the viewing was written down by mistake.</summary>
    public bool TookPlace { get; private set; }

    /// <summary>What was wrong before; empty for what corrects nothing.</summary>
    public string Why { get; private set; } = string.Empty;

    public UserId? WrittenBy { get; private set; }

    public DateTimeOffset WrittenAt { get; private set; }
}
