using Microsoft.Data.Sqlite;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Web.Tests.Encounters;

/// <summary>Kills the real program (SIGKILL) at twelve points of an import: before it writes, at eleven places from the first row it writes to the last moment before the commit.</summary>
public sealed class ImportKillTests : IDisposable
{
    private const int Rows = 10_000;
    private const int PointsInside = 11;

    private readonly string folder = Directory.CreateTempSubdirectory("scrutiny-kill-").FullName;
    private readonly Kills kills;

    public ImportKillTests() => kills = new(folder);

    private string Database => Path.Combine(folder, "scrutiny.db");

    private string File => Path.Combine(folder, "2023-05-upload.csv");

    [Fact]
    public async Task After_a_kill_at_any_point_of_an_import_the_batch_is_whole_or_absent_and_the_log_is_whole()
    {
        await System.IO.File.WriteAllBytesAsync(File, CsvFiles.Good(11, Rows));
        var forces = new Queue<string>(KnownForces.All.Select(f => f.Slug));
        Assert.Equal(0, await Import(forces.Dequeue()));
        kills.Read();

        // What a whole import writes, measured once the tables are there.
        Assert.Equal(0, await Import(forces.Dequeue()));
        var measured = kills.Read();
        var written = measured.Max(t => t.Rows);
        var transaction = measured.Select(t => t.Rows).ToList().IndexOf(written) + 1;
        Assert.True(written > 2 * Rows, $"An import wrote {written} rows only.");

        (int Transaction, int Row)[] points =
        [
            (1, 1), .. Enumerable.Range(0, PointsInside - 1).Select(i => (transaction, 1 + (i * written / (PointsInside - 1)))), (transaction, 0),
        ];
        var hits = 0;
        var spilled = 0L;
        foreach (var (inside, row) in points)
        {
            var force = forces.Dequeue();
            kills.Order(inside, row);
            var exit = await Import(force);
            var story = kills.Read();
            Assert.True(exit != 0 && story is [.., (false, > 0)], $"No kill at row {row} of transaction {inside}: {string.Join(", ", story)} where {string.Join(", ", measured)} were measured.");
            spilled = Math.Max(spilled, new FileInfo(Database + "-wal").Length);
            hits += story.Count == transaction ? 1 : 0;
            Assert.Equal((0, 0), Loaded(force));
        }

        Assert.Equal(PointsInside, hits);
        Assert.True(spilled > 1_000_000, $"Only {spilled} bytes of unfinished work were in the write-ahead log: no kill was hard to come back from.");
        var last = forces.Dequeue();
        Assert.Equal(0, await Import(last));
        Assert.Equal((1, Rows), Loaded(last));
        Assert.Equal(0, await Run("audit", "verify"));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private Task<int> Import(string force) => Run("import", "--force", force, File);

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

        return (batches, rows);
    }

    private async Task<int> Run(params string[] arguments) =>
        (await TheProgram.Run(folder, arguments, ("DOTNET_STARTUP_HOOKS", typeof(Kills).Assembly.Location), kills.Setting)).Code;
}
