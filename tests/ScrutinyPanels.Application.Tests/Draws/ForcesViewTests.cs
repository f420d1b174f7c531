using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data.Maps;
using ScrutinyPanels.Application.Features.Draws;
using ScrutinyPanels.Application.Features.Reviews;
using ScrutinyPanels.Application.Features.Statistics;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Encounters.Kinds;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Draws;

public sealed class ForcesViewTests : IAsyncLifetime
{
    private static readonly DateOnly Day = new(2026, 2, 3);

    private TestApp app = null!;
    private World world = null!;
    private IReadOnlyList<CaseId> cases = [];

    public async Task InitializeAsync()
    {
        app = await TestApp.Start();
        world = await World.In(app);
        cases = await Cases.Drawn(app, world, count: 3);
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task It_is_told_beside_the_panels_grade_once_the_case_is_open_and_cannot_be_entered_any_more()
    {
        var view = await app.Ask(new ListForcesViews.Query(), world.Liaison);
        Assert.Equal(cases, view.Waiting.Select(r => r.Case));
        Assert.StartsWith("testshire/2026-01/", view.Waiting[0].Key, StringComparison.Ordinal);
        await Enter(cases[0], SupervisorsFinding.NotGoodEnough);
        await Enter(cases[0], SupervisorsFinding.NoConcern);
        Assert.Equal((SupervisorsFinding.NoConcern, "Duty inspector"), (await app.Ask(new ListForcesViews.Query(), world.SecondLiaison)).Entered.Select(r => (r.Finding!.Value, r.Role)).Single());
        Assert.Null((await app.Ask(new GetPanelCase.Query(cases[0]), world.Chair)).ForcesView);
        Assert.Null((await app.Ask(new GetPanelCase.Query(cases[0]), world.Officer)).ForcesView);
        await Open(cases[0], cases[1]);

        Assert.Equal(new GetPanelCase.ForceSaid(SupervisorsFinding.NoConcern, "Duty inspector", Day), (await app.Ask(new GetPanelCase.Query(cases[0]), world.Chair)).ForcesView);
        Assert.Equal(ForcesViewRules.TooLate, (await Assert.ThrowsAsync<RuleBroken>(() => Enter(cases[0], SupervisorsFinding.NotGoodEnough))).Rule);
        Assert.Equal(ForcesViewRules.TooLate, (await Assert.ThrowsAsync<RuleBroken>(() => Enter(cases[1], SupervisorsFinding.NotGoodEnough))).Rule);
        Assert.Equal(ForcesViewRules.TooLate.Sentence, (await app.Ask(new GetForcesView.Query(cases[1]), world.Liaison)).WhyNot);
        Assert.Equal([cases[2]], (await app.Ask(new ListForcesViews.Query(), world.Liaison)).Waiting.Select(r => r.Case));
        await app.Send(new SettleCase.Command(cases[0], Grade.Red, null, null, "The panel talked it over"), world.Chair);
        await app.Send(new SettleCase.Command(cases[1], Grade.Red, null, null, "The panel talked it over"), world.Chair);

        var compared = await app.Ask(new GetForceComparison.Query(world.Panel), world.Chair);
        Assert.Equal((2, 1), (compared.Settled, compared.All.Cases));
        Assert.Equal((cases[0], Grade.Red, Grade.Green), compared.ForceGaveBetter.Select(r => (r.Id, r.PanelGave, r.ForceGave)).Single());
    }

    [Fact]
    public async Task Where_the_record_says_what_a_supervisor_thought_nothing_is_entered_and_the_record_counts()
    {
        await Write(cases[0], "Reviewed - no concern");
        await Write(cases[1], "Not reviewed");

        Assert.Equal([cases[1], cases[2]], (await app.Ask(new ListForcesViews.Query(), world.Liaison)).Waiting.Select(r => r.Case));
        Assert.Equal(ForcesViewRules.RecordHasOne, (await Assert.ThrowsAsync<RuleBroken>(() => Enter(cases[0], SupervisorsFinding.NotGoodEnough))).Rule);
        Assert.Equal(ForcesViewRules.RecordHasOne.Sentence, (await app.Ask(new GetForcesView.Query(cases[0]), world.Liaison)).WhyNot);
        await Enter(cases[1], SupervisorsFinding.NotGoodEnough);
        await Write(cases[1], "Reviewed - feedback given");
        await Open(cases[1]);
        await app.Send(new SettleCase.Command(cases[1], Grade.Amber, null, null, "The panel talked it over"), world.Chair);
        Assert.Equal(1, (await app.Ask(new GetForceComparison.Query(world.Panel), world.Chair)).All.Count(Grade.Amber, Grade.Amber));
    }

    [Fact]
    public async Task Another_force_and_everybody_else_are_refused_and_what_is_missing_is_named()
    {
        await Assert.ThrowsAsync<NotFound>(() => app.Ask(new GetForcesView.Query(cases[0]), world.OtherLiaison));
        await Assert.ThrowsAsync<NotFound>(() => Enter(cases[0], SupervisorsFinding.NoConcern, world.OtherLiaison));
        await Assert.ThrowsAsync<NotPermitted>(() => Enter(cases[0], SupervisorsFinding.NoConcern, world.Chair));
        Assert.Empty((await app.Ask(new ListForcesViews.Query(), world.OtherLiaison)).Waiting);
        var wrong = await Assert.ThrowsAsync<InputInvalid>(() => app.Send(new EnterForcesView.Command(cases[0], null, " ", null), world.Liaison));
        Assert.Equal(["Finding", "Role", "Day"], wrong.Problems.Select(p => p.Field));
    }

    private Task Enter(CaseId id, SupervisorsFinding finding, UserId? by = null) => app.Send(new EnterForcesView.Command(id, finding, "Duty inspector", Day), by ?? world.Liaison);

    private async Task Open(params CaseId[] opened)
    {
        foreach (var id in opened)
        {
            await app.Send(new OpenCase.Command(id), world.Chair);
        }
    }

    private Task<bool> Write(CaseId id, string words) => app.InDb(async db =>
    {
        var encounter = await db.Cases.Where(c => c.Id == id).Select(c => c.EncounterId).SingleAsync();
        var known = await db.CodedValues.Where(v => v.Kind == RecordKind.StopAndSearch && v.Text == words).Select(v => v.Id).FirstOrDefaultAsync();
        if (known == 0)
        {
            known = 1 + await db.CodedValues.MaxAsync(v => v.Id);
            db.CodedValues.Add(CodedValue.Of(known, RecordKind.StopAndSearch, "Supervisor review", words, null));
        }

        var row = await db.Records(KindsOfRecord.Of(RecordKind.StopAndSearch)).SingleAsync(r => (EncounterId)r[RecordTables.EncounterId] == encounter);
        row["SupervisorReviewId"] = known;
        return true;
    });
}
