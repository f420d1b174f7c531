using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using ScrutinyPanels.Application.Features.Draws;
using ScrutinyPanels.Application.Features.Encounters;
using ScrutinyPanels.Application.Features.Reviews;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Encounters;

public class RetentionTests
{
    [Fact]
    public async Task Erasing_due_records_keeps_the_counts_and_breaks_no_certificate()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var batch = await Batches.Month(app, world.Force, rows: 30);
        var draw = await app.Send(new FreezeDraw.Command(world.Panel, world.Force, "2026-01", null, 5), world.Chair);
        await app.Send(new SeedDraw.Command(draw, "4 1 6 2"), world.Chair);
        var certificate = (await app.Ask(new GetCertificate.Query(draw), world.Chair)).Content;
        var list = (await app.Ask(new GetDrawList.Query(draw), world.Chair)).Content;
        Assert.Equal(RuleOf(EncounterRules.StillNeeded), RuleOf((await Assert.ThrowsAsync<RuleBroken>(() => app.Send(new EraseBatch.Command(batch), world.Officer))).Rule));
        Assert.Empty((await app.Ask(new ListDueBatches.Query(), world.Officer)).Rows);

        // 72 months after the end of January 2026.
        app.Clock.GoTo(new DateTimeOffset(2032, 2, 1, 9, 0, 0, TimeSpan.Zero));
        var due = Assert.Single((await app.Ask(new ListDueBatches.Query(), world.Officer)).Rows);
        Assert.Equal((batch.Value, 30, new DateOnly(2032, 2, 1)), (due.Id, due.Records, due.DueOn));
        await Assert.ThrowsAsync<NotFound>(() => app.Send(new EraseBatch.Command(batch), world.OtherOfficer));
        await app.Send(new EraseBatch.Command(batch), world.Officer);

        Assert.Equal(0, await app.InDb(db => db.RecordsOf(batch)));
        var after = await app.Ask(new GetBatch.Query(batch), world.Officer);
        Assert.Equal((30, 30, BatchState.Erased), (after.Rows, after.Accepted, after.State));
        Assert.Equal(certificate, (await app.Ask(new GetCertificate.Query(draw), world.Chair)).Content);
        Assert.Equal(list, (await app.Ask(new GetDrawList.Query(draw), world.Chair)).Content);
        Assert.Empty((await app.Ask(new VerifyDraw.Query(certificate, list), Caller.Operator)).Differences);
        var cases = await app.InDb(db => db.Cases.Select(c => c.Id).ToListAsync());
        Assert.Equal(5, cases.Count);
        Assert.True((await app.Ask(new GetPanelCase.Query(cases[0]), world.Chair)).Record.IsErased);
        Assert.Empty((await app.Ask(new ListDueBatches.Query(), world.Officer)).Rows);
    }

    [Fact]
    public async Task Records_that_are_still_needed_are_looked_at_again_when_somebody_said()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var batch = await Batches.Month(app, world.Force, rows: 3);
        app.Clock.GoTo(new DateTimeOffset(2032, 2, 1, 9, 0, 0, TimeSpan.Zero));

        await Assert.ThrowsAsync<InputInvalid>(() => app.Send(new KeepBatch.Command(batch, 12, " "), world.Officer));
        await Assert.ThrowsAsync<InputInvalid>(() => app.Send(new KeepBatch.Command(batch, 121, "A civil claim"), world.Officer));
        await app.Send(new KeepBatch.Command(batch, 12, "A civil claim"), world.Officer);

        var view = await app.Ask(new ListDueBatches.Query(), world.Officer);
        Assert.Empty(view.Rows);
        Assert.Equal(new DateOnly(2033, 2, 1), view.Next);
        app.Clock.GoTo(new DateTimeOffset(2033, 2, 1, 9, 0, 0, TimeSpan.Zero));
        Assert.Equal("A civil claim", Assert.Single((await app.Ask(new ListDueBatches.Query(), world.Officer)).Rows).KeptBecause);
    }

    [Fact]
    public void A_period_is_set_by_kind_and_a_wrong_one_is_told_at_the_start()
    {
        var set = new Retention(Settings("stop-and-search=84, section-60=12"));
        Assert.Equal((84, 12, 72), (set.MonthsFor(RecordKind.StopAndSearch), set.MonthsFor(RecordKind.Section60), set.MonthsFor(RecordKind.HateCrime)));
        foreach (var wrong in new[] { "stop-and-search", "stop-and-search=0", "parking=12", "stop-and-search=1201" })
        {
            Assert.Contains($"“{wrong}”", Assert.Throws<InvalidOperationException>(() => new Retention(Settings(wrong))).Message, StringComparison.Ordinal);
        }
    }

    private static string RuleOf(Rule rule) => rule.Code;

    private static IConfiguration Settings(string months) => new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Retention:Months"] = months }).Build();
}
