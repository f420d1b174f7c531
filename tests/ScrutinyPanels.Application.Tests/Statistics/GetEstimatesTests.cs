using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Features.Draws;
using ScrutinyPanels.Application.Features.Statistics;
using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Domain.Statistics;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Statistics;

public sealed class GetEstimatesTests : IAsyncLifetime
{
    private const double Z = 1.959963984540054;

    private TestApp app = null!;
    private World world = null!;

    public async Task InitializeAsync()
    {
        app = await TestApp.Start();
        world = await World.In(app);
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task A_simple_draw_gives_shares_with_wilsons_interval_and_a_replaced_case_counts_as_not_answered()
    {
        var draw = await Cases.Draw(app, world, count: 6, records: 30);
        var drawn = await CasesOf(draw);
        await app.Send(new SubstituteCase.Command(draw, drawn[0], SubstitutionReason.HeldBack, "Before a court"), world.Chair);
        var reserve = (await CasesOf(draw)).Except(drawn).Single();
        await Settle((drawn[1], Grade.Green), (drawn[2], Grade.Green), (drawn[3], Grade.Amber), (drawn[4], Grade.CouldNotTell), (reserve, Grade.Green));

        var shown = Assert.Single((await app.Ask(new GetEstimates.Query(world.Panel), world.Officer)).Draws);
        Assert.Equal((draw, 30, 6, 5, 1, 1), (shown.Id, shown.Listed, shown.Drawn, shown.Graded, shown.InPlace, shown.Replaced));
        Assert.Equal(new Proportion(2, 6), shown.NotAnswered); // one replaced, one not graded yet
        Assert.Equal([(Grade.Green, 3), (Grade.Amber, 1), (Grade.Red, 0), (Grade.CouldNotTell, 1)], shown.Bands.Select(b => (b.Grade, b.InBand)));
        var green = shown.Bands[0].Estimate;
        Assert.Equal((0.6, BandInterval.Wilson), (green.Share!.Value, green.Method));
        AssertInterval(Wilson(0.6, 5), green);
        Assert.Equal(0, shown.Bands[2].Estimate.Share);
        AssertInterval((0, Wilson(0, 5).High), shown.Bands[2].Estimate);
    }

    [Fact]
    public async Task A_stratified_draw_weighs_each_group_by_its_size_and_uses_the_interval_of_the_design()
    {
        var draw = await Cases.Draw(app, world, count: 12, records: 30);
        var drawn = await CasesOf(draw);

        // 20 records of which 6 drawn, and 10 of which 6: the second group is drawn from three times as heavily.
        await Stratify(draw, [.. drawn.Take(6)], sizes: (20, 10), takes: (6, 6));
        Grade[] first = [Grade.Green, Grade.Green, Grade.Green, Grade.Green, Grade.Red, Grade.Red];
        Grade[] second = [Grade.Green, Grade.Red, Grade.Red, Grade.Red, Grade.Red, Grade.Red];
        await Settle([.. drawn.Zip(first.Concat(second))]);

        var shown = Assert.Single((await app.Ask(new GetEstimates.Query(world.Panel), world.Chair)).Draws);
        Assert.Equal([("South", 20, 6, 6), ("North", 10, 6, 6)], shown.Strata.Select(s => (s.Name, s.Listed, s.Drawn, s.Graded)));
        var green = shown.Bands[0].Estimate;
        const double w1 = 20 / 30.0, w2 = 10 / 30.0, p1 = 4 / 6.0, p2 = 1 / 6.0, f1 = 1 - (6 / 20.0), f2 = 1 - (6 / 10.0);
        var share = (w1 * p1) + (w2 * p2);
        var variance = (w1 * w1 * f1 * p1 * (1 - p1) / 5) + (w2 * w2 * f2 * p2 * (1 - p2) / 5);
        var size = Math.Min(share * (1 - share) / variance, 1 / ((w1 * w1 * f1 / 6) + (w2 * w2 * f2 / 6)));
        Assert.Equal(share, green.Share!.Value, 10);
        Assert.NotEqual(5 / 12.0, green.Share.Value, 2); // what the cases would give without weights
        Assert.Equal(Math.Sqrt(variance), green.StandardError!.Value, 10);
        Assert.Equal(size, green.EffectiveSize!.Value, 8);
        AssertInterval(Wilson(share, size), green);
        Assert.Equal(new Proportion(0, 12), shown.NotAnswered);
    }

    [Fact]
    public async Task A_group_without_a_graded_case_leaves_no_estimate_and_is_named()
    {
        var draw = await Cases.Draw(app, world, count: 4, records: 30);
        var drawn = await CasesOf(draw);
        await Stratify(draw, [.. drawn.Take(2)], sizes: (20, 10), takes: (2, 2));
        await Settle((drawn[0], Grade.Green), (drawn[1], Grade.Red));

        var green = Assert.Single((await app.Ask(new GetEstimates.Query(world.Panel), world.Chair)).Draws).Bands[0].Estimate;
        Assert.Equal((null, NoBandInterval.StratumWithoutAnswer), (green.Share, green.WhyNone));
        Assert.Equal(["North"], green.Lacking);
    }

    [Fact]
    public async Task Only_draws_with_a_seed_are_listed_newest_first_and_one_without_grades_has_no_figures()
    {
        var first = await Cases.Draw(app, world, count: 3, records: 30);
        await Batches.Month(app.Services, world.Force, "2026-02", 30);
        var second = await app.Send(new FreezeDraw.Command(world.Panel, world.Force, "2026-02", "2026-02", 3), world.Chair);
        Assert.Equal([first], (await app.Ask(new GetEstimates.Query(), world.Chair)).Draws.Select(d => d.Id));
        await app.Send(new SeedDraw.Command(second, "1 2 3 4"), world.Chair);

        var draws = (await app.Ask(new GetEstimates.Query(), world.Chair)).Draws;
        Assert.Equal([second, first], draws.Select(d => d.Id));
        Assert.All(draws, d => Assert.Empty(d.Bands));
        await app.Send(new AbandonDraw.Command(second, "Wrong month"), world.Chair);
        Assert.Equal([first], (await app.Ask(new GetEstimates.Query(), world.Chair)).Draws.Select(d => d.Id));
    }

    [Fact]
    public async Task It_is_for_chair_and_oversight_of_the_panel()
    {
        await Cases.Draw(app, world);

        Assert.Single((await app.Ask(new GetEstimates.Query(world.Panel), world.ViceChair)).Draws);
        Assert.Empty((await app.Ask(new GetEstimates.Query(), world.SecondPanelChair)).Draws);
        await Assert.ThrowsAsync<NotFound>(() => app.Ask(new GetEstimates.Query(world.Panel), world.SecondPanelChair));
        await Assert.ThrowsAsync<NotPermitted>(() => app.Ask(new GetEstimates.Query(world.Panel), world.FirstMember));
        await Assert.ThrowsAsync<NotPermitted>(() => app.Ask(new GetEstimates.Query(world.Panel), world.Liaison));
    }

    private Task<List<CaseId>> CasesOf(DrawId draw) => app.InDb(db => db.Cases.Where(c => c.DrawId == draw).OrderBy(c => c.Number).Select(c => c.Id).ToListAsync());

    private async Task Settle(params (CaseId Id, Grade Grade)[] ends) => await app.InDb(async db =>
    {
        var chair = Actor.Person(world.Chair, [new Holding(Role.Chair, ScopeKind.Panel, world.Panel.Value)]);
        foreach (var (id, grade) in ends)
        {
            var found = await db.Cases.SingleAsync(c => c.Id == id);
            found.Open(false, chair, app.Clock.GetUtcNow());
            found.Settle(new Decision(grade), new GradeByRule(GradeRule.Consensus, 1, null), chair, app.Clock.GetUtcNow());
        }

        return true;
    });

    // Draws by strata are made as the store has them: the drawn cases named are in the first group, the others in the second, and the rest fills both up.
    private async Task Stratify(DrawId draw, List<CaseId> inFirst, (int First, int Second) sizes, (int First, int Second) takes) => await app.InDb(async db =>
    {
        var encounters = await db.Cases.Where(c => c.DrawId == draw).Select(c => new { c.Id, c.EncounterId }).ToListAsync();
        var first = encounters.Where(c => inFirst.Contains(c.Id)).Select(c => c.EncounterId).ToHashSet();
        var second = encounters.Where(c => !inFirst.Contains(c.Id)).Select(c => c.EncounterId).ToHashSet();
        var rows = await db.DrawRows.Where(r => r.DrawId == draw).ToListAsync();
        var left = sizes.First - first.Count;
        foreach (var row in rows)
        {
            var stratum = first.Contains(row.EncounterId) ? 1 : second.Contains(row.EncounterId) ? 2 : left-- > 0 ? 1 : 2;
            db.Entry(row).Property(r => r.Stratum).CurrentValue = stratum;
        }

        var table = db.Model.FindEntityType(typeof(DrawStratum))!.GetTableName()!;
        var sql = $"UPDATE \"{table}\" SET \"Name\" = 'South', \"Size\" = {sizes.First}, \"Take\" = {takes.First};"
            + $"INSERT INTO \"{table}\" (\"DrawId\", \"Number\", \"Name\", \"Size\", \"Take\") SELECT \"DrawId\", 2, 'North', {sizes.Second}, {takes.Second} FROM \"{table}\" WHERE \"Number\" = 1";
        await db.Database.ExecuteSqlRawAsync(sql);
        return true;
    });

    private static void AssertInterval((double Low, double High) expected, BandEstimate estimate)
    {
        Assert.Equal(expected.Low, estimate.Interval!.Value.Low, 8);
        Assert.Equal(expected.High, estimate.Interval.Value.High, 8);
    }

    // Wilson's interval as the roots of (p − π)² = z² π (1 − π) / n, another form than the domain's.
    private static (double Low, double High) Wilson(double p, double n)
    {
        var a = 1 + (Z * Z / n);
        var b = (2 * p) + (Z * Z / n);
        var root = Math.Sqrt((b * b) - (4 * a * p * p));
        return ((b - root) / (2 * a), (b + root) / (2 * a));
    }
}
