using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Features.Panels;
using ScrutinyPanels.Application.Features.Panels.Terms;
using ScrutinyPanels.Application.Features.Publication;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Panels;

public sealed class StructuresUseTests : IAsyncLifetime
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
    public async Task A_whole_structure_is_made_in_one_go_nested_and_over_several_forces()
    {
        var second = await app.InDb(async db =>
        {
            var force = await db.Forces.FirstAsync(f => f.AreaId == null);
            force.PlaceUnder(world.Area);
            return force.Id;
        });
        string[] names = [.. Structures.WestMidlandsLike.Panels.Select(p => p.Name)];
        names[0] = "The commission";
        names[1] = "Northfield panel";
        await app.Send(new SetUpStructure.Command(world.Area.Value, "west-midlands", [world.Force.Value, second.Value], names), world.Administrator);

        var panels = await app.InDb(db => db.Panels.AsNoTracking().Include(p => p.Rules).Include(p => p.Coverage).Where(p => p.AreaId == world.Area && names.Contains(p.Name)).ToListAsync());
        Assert.Equal(13, panels.Count);
        var commission = panels.Single(p => p.Name == "The commission");
        Assert.Null(commission.ParentId);
        Assert.All(panels.Where(p => p != commission), p => Assert.Equal((commission.Id, "The commission"), (p.ParentId, p.CurrentRules.ReportsTo)));
        var custody = panels.Single(p => p.Name == "Custody panel");
        Assert.Equal(4, custody.Coverage.Count);
        Assert.Equal([RecordKind.UseOfForce, RecordKind.StripSearch], custody.Coverage.Select(c => c.Kind).Distinct().Order());
        Assert.Equal("northfield-panel", panels.Single(p => p.Name == "Northfield panel").Slug);
        Assert.Equal("Police and crime commissioner", (await app.Ask(new GetPublicPanel.Query(commission.Slug), Caller.Nobody)).ReportsTo);
        Assert.Equal("The commission", (await app.Ask(new ListAreas.Query(), world.Administrator)).Areas.Single(a => a.Id == world.Area.Value).Panels.Single(p => p.Name == "Youth panel").Parent);
    }

    [Fact]
    public async Task Nothing_is_made_where_a_name_is_wrong_and_a_second_office_may_use_the_same_names()
    {
        string[] names = [.. Structures.BedfordshireLike.Panels.Select(p => p.Name)];
        SetUpStructure.Command With(params string[] names) => new(world.Area.Value, "bedfordshire", [world.Force.Value], names);
        var refused = await Assert.ThrowsAsync<InputInvalid>(() => app.Send(With(names[0], string.Empty, names[2], names[3]), world.Administrator));
        Assert.Equal("Names[1]", Assert.Single(refused.Problems).Field);
        refused = await Assert.ThrowsAsync<InputInvalid>(() => app.Send(With(names[0], names[1], names[2], names[2]), world.Administrator));
        Assert.Equal(["Names[2]", "Names[3]"], refused.Problems.Select(p => p.Field));
        refused = await Assert.ThrowsAsync<InputInvalid>(() => app.Send(With(names) with { Forces = [world.OtherForce.Value] }, world.Administrator));
        Assert.Equal("Forces", Assert.Single(refused.Problems).Field);
        await Assert.ThrowsAsync<InputInvalid>(() => app.Send(With(names[0]), world.Administrator));
        await Assert.ThrowsAsync<NotPermitted>(() => app.Send(With(names), world.Officer));
        Assert.Equal(3, await app.InDb(db => db.Panels.CountAsync()));

        await app.Send(With(names), world.Administrator);
        await app.Send(new SetUpStructure.Command(world.OtherArea.Value, "bedfordshire", [world.OtherForce.Value], names), world.Administrator);
        var slugs = await app.InDb(db => db.Panels.Where(p => p.Name == "Data panel").Select(p => p.Slug).ToListAsync());
        Assert.Equal(["data-panel", "data-panel-elsewhere"], slugs.Order(StringComparer.Ordinal));

        // The same again ends in the office's name, and a third time there is no name left.
        await app.Send(With(names), world.Administrator);
        refused = await Assert.ThrowsAsync<InputInvalid>(() => app.Send(With(names), world.Administrator));
        Assert.Equal("Names[0]", Assert.Single(refused.Problems).Field);
    }

    [Fact]
    public async Task One_panel_takes_several_kinds_and_a_panel_above_it_of_its_own_area()
    {
        SetUpPanel.Command With(Guid? parent, params RecordKind[] kinds) => new(world.Area.Value, "Custody panel", "People.", string.Empty, "Humberside-like", [world.Force.Value], kinds, parent);
        Assert.Equal("Parent", (await Assert.ThrowsAsync<InputInvalid>(() => app.Send(With(world.OtherPanel.Value, RecordKind.StripSearch), world.Administrator))).Problems.Single().Field);
        Assert.Equal("Kinds", (await Assert.ThrowsAsync<InputInvalid>(() => app.Send(With(null), world.Administrator))).Problems.Single().Field);
        await app.Send(With(world.Panel.Value, RecordKind.StripSearch, RecordKind.UseOfForce), world.Administrator);

        var made = await app.InDb(db => db.Panels.Include(p => p.Rules).Include(p => p.Coverage).SingleAsync(p => p.Slug == "custody-panel"));
        Assert.Equal((world.Panel, "Testshire stop and search", 2), (made.ParentId, made.CurrentRules.ReportsTo, made.Coverage.Count));
    }

    [Fact]
    public async Task The_public_page_tells_the_body_of_the_rules_in_force()
    {
        Assert.Equal("Ethics board", (await app.Ask(new GetPublicPanel.Query("testshire-stop-and-search"), Caller.Nobody)).ReportsTo);
        var rules = await app.Ask(new GetPanelRules.Query(world.Panel), world.Officer);
        await app.Send(new ChangePanelRules.Command(world.Panel, rules.Number, rules.Rules with { ReportsTo = " Confidence board " }), world.Officer);

        Assert.Equal("Confidence board", (await app.Ask(new GetPublicPanel.Query("testshire-stop-and-search"), Caller.Nobody)).ReportsTo);
        var versions = (await app.Ask(new GetPanelRules.Query(world.Panel), world.FirstMember)).Versions;
        Assert.Equal(["Confidence board", "Ethics board"], versions.Select(v => v.Rules.ReportsTo));
        Assert.Equal([PanelRule.ReportsTo], versions[0].Changed);
    }

    [Fact]
    public async Task Terms_of_reference_keep_every_version_with_its_vote()
    {
        Assert.Null((await app.Ask(new GetTerms.Query(world.Panel), world.FirstMember)).Shown);
        await Adopt(0, "We look at searches.", 5, 2, 1);
        await Adopt(1, "We look at force as well.", 8, 0, 0);

        var view = await app.Ask(new GetTerms.Query(world.Panel), world.FirstMember);
        Assert.Equal((2, "We look at force as well.", false), (view.Shown!.Number, view.Words, view.MayAdopt));
        Assert.Equal([new RecordedVote(8, 0, 0), new RecordedVote(5, 2, 1)], view.Versions.Select(v => v.Vote));
        Assert.Equal((new DateOnly(2026, 3, 1), nameof(World.Officer), app.Clock.GetUtcNow()), (view.Versions[1].VotedOn, view.Versions[1].By, view.Versions[1].At));
        Assert.Equal("We look at searches.", (await app.Ask(new GetTerms.Query(world.Panel, 1), world.Officer)).Words);
        await Assert.ThrowsAsync<NotFound>(() => app.Ask(new GetTerms.Query(world.Panel, 3), world.Officer));
        await Assert.ThrowsAsync<NotFound>(() => app.Ask(new GetTerms.Query(world.Panel), world.OtherOfficer));
        Assert.Equal(PanelRuleBook.TermsChangedMeanwhile, (await Assert.ThrowsAsync<RuleBroken>(() => Adopt(1, "Other words.", 8, 0, 0))).Rule);
        var refused = await Assert.ThrowsAsync<InputInvalid>(() => app.Send(new AdoptTerms.Command(world.Panel, 2, " ", null, 1, 201, null), world.Officer));
        Assert.Equal(["Abstained", "For", "VotedOn", "Words"], refused.Problems.Select(p => p.Field).Order(StringComparer.Ordinal));
        await Assert.ThrowsAsync<NotPermitted>(() => app.Send(new AdoptTerms.Command(world.Panel, 2, "Other.", 5, 0, 0, new(2026, 3, 1)), world.Chair));
        await Assert.ThrowsAsync<NotFound>(() => app.Send(new AdoptTerms.Command(world.Panel, 2, "Other.", 5, 0, 0, new(2026, 3, 1)), world.OtherOfficer));
    }

    private Task Adopt(int seen, string words, int @for, int against, int abstained) => app.Send(new AdoptTerms.Command(world.Panel, seen, words, @for, against, abstained, new(2026, 3, 1)), world.Officer);
}
