using System.Text;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Features.Encounters;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Encounters;

public class MendingTests
{
    private const string HeadingLine = "Row,Line,Why," + SealedMonths.Headings;

    [Fact]
    public async Task Rows_that_could_not_be_taken_are_handed_out_as_they_stood_for_Excel()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var batch = await SealedMonths.Load(app.Services, world.Force, SealedMonths.File(2) + "31/02/2026,,\"=A1, \"\"said\"\" he\",PC1,NOM1,UOF-3,CAD-1\nonly,two\n");

        var file = (await app.Ask(new ReadQuarantine.Query(batch, ReadingReason.Redaction), world.Liaison)).Content;

        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), file[..3]);
        var lines = Encoding.UTF8.GetString(file[3..]).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(HeadingLine, lines[0]);
        Assert.StartsWith("3,4,", lines[1], StringComparison.Ordinal);
        Assert.EndsWith("31/02/2026,,\"=A1, \"\"said\"\" he\",PC1,NOM1,UOF-3,CAD-1", lines[1], StringComparison.Ordinal);
        Assert.Equal("4,5,It has 2 fields; there should be 7.,only,two", lines[2]);
        var link = await app.InDb(db => db.Operations.OrderByDescending(o => o.Number).FirstAsync());
        Assert.Equal(("ReadQuarantine", $"quarantine of batch {batch.Value}", "redaction"), (link.Name, link.Subject, link.Reason));
    }

    [Fact]
    public async Task Mended_rows_are_accepted_under_their_own_numbers_and_rows_always_add_up()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        for (var seed = 1; seed <= 6; seed++)
        {
            var chance = new Random(seed);
            var month = $"20{20 + seed}-03";
            var rows = 20 + chance.Next(30);
            string Good(int n) => SealedMonths.Row(n, $"{month}-{1 + (n % 28):00}");
            string Bad(int n) => chance.Next(3) switch { 0 => "half,a row", 1 => Good(n).Replace(month, $"20{20 + seed}-02-31", StringComparison.Ordinal), _ => Good(n) + ",too,many" };
            var bad = Enumerable.Range(2, rows - 1).Where(_ => chance.Next(3) == 0).ToHashSet();
            var batch = await SealedMonths.Load(app.Services, world.Force, SealedMonths.Headings + "\n" + string.Concat(Enumerable.Range(1, rows).Select(n => (bad.Contains(n) ? Bad(n) : Good(n)) + "\n")), $"{month}-x.csv");
            await AssertAddsUp(app, batch, rows, bad);

            while (bad.Count > 0)
            {
                // Some rows are sent, in any order; of those some are good now.
                var sent = bad.Where(_ => chance.Next(3) > 0).OrderBy(_ => chance.Next()).ToList();
                var mended = sent.Where(_ => chance.Next(2) == 0).ToHashSet();
                if (sent.Count == 0)
                {
                    continue;
                }

                var text = HeadingLine + "\n" + string.Concat(sent.Select(n => $"{n},{n + 1},why,{(mended.Contains(n) ? Good(n) : Bad(n))}\n"));
                var answer = await Mend(app, world, batch, text);
                bad.ExceptWith(mended);
                Assert.Equal((mended.Count, sent.Count, bad.Count), (answer.Accepted, answer.Sent, answer.Waiting));
                await AssertAddsUp(app, batch, rows, bad);
            }

            var read = await app.Ask(new ReadOriginal.Query(SealedMonths.Record(batch, rows), ReadingReason.Audit), world.Liaison);
            Assert.Equal($"UOF-{rows}", read.Fields.Single(f => f.Name == "ForceReference").Text);
        }
    }

    [Theory]
    [InlineData("Line,Row,Why," + SealedMonths.Headings, "3,4,x", "column 1 should be “Row”")]
    [InlineData(SealedMonths.Headings, "", "column 1 should be “Row”")]
    [InlineData(HeadingLine + ",More", "3,4,x", "The file has 11 columns; the one you downloaded has 10.")]
    [InlineData(HeadingLine, "1,4,x", "Line 2: the number in the column Row is not that of a row of this file that waits.")]
    [InlineData(HeadingLine, "three,4,x", "Line 2: the number in the column Row is not that of a row of this file that waits.")]
    [InlineData(HeadingLine, "3,4,x\n3,4,x", "Line 3: row 3 is in the file twice.")]
    [InlineData(HeadingLine, "", "The file has headings and no rows.")]
    public async Task A_file_that_is_not_the_one_handed_out_changes_nothing_and_says_why(string headings, string rows, string why)
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var batch = await SealedMonths.Load(app.Services, world.Force, SealedMonths.File(2) + "bad,row\n");

        var refusal = await Assert.ThrowsAsync<InputInvalid>(() => Mend(app, world, batch, $"{headings}\n{rows}\n"));

        Assert.Contains(why, Assert.Single(refusal.Problems).Message, StringComparison.Ordinal);
        await AssertAddsUp(app, batch, 3, [3]);
    }

    [Fact]
    public async Task Only_a_file_that_is_open_can_be_mended_and_a_row_of_a_month_of_another_file_waits()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var batch = await SealedMonths.Load(app.Services, world.Force, SealedMonths.File(3) + "bad,row\n", "no-month.csv");

        var answer = await Mend(app, world, batch, $"{HeadingLine}\n4,5,x,{SealedMonths.Row(4, "2026-02-03")}\n");
        Assert.Equal((0, 1), (answer.Accepted, answer.Waiting));
        Assert.Equal("Its date is not in a month of the rows that were accepted.", await app.InDb(db => db.QuarantinedRows.Where(q => q.BatchId == batch).Select(q => q.Reason).SingleAsync()));
        Assert.Equal(1, (await Mend(app, world, batch, $"{HeadingLine},,\n4,5,x,{SealedMonths.Row(4)},,\n")).Accepted);

        await app.Send(new UndoBatch.Command(batch), world.Liaison);
        var refusal = await Assert.ThrowsAsync<RuleBroken>(() => Mend(app, world, batch, HeadingLine + "\n"));
        Assert.Equal(EncounterRules.NoLongerThere, refusal.Rule);
    }

    private static Task<MendQuarantine.Mended> Mend(TestApp app, World world, ImportBatchId batch, string text) =>
        app.Send(new MendQuarantine.Command(batch, new MemoryStream(Encoding.UTF8.GetBytes(text))), world.Liaison);

    private static async Task AssertAddsUp(TestApp app, ImportBatchId id, int rows, HashSet<int> waiting)
    {
        var (batch, records, bad, lines, sealedRows, sealedBad) = await app.InDb(async db => (
            await db.ImportBatches.AsNoTracking().SingleAsync(b => b.Id == id),
            await db.RecordsOf(id, RecordKind.UseOfForce),
            await db.QuarantinedRows.Where(q => q.BatchId == id).Select(q => q.Row).ToListAsync(),
            await db.QuarantinedRows.Where(q => q.BatchId == id).AllAsync(q => q.Line == q.Row + 1),
            await db.SealedOriginals.Where(o => o.Owner == id.Value && o.Kind == SealedKind.Record).Select(o => o.Number).ToListAsync(),
            await db.SealedOriginals.Where(o => o.Owner == id.Value && o.Kind == SealedKind.QuarantinedRow).Select(o => o.Number).ToListAsync()));
        Assert.Equal((rows, rows - waiting.Count, waiting.Count), (batch.Rows, batch.Accepted, batch.Quarantined));
        Assert.Equal(rows, batch.Accepted + batch.SetAside + batch.Quarantined);
        Assert.Equal(batch.Accepted, records);
        Assert.Equal(waiting.Order(), bad.Order());
        Assert.True(lines);
        Assert.Equal(Enumerable.Range(1, rows).Except(waiting).Select(r => SealedMonths.Record(id, r)), sealedRows.Order());
        Assert.Equal(waiting.Order().Select(r => (long)r), sealedBad.Order());
    }
}
