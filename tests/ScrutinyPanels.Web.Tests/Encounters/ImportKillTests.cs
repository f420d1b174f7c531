using System.Diagnostics;
using Microsoft.Data.Sqlite;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Web.Tests.Encounters;

/// <summary>
/// Kills the real program (SIGKILL) at twelve points of an import. The points are set by how far the write-ahead log has grown: it grows
/// beyond its first megabyte only when rows are being written, and it is not confirmed until the commit.
/// </summary>
public sealed class ImportKillTests : IDisposable
{
    private const int Rows = 25_000;
    private const int PointsInside = 10;
    private const int HitsNeeded = 7;
    private const long FirstWrite = 1_000_000;

    private readonly string folder = Directory.CreateTempSubdirectory("scrutiny-kill-").FullName;

    private string Database => Path.Combine(folder, "scrutiny.db");

    private string File => Path.Combine(folder, "2023-05-upload.csv");

    [Fact]
    public async Task After_a_kill_at_any_point_of_an_import_the_batch_is_whole_or_absent_and_the_log_is_whole()
    {
        await System.IO.File.WriteAllBytesAsync(File, CsvFiles.Good(11, Rows));
        var forces = new Queue<string>(KnownForces.All.Select(f => f.Slug));
        var measured = forces.Dequeue();
        var (length, exit) = await Import(measured, killAt: long.MaxValue);
        Assert.Equal(0, exit);
        Assert.Equal((1, Rows), Loaded(measured));
        Assert.True(length > FirstWrite * 3, $"The write-ahead log grew to {length} bytes only: too little to aim at.");

        // One before anything is written, ten from the first write to two thirds of the way (a busy machine may be late with the kill), one as soon as the result is told.
        long[] points = [0, .. Enumerable.Range(0, PointsInside).Select(i => FirstWrite + ((length - FirstWrite) * 2 * i / (3 * PointsInside))), -1];
        var hits = 0;
        foreach (var point in points)
        {
            var force = forces.Dequeue();
            var (reached, _) = await Import(force, point);
            var (batches, rows) = Loaded(force);
            Assert.True((batches, rows) is (0, 0) or (1, Rows), $"Killed at {point}: {batches} batches with {rows} rows.");
            hits += batches == 0 && reached >= FirstWrite ? 1 : 0;
            Assert.True(point != -1 || batches == 1, "The result was told, so the batch must be there.");
        }

        Assert.True(hits >= HitsNeeded, $"Only {hits} of {points.Length} kills fell between the first write and the commit.");
        var (verified, said) = await Finish(Start("audit", "verify"));
        Assert.True(verified == 0, said);
        var last = forces.Dequeue();
        Assert.Equal(0, (await Import(last, long.MaxValue)).Exit);
        Assert.Equal((1, Rows), Loaded(last));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Runs an import, kills it when the write-ahead log has this length (0: at once, -1: when the result is told), and says how long it was then.</summary>
    private async Task<(long Reached, int Exit)> Import(string force, long killAt)
    {
        using var program = Start("import", "--force", force, File);
        var told = killAt == -1 ? program.StandardOutput.ReadLineAsync() : null;
        var log = new FileInfo(Database + "-wal");
        var reached = 0L;
        while (!program.HasExited)
        {
            log.Refresh();
            reached = log.Exists ? Math.Max(reached, log.Length) : reached;
            if (told is null ? reached >= killAt : told.IsCompleted)
            {
                program.Kill();
                break;
            }

            await Task.Delay(1);
        }

        await program.WaitForExitAsync();
        return (reached, program.ExitCode);
    }

    /// <summary>Opens the database anew, as after a restart, and counts what is there of a force.</summary>
    private (int Batches, int Rows) Loaded(string force)
    {
        if (!System.IO.File.Exists(Database))
        {
            return (0, 0);
        }

        using var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        connection.Open();
        int Ask(string sql)
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            return Convert.ToInt32(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
        }

        var ids = $"SELECT b.Id FROM ImportBatches b JOIN Forces f ON f.Id = b.ForceId WHERE f.Slug = '{force}'";
        var batches = Ask($"SELECT COUNT(*) FROM ({ids})");
        var rows = Ask($"SELECT COALESCE(SUM(Rows), 0) FROM ImportBatches WHERE Id IN ({ids})");
        var encounters = Ask($"SELECT COUNT(*) FROM Encounters WHERE BatchId IN ({ids})");
        Assert.Equal(encounters, Ask($"SELECT COUNT(*) FROM StopSearchRecords WHERE BatchId IN ({ids})"));
        Assert.Equal(encounters, rows);
        Assert.Equal(0, Ask("SELECT COUNT(*) FROM Encounters WHERE BatchId NOT IN (SELECT Id FROM ImportBatches)"));

        // An empty write-ahead log for the next run to grow.
        Ask("PRAGMA wal_checkpoint(TRUNCATE)");
        return (batches, rows);
    }

    private static async Task<(int Exit, string Said)> Finish(Process program)
    {
        using (program)
        {
            var said = await program.StandardOutput.ReadToEndAsync();
            await program.WaitForExitAsync();
            return (program.ExitCode, said);
        }
    }

    private Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ScrutinyPanels.Web.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = folder,
            Environment = { ["Storage__Folder"] = folder, ["DOTNET_ENVIRONMENT"] = "Production", ["Logging__LogLevel__Default"] = "None" },
        };
        return Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
    }
}
