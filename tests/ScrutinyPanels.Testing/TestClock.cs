namespace ScrutinyPanels.Testing;

/// <summary>A clock that stands still until a test moves it.</summary>
public sealed class TestClock(DateTimeOffset start) : TimeProvider
{
    private readonly Lock moving = new();
    private DateTimeOffset now = start;

    public override DateTimeOffset GetUtcNow() => now;

    public void Pass(TimeSpan time)
    {
        lock (moving)
        {
            now += time;
        }
    }

    public void GoTo(DateTimeOffset instant) => now = instant;
}
