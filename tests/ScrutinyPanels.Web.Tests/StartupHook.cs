using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

// The runtime looks for a class of this name, without a namespace, in the assembly that DOTNET_STARTUP_HOOKS names.
/// <summary>
/// Inside the real program under test: counts the rows of each transaction as SQLite changes them, and ends the process by SIGKILL at the
/// row that the test asked for. So a kill falls where it is meant to, on a slow machine and on a fast one.
/// </summary>
internal static class StartupHook
{
    public const string Variable = "SCRUTINY_TEST_KILLS";

    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder)
        {
            DiagnosticListener.AllListeners.Subscribe(new Listeners(folder));
        }
    }

    private sealed class Listeners(string folder) : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
    {
        private readonly Lock turn = new();
        private (int Transaction, int Row) point = (-1, -1);
        private int transactions;

        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == DbLoggerCategory.Name)
            {
                value.Subscribe(this);
            }
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (value.Value is ConnectionEndEventData { Connection: SqliteConnection { Handle: { } handle } } && value.Key == RelationalEventId.ConnectionOpened.Name)
            {
                // A small cache: pages of unfinished work reach the disk early, so there is something to come back from.
                raw.sqlite3_exec(handle, "PRAGMA cache_size=-100");
                var rows = 0;
                raw.sqlite3_update_hook(handle, new delegate_update((_, _, _, _, _) => Changed(++rows)), null);
                raw.sqlite3_commit_hook(handle, _ => Committing(ref rows), null);
                raw.sqlite3_rollback_hook(handle, _ => rows = 0, null);
            }
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }

        private void Changed(int row)
        {
            lock (turn)
            {
                if (row == 1)
                {
                    LookForOrder();
                    transactions++;
                }

                if (point == (transactions, row))
                {
                    Kill(row);
                }
            }
        }

        private int Committing(ref int rows)
        {
            // A transaction that changed no row, such as that of a pragma, is not counted.
            if (rows == 0)
            {
                return 0;
            }

            lock (turn)
            {
                // Row 0 of an order is the last moment before the commit.
                if (point == (transactions, 0))
                {
                    Kill(rows);
                }

                Write("commit", rows);
                rows = 0;
                return 0;
            }
        }

        private void LookForOrder()
        {
            var file = Path.Combine(folder, "order");
            if (File.Exists(file))
            {
                var parts = File.ReadAllText(file).Split(' ');
                File.Delete(file);
                point = (int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture));
                transactions = 0;
            }
        }

        private void Kill(int row)
        {
            Write("kill", row);
            Process.GetCurrentProcess().Kill();
            Thread.Sleep(Timeout.Infinite);
        }

        private void Write(string what, int rows) => File.AppendAllText(Path.Combine(folder, "story"), string.Create(CultureInfo.InvariantCulture, $"{what} {rows}\n"));
    }
}
