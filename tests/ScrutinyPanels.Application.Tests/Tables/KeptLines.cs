using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace ScrutinyPanels.Application.Tests.Tables;

/// <summary>Reads every line that anything logs, however small, with what is attached to it, and keeps those that hold what is looked for.</summary>
internal sealed class KeptLines(Func<string, bool> lookedFor) : ILoggerProvider
{
    private readonly ConcurrentQueue<string> lines = new();
    private long read;

    public IReadOnlyCollection<string> Lines => lines;

    /// <summary>How many lines were read.</summary>
    public long Read => Interlocked.Read(ref read);

    public ILogger CreateLogger(string categoryName) => new Reader(this);

    public void Dispose()
    {
    }

    private void Look(string line)
    {
        Interlocked.Increment(ref read);
        if (lookedFor(line))
        {
            lines.Enqueue(line);
        }
    }

    private sealed class Reader(KeptLines kept) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            kept.Look($"{state}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            kept.Look($"{formatter(state, exception)} {exception}");
    }
}
