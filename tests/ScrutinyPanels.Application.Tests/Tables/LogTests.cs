using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ScrutinyPanels.Domain.Audit;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Tables;

/// <summary>What every request leaves in the log, and what none may leave there.</summary>
public class LogTests
{
    private const string Marker = "Zebedee Quillmarker";

    private static readonly string[] LogTables = ["Operations", "OperationChange"];

    [Fact]
    public async Task Marked_words_in_every_field_of_every_request_reach_no_log_and_each_change_leaves_one_link_of_a_whole_chain()
    {
        using var kept = new KeptLines(HasMarker);
        await using var app = await TestApp.Start(s => s.AddLogging(b => b.SetMinimumLevel(LogLevel.Debug).AddProvider(kept)));
        var world = await Populated.With(app, Marker);
        var requests = await EveryRequest.In(app, world);

        // TestApp counts the links that each request leaves.
        await requests.Run(Marker, Months.With(Marker));

        Assert.True(requests.Done.Count >= Databases.SqlServerStatementTests.Requests.Count * 3 / 10, $"Only {string.Join(", ", requests.Done)} were carried out.");
        Assert.Empty(requests.Faults);
        Assert.True(kept.Read > 1000);
        Assert.Empty(kept.Lines);
        var tables = await Tables(app);
        Assert.Contains(tables, t => t.Value.Any(HasMarker));
        Assert.All(LogTables, t => Assert.NotEmpty(tables[t]));
        Assert.All(LogTables, t => Assert.DoesNotContain(tables[t], HasMarker));
        await AssertChain(app);
    }

    internal static async Task AssertChain(TestApp app)
    {
        var links = await app.InDb(db => db.Operations.AsNoTracking().Include(o => o.Changes).OrderBy(o => o.Number).ToListAsync());
        var head = await app.InDb(db => db.ChainHeads.AsNoTracking().SingleAsync());
        var previous = AuditChain.Start;
        Assert.NotEmpty(links);
        foreach (var (index, link) in links.Index())
        {
            Assert.Equal(index + 1, link.Number);
            Assert.Equal(previous, link.PreviousHash);
            Assert.Equal(AuditChain.Hash(previous, link), link.Hash);
            previous = link.Hash;
        }

        Assert.Equal((links.Count, previous), ((int)head.Number, head.Hash));
    }

    private static bool HasMarker(string text) => Marker.Split(' ').Any(part => text.Contains(part, StringComparison.OrdinalIgnoreCase));

    /// <summary>Each table as lines of text, whatever it holds.</summary>
    private static Task<Dictionary<string, List<string>>> Tables(TestApp app) => app.InDb(async db =>
    {
        await db.Database.OpenConnectionAsync();
        var found = new Dictionary<string, List<string>>();
        foreach (var table in db.Model.GetEntityTypes().Select(e => e.GetTableName()!).Distinct())
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\"";
            await using var reader = await command.ExecuteReaderAsync();
            found[table] = await Lines(reader);
        }

        return found;
    });

    private static async Task<List<string>> Lines(DbDataReader reader)
    {
        var lines = new List<string>();
        while (await reader.ReadAsync())
        {
            var values = new object[reader.FieldCount];
            reader.GetValues(values);
            lines.Add(string.Join('|', values.Select(v => v is byte[] bytes ? System.Text.Encoding.UTF8.GetString(bytes) : $"{v}")));
        }

        return lines;
    }
}
