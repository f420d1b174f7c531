using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data.Maps;
using ScrutinyPanels.Application.Features.Statistics;
using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Encounters.Kinds;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Domain.Statistics;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Statistics;

public sealed class GetCoverageTests : IAsyncLifetime
{
    private TestApp app = null!;
    private World world = null!;

    public async Task InitializeAsync()
    {
        app = await TestApp.Start();
        world = await World.In(app);
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task Every_count_is_what_the_rows_themselves_give()
    {
        var random = await Cases.Draw(app, world, count: 12, records: 60, month: "2026-03");
        var themed = await Cases.Draw(app, world, count: 8, records: 40, month: "2026-04");
        await app.InDb(async db =>
        {
            // The second draw is one of a theme, and half of all rows are of other people, at other powers.
            db.Entry(await db.Draws.SingleAsync(d => d.Id == themed)).Property(d => d.Theme).CurrentValue = DrawTheme.SmellOfCannabis;
            var values = await db.CodedValues.Where(v => v.Kind == RecordKind.StopAndSearch).ToListAsync();
            int Id(string field, string beginning) => values.First(v => v.Field == field && v.Text.StartsWith(beginning, StringComparison.Ordinal)).Id;
            foreach (var row in await db.Records(KindsOfRecord.Of(RecordKind.StopAndSearch)).ToListAsync())
            {
                var number = (int)row[RecordTables.Row];
                if (number % 3 == 0)
                {
                    row["SelfDefinedEthnicityId"] = Id("Self-defined ethnicity", "Black");
                    row["LegislationId"] = Id("Legislation", "Police and Criminal Evidence Act");
                }

                if (number % 5 == 0)
                {
                    row["SelfDefinedEthnicityId"] = null!;
                    row["AgeRangeId"] = null!;
                    row["At"] = null!;
                }
            }

            return true;
        });
        await Open(random, 7);
        await Open(themed, 5);
        await Settle(random, 2);

        var view = await app.Ask(new GetCoverage.Query(world.Panel), world.Chair);
        var rows = await Rows();
        Assert.Equal((100, 12, 7), (view.Records, view.Seen, view.SeenAtRandom));
        Assert.Equal(100, rows.Count);
        AssertTable(view, CoverageBy.Month, rows, r => $"{r.Month / 100}-{r.Month % 100:00}");
        AssertTable(view, CoverageBy.Power, rows, r => r.Power);
        AssertTable(view, CoverageBy.Age, rows, r => r.Age);
        AssertTable(view, CoverageBy.Ethnicity, rows, r => r.Ethnicity);
        AssertTable(view, CoverageBy.TimeOfDay, rows, r => r.Time);
        AssertTable(view, CoverageBy.Area, rows, _ => "Testshire");

        // A month alone: the records of the other are neither counted nor seen.
        var april = await app.Ask(new GetCoverage.Query(world.Panel, "2026-04", "2026-04"), world.Chair);
        Assert.Equal((40, 5, 0), (april.Records, april.Seen, april.SeenAtRandom));
        Assert.Equal(2, april.Months.Count);
        AssertTable(april, CoverageBy.Power, [.. rows.Where(r => r.Month == 202604)], r => r.Power);
    }

    [Fact]
    public async Task What_could_not_be_drawn_is_in_no_count_and_a_sealed_case_is_not_seen()
    {
        var draw = await Cases.Draw(app, world, count: 4, records: 30, month: "2026-01");
        await Open(draw, 2);
        await Batches.Month(app, world.Force, "2026-02", 20, setAside: 6);
        var old = await Batches.Month(app, world.Force, "2026-03", 9);
        await Batches.Supersede(app, old, await Batches.Month(app, world.Force, "2026-03", 8, revision: 2));
        await Batches.Month(app, world.Force, "2026-04", 11, doubled: true);
        await Batches.Month(app, world.OtherForce, "2026-01", 13);
        var held = await app.InDb(db => db.Encounters.Where(e => e.Month == new Month(2026, 2)).OrderBy(e => e.Id).Select(e => e.Id).FirstAsync());
        await app.InDb(async db =>
        {
            var force = await db.Forces.SingleAsync(f => f.Id == world.Force);
            db.HeldBack.Add(HeldBack.Mark(force, held, LiveMatter.Criminal, Actor.Person(world.Liaison, [new Holding(Role.ForceLiaison, ScopeKind.Force, world.Force.Value)]), app.Clock.GetUtcNow()));
            return true;
        });

        // 30 in January, 20 less 6 set aside less one held back, the 8 of the correction, none of the file that waits.
        var view = await app.Ask(new GetCoverage.Query(world.Panel), world.Officer);
        Assert.Equal((30 + 13 + 8, 2, 2), (view.Records, view.Seen, view.SeenAtRandom));
        Assert.Equal(["2026-01", "2026-02", "2026-03"], view.Tables.Single(t => t.By == CoverageBy.Month).Rows.Select(r => r.Value));
        Assert.Equal([30, 13, 8], view.Tables.Single(t => t.By == CoverageBy.Month).Rows.Select(r => r.Records));
    }

    [Fact]
    public async Task An_encounter_waits_with_the_record_that_was_joined_to_it()
    {
        var draw = await Cases.Draw(app, world, count: 4, records: 30, month: "2026-01");
        await Open(draw, 4);
        var later = await Batches.Month(app, world.Force, "2026-02", 6);
        var seen = await app.InDb(db => db.Cases.OrderBy(c => c.Number).Select(c => c.EncounterId).FirstAsync());
        await app.InDb(async db =>
        {
            (await db.Encounters.Where(e => e.BatchId == later).OrderBy(e => e.Id).FirstAsync()).Join(await db.Encounters.SingleAsync(e => e.Id == seen));
            return await db.SaveChangesAsync();
        });
        var query = new GetCoverage.Query(world.Panel, "2026-01", "2026-01");
        Assert.Equal((30, 4), Counts(await app.Ask(query, world.Chair)));

        await app.InDb(db => db.ImportBatches.Where(b => b.Id == later).ExecuteUpdateAsync(b => b.SetProperty(x => x.ReleasedAt, (DateTimeOffset?)null)));
        Assert.Equal((29, 3), Counts(await app.Ask(query, world.Chair)));
    }

    [Fact]
    public async Task It_is_for_chair_and_oversight_of_the_panel_and_a_panel_has_its_own_cases()
    {
        var draw = await Cases.Draw(app, world, count: 4, records: 30);
        await Open(draw, 3);

        Assert.Equal((30, 0), Counts(await app.Ask(new GetCoverage.Query(), world.SecondPanelChair)));
        Assert.Equal((30, 3), Counts(await app.Ask(new GetCoverage.Query(world.Panel), world.ViceChair)));
        await Assert.ThrowsAsync<NotFound>(() => app.Ask(new GetCoverage.Query(world.Panel), world.SecondPanelChair));
        await Assert.ThrowsAsync<NotPermitted>(() => app.Ask(new GetCoverage.Query(world.Panel), world.FirstMember));
        await Assert.ThrowsAsync<NotPermitted>(() => app.Ask(new GetCoverage.Query(world.Panel), world.Liaison));
    }

    private static (int, int) Counts(GetCoverage.View view) => (view.Records, view.Seen);

    // By loops over every row, without the statement that the query is made of.
    private static void AssertTable(GetCoverage.View view, CoverageBy by, IReadOnlyList<Row> rows, Func<Row, string> value)
    {
        var table = view.Tables.Single(t => t.By == by).Rows;
        double all = rows.Count, seen = rows.Count(r => r.Seen), atRandom = rows.Count(r => r.AtRandom);
        Assert.Equal(rows.Select(value).Distinct().Order(StringComparer.Ordinal), table.Select(r => r.Value).Order(StringComparer.Ordinal));
        foreach (var row in table)
        {
            var own = rows.Where(r => value(r) == row.Value).ToList();
            Assert.True(own.Count >= Coverage.Least, "The rows of this test are many enough to be told.");
            Assert.Equal((own.Count, own.Count(r => r.Seen), own.Count(r => r.AtRandom)), (row.Records, row.All!.Value.Seen, row.AtRandom!.Value.Seen));
            Assert.Equal(own.Count / all * seen, row.All.Value.Expected, 9);
            Assert.Equal(own.Count / all * atRandom, row.AtRandom.Value.Expected, 9);
        }
    }

    private async Task<IReadOnlyList<Row>> Rows() => await app.InDb(async db =>
    {
        var words = await db.CodedValues.ToDictionaryAsync(v => v.Id, v => v.Text);
        var cases = await db.Cases.Where(c => c.State == CaseState.Opened || c.State == CaseState.Settled).ToDictionaryAsync(c => c.EncounterId.Value, c => c.DrawId);
        var random = await db.Draws.Where(d => d.Theme == null).Select(d => d.Id).ToListAsync();
        var found = new List<Row>();
        foreach (var row in await db.Records(KindsOfRecord.Of(RecordKind.StopAndSearch)).AsNoTracking().ToListAsync())
        {
            string Word(string column) => row.GetValueOrDefault(column) is int id ? words[id] : string.Empty;
            var said = Word("SelfDefinedEthnicityId") is { Length: > 0 } own ? own : Word("OfficerDefinedEthnicityId");
            var time = row.GetValueOrDefault("At") is DateTimeOffset at ? Part(at) : string.Empty;
            var seen = cases.TryGetValue((long)row["Id"], out var draw);
            var day = (DateOnly)row["Day"];
            found.Add(new((day.Year * 100) + day.Month, Word("LegislationId"), Word("AgeRangeId"), said.StartsWith("Black", StringComparison.Ordinal) ? "Black" : "White", time, seen, seen && random.Contains(draw)));
        }

        return (IReadOnlyList<Row>)found;
    });

    // British Summer Time began at 01:00 UTC on 29 March 2026.
    private static string Part(DateTimeOffset at)
    {
        var hour = (at.UtcDateTime.Hour + (at.UtcDateTime >= new DateTime(2026, 3, 29, 1, 0, 0, DateTimeKind.Utc) ? 1 : 0)) % 24;
        return hour < 6 ? "00-06" : hour < 12 ? "06-12" : hour < 18 ? "12-18" : "18-24";
    }

    private Task<bool> Open(DrawId draw, int count) => Work(draw, count, (found, chair) => found.Open(false, chair, app.Clock.GetUtcNow()));

    private Task<bool> Settle(DrawId draw, int count) => Work(draw, count, (found, chair) => found.Settle(new Decision(Grade.Green), new GradeByRule(GradeRule.Consensus, 1, null), chair, app.Clock.GetUtcNow()));

    private Task<bool> Work(DrawId draw, int count, Action<Case, Actor> work) => app.InDb(async db =>
    {
        var chair = Actor.Person(world.Chair, [new Holding(Role.Chair, ScopeKind.Panel, world.Panel.Value)]);
        foreach (var found in await db.Cases.Where(c => c.DrawId == draw).OrderBy(c => c.Number).Take(count).ToListAsync())
        {
            work(found, chair);
        }

        return true;
    });

    private sealed record Row(int Month, string Power, string Age, string Ethnicity, string Time, bool Seen, bool AtRandom);
}
