using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using System.Text;

// The runtime looks for a class of this name, without a namespace, in the assembly that DOTNET_STARTUP_HOOKS names.
/// <summary>Inside a web process under test: writes a line to a file at the first write and at the commit of each change, so that the test can end the process in between.</summary>
internal static class StartupHook
{
    /// <summary>Each line is a letter, twenty digits of the monotonic clock and a line end.</summary>
    public const int LineLength = 22;

    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable("SCRUTINY_TEST_MARKS") is { Length: > 0 } file)
        {
            DiagnosticListener.AllListeners.Subscribe(new Listeners(new FileStream(file, FileMode.Append, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0)));
        }
    }

    private sealed class Listeners(FileStream marks) : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
    {
        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == "Microsoft.EntityFrameworkCore")
            {
                value.Subscribe(this);
            }
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            // Every change begins by taking the end of the log's chain.
            if (value.Key.EndsWith(".CommandExecuted", StringComparison.Ordinal)
                && value.Value?.GetType().GetProperty("Command")?.GetValue(value.Value) is DbCommand command
                && command.CommandText.StartsWith("UPDATE \"ChainHeads\"", StringComparison.Ordinal)
                && !command.CommandText.Contains("@p1", StringComparison.Ordinal))
            {
                Write('W');
            }
            else if (value.Key.EndsWith(".TransactionCommitted", StringComparison.Ordinal))
            {
                Write('C');
            }
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }

        private void Write(char mark)
        {
            var line = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{mark}{Stopwatch.GetTimestamp():D20}\n"));
            lock (marks)
            {
                marks.Write(line);
            }
        }
    }
}
