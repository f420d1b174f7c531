using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Features.Encounters;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Encounters;

public class HostileFilesTests
{
    [Fact]
    public async Task Of_200_bad_files_each_is_refused_or_taken_in_part_with_the_line_and_the_cause_and_none_is_half_saved()
    {
        await using var app = await TestApp.Start();
        var kinds = new HashSet<string>();
        foreach (var (number, bad) in BadFiles.Make(200, seed: 20230501).Index())
        {
            kinds.Add(bad.Kind);
            var before = await Counts(app);
            var month = new Month(1950 + (number / 12), (number % 12) + 1);
            using var content = new MemoryStream(bad.Content);
            var load = app.Send(new LoadRecords.Command("kent", $"{month}-kent-stop-and-search.csv", content), Caller.Operator);
            if (bad.Quarantined is { } quarantined)
            {
                var loaded = await load;
                Assert.Equal((bad.Kind, quarantined), (bad.Kind, loaded.Quarantined));
                Assert.Equal(loaded.Rows, loaded.Accepted + loaded.Quarantined);
                var rows = await app.InDb(db => db.QuarantinedRows.AsNoTracking().Where(q => q.BatchId == loaded.Id).ToListAsync());
                Assert.Equal(quarantined == 0 ? [] : new[] { bad.Line!.Value }, rows.Select(q => q.Line));
                Assert.Equal(loaded.Accepted, await app.InDb(db => db.Encounters.CountAsync(e => e.BatchId == loaded.Id)));
                Assert.Equal(loaded.Accepted, await app.InDb(db => db.RecordsOf(loaded.Id)));
                continue;
            }

            var problem = Assert.Single((await Assert.ThrowsAsync<InputInvalid>(() => load)).Problems);
            Assert.Equal("File", problem.Field);
            Assert.Contains(bad.Cause, problem.Message, StringComparison.Ordinal);
            Assert.Contains(bad.Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"Line {line}: ") : "on line 2: ", problem.Message, StringComparison.Ordinal);
            Assert.Equal((bad.Kind, before), (bad.Kind, await Counts(app)));
        }

        Assert.True(kinds.Count >= 20, $"{kinds.Count} kinds");
    }

    [Fact]
    public async Task A_good_file_with_20_planted_faults_of_ten_kinds_reports_all_20_and_takes_the_rest()
    {
        await using var app = await TestApp.Start();
        var chance = new Random(7);
        var rows = Enumerable.Range(0, 300).Select(_ => CsvFiles.Row(chance)).ToList();
        (int Column, string Value, string Why)[] faults =
        [
            (0, "", "It has no Type."),
            (1, "", "It has no Date."),
            (1, "2023-02-31T10:00:00+00:00", "The Date “2023-02-31T10:00:00+00:00” cannot be read"),
            (1, "31/05/2023 10:00", "The Date “31/05/2023 10:00” cannot be read"),
            (1, "some time on Tuesday", "The Date cannot be read"),
            (1, "2023-05-02T25:00:00+00:00", "The Date “2023-05-02T25:00:00+00:00” cannot be read"),
            (4, "95.000001", "The Latitude “95.000001” is not a number from -90 to 90"),
            (5, "near the park", "The Longitude is not a number from -180 to 180"),
            (14, "False,extra", "It has 16 fields; there should be 15"),
            (12, new string('a', 300), "Outcome is longer than 200 characters"),
        ];
        var planted = new Dictionary<int, string>();
        foreach (var (number, fault) in faults.Concat(faults).Index())
        {
            var row = (number * 14) + 3;
            rows[row - 1][4] = "52.1";
            rows[row - 1][5] = "-0.5";
            rows[row - 1][fault.Column] = fault.Value;
            planted[row] = fault.Why;
        }

        using var content = new MemoryStream(Encoding.UTF8.GetBytes(CsvFiles.Text([CsvFiles.Header, .. rows.Select(r => string.Join(',', r))])));
        var loaded = await app.Send(new LoadRecords.Command("kent", "2023-05-kent-stop-and-search.csv", content), Caller.Operator);

        Assert.Equal((300, 280, 20), (loaded.Rows, loaded.Accepted, loaded.Quarantined));
        var reported = await app.InDb(db => db.QuarantinedRows.AsNoTracking().OrderBy(q => q.Row).ToListAsync());
        Assert.Equal(planted.Keys, reported.Select(q => q.Row));
        foreach (var row in reported)
        {
            Assert.Equal(row.Row + 1, row.Line);
            Assert.StartsWith(planted[row.Row], row.Reason, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public async Task Accepted_set_aside_and_quarantined_are_all_rows_of_a_generated_file(int seed)
    {
        await using var app = await TestApp.Start();
        var chance = new Random(seed);
        var lines = new List<string> { CsvFiles.Header };
        var wanted = 0;
        for (var i = 0; i < 400; i++)
        {
            var row = CsvFiles.Row(chance);
            if (chance.Next(5) == 0)
            {
                row[chance.Next(row.Length)] = chance.Next(4) switch { 0 => "\"a, b\"", 1 => "999", 2 => "é", _ => string.Empty };
            }

            var line = string.Join(',', row);
            wanted++;
            lines.Add(chance.Next(30) == 0 ? line[..chance.Next(1, line.Length)].Replace('"', 'q') : line);
            if (chance.Next(20) == 0)
            {
                lines.Add(string.Empty);
            }
        }

        // Doubled, so that half can be set aside.
        var text = CsvFiles.Text(lines) + CsvFiles.Text(lines.Skip(1));
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var loaded = await app.Send(new LoadRecords.Command("kent", "2023-05-kent-stop-and-search.csv", content), Caller.Operator);
        Assert.Equal(wanted * 2, loaded.Rows);
        Assert.True(loaded.AsksAboutDoubled);
        Assert.Equal(loaded.Rows, loaded.Accepted + loaded.SetAside + loaded.Quarantined);
        Assert.True(loaded.Quarantined > 0);

        await app.Send(new AnswerDoubled.Command(loaded.Id, DoubledAnswer.Halve), Caller.Operator);
        var batch = await app.InDb(db => db.ImportBatches.AsNoTracking().SingleAsync());
        Assert.Equal(loaded.Accepted / 2, batch.SetAside);
        Assert.Equal(batch.Rows, batch.Accepted + batch.SetAside + batch.Quarantined);
        Assert.Equal(batch.SetAside, await app.InDb(db => db.Encounters.CountAsync(e => e.SetAside)));

    }

    private static Task<(int, int, int, int, int)> Counts(TestApp app) => app.InDb(async db => (
        await db.ImportBatches.CountAsync(), await db.Encounters.CountAsync(), await db.StopSearches().CountAsync(), await db.QuarantinedRows.CountAsync(), await db.CodedValues.CountAsync()));
}
