using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data.Maps;
using ScrutinyPanels.Application.Features.Draws;
using ScrutinyPanels.Application.Features.Reviews;
using ScrutinyPanels.Application.Features.Statistics;
using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Encounters.Kinds;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Statistics;

public sealed class GetForceComparisonTests : IAsyncLifetime
{
    private const string Field = "SupervisorReview";

    private TestApp app = null!;
    private World world = null!;

    public async Task InitializeAsync()
    {
        app = await TestApp.Start();
        world = await World.In(app);
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task Settled_cases_stand_beside_what_the_supervisor_wrote_and_other_draws_stand_apart()
    {
        var random = await Cases.Drawn(app, world, count: 5);
        var themed = await Cases.Drawn(app, world, count: 1, month: "2026-02");
        await app.InDb(async db =>
        {
            var draw = await db.Cases.Where(c => c.Id == themed[0]).Select(c => c.DrawId).SingleAsync();
            db.Entry(await db.Draws.SingleAsync(d => d.Id == draw)).Property(d => d.Theme).CurrentValue = DrawTheme.Under18;
            return true;
        });
        string[] wrote = ["Reviewed - no concern", "Reviewed - no concern", "Reviewed - grounds not sufficient", "Not reviewed", "Reviewed - no concern"];
        foreach (var (i, id) in random.Index())
        {
            await Write(id, wrote[i]);
        }

        await Write(themed[0], "Reviewed - feedback given");
        await Settle((random[0], Grade.Green), (random[1], Grade.Red), (random[2], Grade.Amber), (random[3], Grade.Green), (themed[0], Grade.Amber));

        var view = await app.Ask(new GetForceComparison.Query(world.Panel), world.Chair);
        Assert.Equal((5, 3, 4), (view.Settled, view.AtRandom.Cases, view.All.Cases));
        Assert.Equal((1, 3), (view.AtRandom.Same!.Value.Count, view.AtRandom.Same.Value.Of));
        Assert.Equal((2, 4), (view.All.Same!.Value.Count, view.All.Same.Value.Of));
        Assert.Equal((1, 0), (view.All.Count(Grade.Amber, Grade.Amber), view.AtRandom.Count(Grade.Amber, Grade.Amber)));
        var row = Assert.Single(view.ForceGaveBetter);
        Assert.Equal((random[1], Grade.Red, Grade.Green), (row.Id, row.PanelGave, row.ForceGave));
        var number = await app.InDb(db => db.Cases.Where(c => c.Id == random[1]).Select(c => c.EncounterId).SingleAsync());
        Assert.Equal($"testshire/2026-01/{number.Row}", row.Key);
    }

    [Fact]
    public async Task The_forces_view_is_told_to_no_reader_and_to_the_panel_only_once_the_case_is_open()
    {
        var id = (await Cases.Drawn(app, world, count: 1))[0];
        await Write(id, "Reviewed - no concern");
        await app.Send(new AnswerConflictCheck.Command(id, StepAside: false), world.FirstMember);
        await app.Send(new AnswerRequestToRead.Command(id, Pass: false), world.FirstMember);

        Assert.DoesNotContain(Field, Fields((await app.Ask(new GetMyCase.Query(id), world.FirstMember)).Record));
        Assert.DoesNotContain(Field, Fields((await app.Ask(new GetMyStep.Query(id, 2), world.FirstMember)).Record));
        Assert.DoesNotContain(Field, Fields((await app.Ask(new GetPanelCase.Query(id), world.Chair)).Record));
        Assert.DoesNotContain(Field, Fields((await app.Ask(new GetPanelCase.Query(id), world.Officer)).Record));
        Assert.Equal(0, (await app.Ask(new GetForceComparison.Query(world.Panel), world.Chair)).Settled);
        await app.Send(new OpenCase.Command(id), world.Chair);

        Assert.Contains(Field, Fields((await app.Ask(new GetPanelCase.Query(id), world.Chair)).Record));
        Assert.DoesNotContain(Field, Fields((await app.Ask(new GetMyStep.Query(id, 2), world.FirstMember)).Record));
        Assert.Equal(0, (await app.Ask(new GetForceComparison.Query(world.Panel), world.Chair)).All.Cases);
    }

    [Fact]
    public async Task Nobody_draws_by_what_the_force_thought()
    {
        Assert.DoesNotContain(Field, new PlanFields(KindsOfRecord.Of(RecordKind.StopAndSearch), []).Names);
        Assert.Contains("Outcome", new PlanFields(KindsOfRecord.Of(RecordKind.StopAndSearch), []).Names);
        await Assert.ThrowsAsync<NotPermitted>(() => app.Ask(new GetForceComparison.Query(world.Panel), world.FirstMember));
        await Assert.ThrowsAsync<NotFound>(() => app.Ask(new GetForceComparison.Query(world.Panel), world.SecondPanelChair));
    }

    private static IEnumerable<string> Fields(RecordInWords? record) => record!.Parts.SelectMany(p => p.Facts).Select(f => f.Field);

    private Task<bool> Write(CaseId id, string words) => app.InDb(async db =>
    {
        var encounter = await db.Cases.Where(c => c.Id == id).Select(c => c.EncounterId).SingleAsync();
        var known = await db.CodedValues.Where(v => v.Kind == RecordKind.StopAndSearch && v.Text == words).Select(v => (int?)v.Id).FirstOrDefaultAsync();
        if (known is null)
        {
            known = 1 + await db.CodedValues.MaxAsync(v => v.Id);
            db.CodedValues.Add(CodedValue.Of(known.Value, RecordKind.StopAndSearch, "Supervisor review", words, null));
        }

        var row = await db.Records(KindsOfRecord.Of(RecordKind.StopAndSearch)).SingleAsync(r => (EncounterId)r[RecordTables.EncounterId] == encounter);
        row["SupervisorReviewId"] = known.Value;
        return true;
    });

    private Task<bool> Settle(params (CaseId Id, Grade Grade)[] ends) => app.InDb(async db =>
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
}
