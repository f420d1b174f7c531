using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Features.Panels;
using ScrutinyPanels.Application.Features.Reviews;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Panels;

public sealed class PanelRulesUseTests : IAsyncLifetime
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
    public async Task A_change_is_in_the_history_with_name_and_day_and_in_the_log()
    {
        await Change(r => r with { OpensItself = true });

        var view = await app.Ask(new GetPanelRules.Query(world.Panel), world.FirstMember);
        Assert.Equal((2, true, false), (view.Number, view.Rules.OpensItself, view.MayChange));
        Assert.Equal([(2, nameof(World.Officer)), (1, null)], view.Versions.Select(v => (v.Number, v.By)));
        Assert.Equal([PanelRule.OpensItself], view.Versions[0].Changed);
        Assert.Equal(app.Clock.GetUtcNow(), view.Versions[0].At);
        var link = await app.InDb(db => db.Operations.AsNoTracking().SingleAsync(o => o.Name == nameof(ChangePanelRules)));
        Assert.Equal(((Guid?)world.Officer.Value, $"panel {world.Panel.Value}"), (link.ActorId, link.Subject));
    }

    [Fact]
    public async Task A_case_keeps_the_rule_it_was_drawn_under_and_the_next_draw_has_the_new_one()
    {
        var before = (await Cases.Drawn(app, world, count: 1))[0];
        await Change(r => r with { OpensItself = true, GradeRule = GradeRule.HighestConcern });
        var after = (await Cases.Drawn(app, world, count: 1, month: "2026-02"))[0];
        foreach (var id in new[] { before, after })
        {
            foreach (var reader in new[] { world.ViceChair, world.FirstMember, world.SecondMember })
            {
                await app.Send(new AnswerConflictCheck.Command(id, StepAside: false), reader);
                await app.Send(new AnswerRequestToRead.Command(id, Pass: reader != world.FirstMember), reader);
            }
        }

        // Before anything is sent nothing opens; what is told to the reader is the rule of the case.
        Assert.False((await app.Ask(new GetMyStep.Query(before, 1), world.FirstMember)).OpensItself);
        Assert.True((await app.Ask(new GetMyStep.Query(after, 1), world.FirstMember)).OpensItself);
        Assert.Empty(await app.Ask(new ListReadCases.Query(), Caller.Timetable));
        await Send(before);
        await Send(after);
        Assert.Equal([after], await app.Ask(new ListReadCases.Query(), Caller.Timetable));
        Assert.Equal(LifecycleRules.NotNow, (await Assert.ThrowsAsync<RuleBroken>(() => app.Send(new OpenReadCase.Command(before), Caller.Timetable))).Rule);
        await app.Send(new OpenReadCase.Command(after), Caller.Timetable);
        await app.Send(new OpenCase.Command(before), world.Chair);
        Assert.Equal((GradeRule.Consensus, 1), Rule(await app.Ask(new GetPanelCase.Query(before), world.Chair)));
        Assert.Equal((GradeRule.HighestConcern, 2), Rule(await app.Ask(new GetPanelCase.Query(after), world.Chair)));
    }

    [Fact]
    public async Task Members_chair_and_officer_of_the_panel_read_and_only_the_officer_changes()
    {
        foreach (var reader in new[] { world.FirstMember, world.ViceChair, world.Chair, world.Officer })
        {
            Assert.Equal(reader == world.Officer, (await app.Ask(new GetPanelRules.Query(world.Panel), reader)).MayChange);
            Assert.Contains(world.Panel, (await app.Ask(new ListPanelRules.Query(), reader)).Select(r => r.Id));
        }

        foreach (var other in new[] { world.SecondPanelMember, world.OtherChair, world.OtherOfficer })
        {
            await Assert.ThrowsAsync<NotFound>(() => app.Ask(new GetPanelRules.Query(world.Panel), other));
        }

        await Assert.ThrowsAsync<NotPermitted>(() => app.Ask(new GetPanelRules.Query(world.Panel), world.Liaison));
        var command = new ChangePanelRules.Command(world.Panel, 1, Presets.BedfordshireLike with { Quorum = 2 });
        await Assert.ThrowsAsync<NotPermitted>(() => app.Send(command, world.Chair));
        await Assert.ThrowsAsync<NotFound>(() => app.Send(command, world.OtherOfficer));
    }

    [Fact]
    public async Task What_is_wrong_is_told_at_its_field()
    {
        var set = Presets.BedfordshireLike with { Quorum = 99, SampleSize = 0, NoFootage = 0, GradeRule = 0 };
        var refused = await Assert.ThrowsAsync<InputInvalid>(() => app.Send(new ChangePanelRules.Command(world.Panel, 1, set), world.Officer));
        Assert.Equal(["GradeRule", "NoFootage", "Quorum", "SampleSize"], refused.Problems.Select(p => p.Field).Order(StringComparer.Ordinal));
        refused = await Assert.ThrowsAsync<InputInvalid>(() => app.Send(new ChangePanelRules.Command(world.Panel, 1, Presets.BedfordshireLike with { FormCode = "none-such" }), world.Officer));
        Assert.Equal("Form", Assert.Single(refused.Problems).Field);
    }

    private static (GradeRule, int) Rule(GetPanelCase.View view) => (view.ByRule!.Rule, view.ByRule.RulesNumber);

    private async Task Change(Func<PanelRuleSet, PanelRuleSet> change)
    {
        var now = await app.Ask(new GetPanelRules.Query(world.Panel), world.Officer);
        await app.Send(new ChangePanelRules.Command(world.Panel, now.Number, change(now.Rules)), world.Officer);
    }

    private async Task Send(CaseId id)
    {
        for (var step = 1; step <= 7; step++)
        {
            var asked = await app.Ask(new GetMyStep.Query(id, step), world.FirstMember);
            await app.Send(new SaveAnswers.Command(id, step, [.. asked.Questions.Select(q => new GivenAnswer(q.Code, q.Options.Count == 0 ? null : q.Options[0].Code, q.Options.Count == 0 || q.Code == "grade" ? "Words" : null))]), world.FirstMember);
        }

        await app.Send(new SendReview.Command(id), world.FirstMember);
    }
}
