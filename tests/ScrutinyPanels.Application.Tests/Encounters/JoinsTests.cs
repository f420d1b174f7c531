using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Features.Draws;
using ScrutinyPanels.Application.Features.Encounters;
using ScrutinyPanels.Application.Features.Reviews;
using ScrutinyPanels.Application.Features.Statistics;
using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Encounters;

public sealed class JoinsTests : IAsyncLifetime
{
    private const string Searches = """
        Type,Date,Time,Collar number,Subject reference,Incident reference,Outcome
        Person search,10/01/2026,14:00,4417,S1,INC-1,Arrest
        Person search,10/01/2026,15:00,4417,S2,INC-2,Arrest
        Person search,11/01/2026,16:00,5518,S3,,Arrest

        """;

    private const string Force = """
        IncidentDate,IncidentTime,Collar number,Subject reference,Incident reference,PrimaryConduct,Supervisor review
        10/01/2026,14:05,4417,S1,INC-1,Compliant,Reviewed - no concern
        10/01/2026,14:06,6619,S1,INC-1,Compliant,Reviewed - grounds not sufficient
        11/01/2026,16:10,5518,S3,,Compliant,
        12/01/2026,09:00,5518,S4,INC-9,Compliant,

        """;

    private TestApp app = null!;
    private World world = null!;
    private ImportBatchId searches;
    private ImportBatchId reports;

    public async Task InitializeAsync()
    {
        app = await TestApp.Start();
        world = await World.In(app);
        searches = await TextBatches.Load(app, world.Force, RecordKind.StopAndSearch, Searches);
        reports = await TextBatches.Load(app, world.Force, RecordKind.UseOfForce, Force);
        await app.Send(new ReleaseBatch.Command(searches), world.Officer);
        await app.Send(new ReleaseBatch.Command(reports), world.Officer);
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task Records_of_one_event_are_proposed_with_the_reason_and_by_pseudonym()
    {
        var view = await app.Ask(new ListJoins.Query(), world.Officer);

        Assert.Equal((2, 2, 1), (view.Total, view.Waiting, view.WaitingByReference));
        var reference = view.Rows.Single(r => r.Reason == JoinReason.SameReference);
        Assert.Equal(["testshire/2026-01/1", "testshire/2026-01/use-of-force-1", "testshire/2026-01/use-of-force-2"], reference.Parts.Select(p => p.Key));
        Assert.Equal([1, 1, 3], reference.Parts.Select(p => p.Officer!.Value));
        Assert.Equal(["testshire/2026-01/3", "testshire/2026-01/use-of-force-3"], view.Rows.Single(r => r.Reason == JoinReason.SameTimeAndPlace).Parts.Select(p => p.Key));
        Assert.Equal(2, (await app.Ask(new GetBatch.Query(reports), world.Officer)).JoinsWaiting);
        Assert.Equal(0, (await app.Ask(new ListJoins.Query(), world.OtherOfficer)).Total);
    }

    [Fact]
    public async Task Joined_records_count_once_in_a_list_under_the_lowest_key_whatever_kind_is_drawn()
    {
        await AnswerAll(JoinAnswer.Joined);
        Assert.Equal(["testshire/2026-01/1", "testshire/2026-01/2", "testshire/2026-01/3"], await Keys(world.Panel, world.Chair, RecordKind.StopAndSearch));
        Assert.Equal(["testshire/2026-01/1", "testshire/2026-01/3", "testshire/2026-01/use-of-force-4"], await Keys(world.SecondPanel, world.SecondPanelChair, RecordKind.UseOfForce));
    }

    [Fact]
    public async Task The_footage_of_a_joined_encounter_is_asked_for_by_the_keys_of_its_records_from_the_first_of_their_days()
    {
        await AnswerAll(JoinAnswer.Joined);
        var draw = await Freeze(world.SecondPanel, world.SecondPanelChair, RecordKind.UseOfForce, take: 3);
        await app.Send(new SeedDraw.Command(draw, "4 1 6 2"), world.SecondPanelChair);

        var asked = (await app.Ask(new ListFootageHolds.Query(), world.Liaison)).Waiting;
        Assert.Equal(
            [
                ("testshire/2026-01/1, testshire/2026-01/use-of-force-1, testshire/2026-01/use-of-force-2", new DateOnly(2026, 1, 10).AddDays(31)),
                ("testshire/2026-01/3, testshire/2026-01/use-of-force-3", new DateOnly(2026, 1, 11).AddDays(31)),
                ("testshire/2026-01/use-of-force-4", new DateOnly(2026, 1, 12).AddDays(31)),
            ],
            asked.Select(a => (a.Key, a.DeletedOn)));
        Assert.Equal(
            ["testshire/2026-01/1", "testshire/2026-01/3", "testshire/2026-01/use-of-force-4"],
            (await app.Ask(new GetDraw.Query(draw), world.SecondPanelChair)).Sample.Select(s => s.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Parted_records_count_by_themselves_and_an_answer_can_be_changed_until_one_is_drawn()
    {
        await AnswerAll(JoinAnswer.Joined);
        await AnswerAll(JoinAnswer.Parted, JoinAnswer.Joined);
        Assert.Equal(4, (await Keys(world.SecondPanel, world.SecondPanelChair, RecordKind.UseOfForce)).Count);
        await AnswerAll(JoinAnswer.Joined, JoinAnswer.Parted);

        var draw = await Freeze(world.Panel, world.Chair, RecordKind.StopAndSearch, take: 3);
        await app.Send(new SeedDraw.Command(draw, "4 1 6 2"), world.Chair);
        var row = (await app.Ask(new ListJoins.Query(JoinAnswer.Joined), world.Officer)).Rows[0];
        var refusal = await Assert.ThrowsAsync<RuleBroken>(() => app.Send(new AnswerJoins.Command([row.Id], JoinAnswer.Parted), world.Officer));
        Assert.Equal(EncounterRules.DrawnAlready, refusal.Rule);
        await Assert.ThrowsAsync<NotFound>(() => app.Send(new AnswerJoins.Command([row.Id], JoinAnswer.Parted), world.OtherOfficer));
    }

    [Fact]
    public async Task An_event_of_two_kinds_is_covered_in_both_and_its_supervisor_is_heard_whichever_record_says_so()
    {
        await AnswerAll(JoinAnswer.Joined);
        var draw = await Freeze(world.Panel, world.Chair, RecordKind.UseOfForce, take: 3);
        await app.Send(new SeedDraw.Command(draw, "1 2 3 4"), world.Chair);
        var root = await app.InDb(async db =>
        {
            foreach (var drawn in await db.Cases.Where(c => c.DrawId == draw).ToListAsync())
            {
                db.Entry(drawn).Property(c => c.State).CurrentValue = CaseState.Opened;
            }

            return await db.Encounters.Where(e => e.JoinedTo != null).Select(e => e.JoinedTo!.Value).OrderBy(e => e).FirstAsync();
        });

        var force = await app.Ask(new GetCoverage.Query(world.Panel, Kind: RecordKinds.Code(RecordKind.UseOfForce)), world.Chair);
        Assert.Equal((3, 3, 3), (force.Records, force.Seen, force.SeenAtRandom));
        var searches = await app.Ask(new GetCoverage.Query(world.Panel, Kind: RecordKinds.Code(RecordKind.StopAndSearch)), world.Chair);
        Assert.Equal((3, 2, 2), (searches.Records, searches.Seen, searches.SeenAtRandom));
        Assert.Equal(Grade.Red, (await app.InDb(db => db.SupervisorsViewsOf([root], CancellationToken.None)))[root]);
        var about = await app.InDb(db => db.Cases.AsNoTracking().FirstAsync(c => c.EncounterId == root));
        Assert.Equal(RecordKind.UseOfForce, await app.InDb(db => db.KindOf(about, CancellationToken.None)));
    }

    [Fact]
    public async Task All_that_share_a_reference_can_be_joined_at_once_and_an_undone_file_takes_its_proposals_away()
    {
        Assert.Equal(1, await app.Send(new AnswerJoins.Command([], JoinAnswer.Joined), world.Officer));
        Assert.Equal(1, (await app.Ask(new ListJoins.Query(), world.Officer)).Waiting);

        var more = await TextBatches.Load(app, world.Force, RecordKind.StripSearch, "Date,Time,Collar number,Subject reference\n10/01/2026,15:05,4417,S2\n");
        Assert.Equal(2, (await app.Ask(new ListJoins.Query(), world.Officer)).Waiting);
        await app.Send(new UndoBatch.Command(more), world.Officer);
        Assert.Equal(1, (await app.Ask(new ListJoins.Query(), world.Officer)).Waiting);
        Assert.Equal(0, await app.InDb(db => db.Encounters.CountAsync(e => e.BatchId == more)));
    }

    [Fact]
    public async Task Undoing_a_correction_compares_the_file_it_would_have_replaced_anew()
    {
        var first = await TextBatches.Load(app, world.Force, RecordKind.HateCrime, "Date,Time,Incident reference\n20/01/2026,09:00,INC-88\n");
        var correction = await TextBatches.Load(app, world.Force, RecordKind.HateCrime, "Date,Time,Incident reference\n21/01/2026,09:00,INC-88\n", correct: true);
        await TextBatches.Load(app, world.Force, RecordKind.StripSearch, "Date,Time,Incident reference\n20/01/2026,11:00,INC-88\n");
        Assert.Equal(0, await OfTheFirst());

        await app.Send(new UndoBatch.Command(correction), world.Officer);
        await Intakes.LoadWaiting(app.Services);

        Assert.Equal(1, await OfTheFirst());

        Task<int> OfTheFirst() => app.InDb(db => db.ProposedEncounters.CountAsync(p => db.Encounters.Any(e => e.Id == p.EncounterId && e.BatchId == first)));
    }

    [Fact]
    public async Task Undoing_one_of_three_files_asks_about_the_other_two_anew()
    {
        var third = await TextBatches.Load(app, world.Force, RecordKind.HateCrime, "Date,Time,Incident reference\n20/01/2026,09:00,INC-77\n");
        await TextBatches.Load(app, world.Force, RecordKind.OutOfCourtDisposal, "Date,Time,Incident reference\n20/01/2026,10:00,INC-77\n");
        var last = await TextBatches.Load(app, world.Force, RecordKind.StripSearch, "Date,Time,Incident reference\n20/01/2026,11:00,INC-77\n");
        await app.InDb(async db =>
        {
            // As if all three had come in before the first was compared.
            await db.ProposedEncounters.ExecuteDeleteAsync();
            await db.JoinProposals.ExecuteDeleteAsync();
            await db.ImportBatches.Where(b => b.Id == last).ExecuteUpdateAsync(b => b.SetProperty(x => x.Compared, false));
            return 0;
        });
        await Intakes.LoadWaiting(app.Services);
        var asked = Assert.Single((await app.Ask(new ListJoins.Query(), world.Officer)).Rows);
        await app.Send(new AnswerJoins.Command([asked.Id], JoinAnswer.Joined), world.Officer);
        Assert.Equal(2, await app.InDb(db => db.Encounters.CountAsync(e => e.JoinedTo != null)));

        await app.Send(new UndoBatch.Command(third), world.Officer);

        var left = Assert.Single((await app.Ask(new ListJoins.Query(), world.Officer)).Rows);
        Assert.Equal(2, await app.InDb(db => db.ProposedEncounters.CountAsync(p => p.ProposalId == left.Id)));
        Assert.Equal(0, await app.InDb(db => db.Encounters.CountAsync(e => e.JoinedTo != null)));
        await app.Send(new UndoBatch.Command(last), world.Officer);
        Assert.Empty((await app.Ask(new ListJoins.Query(), world.Officer)).Rows);
    }

    private async Task AnswerAll(JoinAnswer answer, JoinAnswer now = JoinAnswer.Waiting)
    {
        foreach (var row in (await app.Ask(new ListJoins.Query(now), world.Officer)).Rows)
        {
            await app.Send(new AnswerJoins.Command([row.Id], answer), world.Officer);
        }
    }

    private async Task<DrawId> Freeze(PanelId panel, UserId chair, RecordKind kind, int take)
    {
        await app.InDb(async db =>
        {
            var force = await db.Forces.SingleAsync(f => f.Id == world.Force);
            (await db.Panels.Include(p => p.Coverage).SingleAsync(p => p.Id == panel)).Cover(force, kind);
            await db.SaveChangesAsync();
            return 0;
        });
        return await app.Send(new FreezeDraw.Command(panel, world.Force, "2026-01", null, take, kind), chair);
    }

    private async Task<IReadOnlyList<string>> Keys(PanelId panel, UserId chair, RecordKind kind)
    {
        var draw = await Freeze(panel, chair, kind, take: 1);
        return await app.InDb(db => db.DrawRows.Where(r => r.DrawId == draw).OrderBy(r => r.Number).Select(r => r.Key).ToListAsync());
    }
}
