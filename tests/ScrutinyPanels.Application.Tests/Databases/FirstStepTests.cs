using System.Globalization;
using System.Reflection;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Tests.Tables;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Databases;

/// <summary>
/// The schema of the first closed step with rows in it, as text. Every later version has to bring such a database to the present
/// with all its rows. It is written once, when the step closes, with SCRUTINY_WRITE_SCHEMA=1, and never after: a later step adds a file of its own.
/// </summary>
public class FirstStepTests
{
    /// <summary>Rows that every start adds where they are missing, so there may be more of them.</summary>
    private static readonly string[] Growing = ["Forces", "CodedValues", "__EFMigrationsHistory", "FormVersions", "ReviewForms", "ReviewFormPages", "ReviewFormQuestions", "ReviewFormOptions"];

    private static readonly MethodInfo ReadOne = typeof(FirstStepTests).GetMethod(nameof(CountByModel), BindingFlags.NonPublic | BindingFlags.Static)!;

    private static string FileName => Path.Combine(Path.GetDirectoryName(Here())!, "first-step.sql");

    [Fact]
    public async Task A_database_of_the_first_step_keeps_every_row_when_it_is_brought_to_the_present()
    {
        if (Environment.GetEnvironmentVariable("SCRUTINY_WRITE_SCHEMA") == "1")
        {
            await Write();
        }

        await using var app = TestApp.Build();
        var path = Path.Combine(app.Folder, "scrutiny.db");
        await Execute(path, await File.ReadAllTextAsync(FileName));
        var before = await Counts(path);
        var reportedTo = await Rows(path, "SELECT hex(\"Id\") || ' ' || \"ReportsTo\" FROM \"Panels\" ORDER BY 1");

        await app.Services.GetRequiredService<DatabaseStart>().Migrate();

        var after = await Counts(path);
        Assert.True(before.Count(t => t.Value > 0) >= 20, $"Only {string.Join(", ", before.Where(t => t.Value > 0).Select(t => t.Key))} have rows.");
        foreach (var (table, rows) in before)
        {
            Assert.True(Growing.Contains(table) ? after[table] >= rows : after[table] == rows, $"{table} had {rows} rows and has {after[table]}.");
        }

        // Nobody has to sign or counts otherwise because of the new version, and every panel reports where it did.
        Assert.NotEmpty(reportedTo);
        Assert.Equal(reportedTo, await Rows(path, "SELECT DISTINCT hex(\"PanelId\") || ' ' || \"ReportsTo\" FROM \"PanelRules\" ORDER BY 1"));
        Assert.Equal(["0|0|0|1|1|1|1|1"], await Rows(path, "SELECT DISTINCT \"MustSign\" || '|' || \"MustBeVetted\" || '|' || \"MustBeTrained\" || '|' || \"ChairCounts\" || '|' || \"CallsCount\" || '|' || \"NoticeUnit\" || '|' || \"WhoDraws\" || '|' || \"WhoMayCome\" FROM \"PanelRules\""));
        Assert.Empty(await Rows(path, "PRAGMA foreign_key_check"));
        Assert.Equal(["ok"], await Rows(path, "PRAGMA integrity_check"));
        foreach (var (entity, table) in await app.InDb(db => Task.FromResult(db.Model.GetEntityTypes().Where(e => !e.IsOwned() && !e.HasSharedClrType).Select(e => (e.ClrType, e.GetTableName()!)).ToList())))
        {
            Assert.Equal(after[table], await app.InDb(db => (Task<long>)ReadOne.MakeGenericMethod(entity).Invoke(null, [db])!));
        }

        await LogTests.AssertChain(app);
    }

    private static async Task<long> CountByModel<T>(ScrutinyDb db)
        where T : class => (await db.Set<T>().AsNoTracking().ToListAsync()).Count;

    /// <summary>Writes the present schema and a populated world as statements.</summary>
    private static async Task Write()
    {
        await using var app = await TestApp.Start();
        await Populated.With(app, "A few words with 'quotes' and a line\nend");
        var path = Path.Combine(app.Folder, "scrutiny.db");
        var text = new StringBuilder("-- The first closed step: schema and rows, all made up. See FirstStepTests.\nPRAGMA journal_mode=WAL;\nPRAGMA foreign_keys=OFF;\n");
        foreach (var statement in await Rows(path, "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY CASE type WHEN 'table' THEN 0 ELSE 1 END, rowid"))
        {
            text.Append(statement).Append(";\n");
        }

        foreach (var table in await TableNames(path))
        {
            var columns = await Rows(path, $"SELECT name FROM pragma_table_info('{table}') ORDER BY cid");
            var values = string.Join(" || ',' || ", columns.Select(c => $"quote(\"{c}\")"));
            foreach (var row in await Rows(path, $"SELECT {values} FROM \"{table}\" ORDER BY rowid"))
            {
                text.Append(CultureInfo.InvariantCulture, $"INSERT INTO \"{table}\" ({string.Join(',', columns.Select(c => $"\"{c}\""))}) VALUES ({row});\n");
            }
        }

        await File.WriteAllTextAsync(FileName, text.ToString());
    }

    private static async Task<Dictionary<string, long>> Counts(string path)
    {
        var counts = new Dictionary<string, long>();
        foreach (var table in await TableNames(path))
        {
            counts[table] = long.Parse((await Rows(path, $"SELECT count(*) FROM \"{table}\"")).Single(), CultureInfo.InvariantCulture);
        }

        return counts;
    }

    private static Task<List<string>> TableNames(string path) =>
        Rows(path, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name");

    private static async Task<List<string>> Rows(string path, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={path}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            rows.Add(Convert.ToString(reader.GetValue(0), CultureInfo.InvariantCulture)!);
        }

        return rows;
    }

    private static async Task Execute(string path, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={path}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    private static string Here([System.Runtime.CompilerServices.CallerFilePath] string path = "") => path;
}
