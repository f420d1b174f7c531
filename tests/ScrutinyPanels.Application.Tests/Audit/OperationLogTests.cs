using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPanels.Application.Audit;
using ScrutinyPanels.Application.Features.Draws;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Audit;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Audit;

public class OperationLogTests
{
    [Fact]
    public async Task A_change_leaves_one_link_with_the_fields_that_changed_and_no_value()
    {
        await using var app = await SmallUseCases.Start();
        var world = await World.In(app);

        await app.Send(new MoveForce.Command(world.Force, world.OtherArea), Caller.Timetable);

        var link = Assert.Single(await Links(app));
        Assert.Equal(("MoveForce", OperationKind.Command, "timetable", 1L), (link.Name, link.Kind, link.ActorName, link.Number));
        Assert.Equal($"force {world.Force.Value}", link.Subject);
        var change = Assert.Single(link.Changes);
        Assert.Equal(("Force", world.Force.Value.ToString(), "AreaId"), (change.Entity, change.EntityId, change.Field));
        var hasher = app.Services.GetRequiredService<ValueHasher>();
        Assert.Equal(hasher.Hash("Force", world.Force.Value.ToString(), "AreaId", world.OtherArea), change.ValueHash);
    }

    [Fact]
    public async Task What_happened_is_noted_by_name_under_the_link()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        await Batches.Month(app.Services, world.Force, "2023-05", 5);
        var chair = Caller.Person(world.Chair);
        var draw = await app.Send(new FreezeDraw.Command(world.Panel, world.Force, "2023-05", null, 2), chair);

        await app.Send(new SeedDraw.Command(draw, "4 1 6 2"), chair);

        var link = (await Links(app))[^1];
        Assert.Equal("SeedDraw", link.Name);
        Assert.Equal(["FootageAsked", "FootageAsked", "ReadersAsked", "ReadersAsked", "SampleDrawn"], link.Changes.Where(c => c.Entity == OperationLog.Event).Select(c => c.Field).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_row_that_was_added_is_noted_under_its_own_key_with_each_field_that_has_a_value()
    {
        await using var app = await SmallUseCases.Start();
        var world = await World.In(app);

        var grant = await app.Send(new GiveRole.Command(world.Nobody, Role.Observer, world.Panel.Value), Caller.Timetable);

        var link = Assert.Single(await Links(app));
        Assert.All(link.Changes, c => Assert.Equal(("Grant", grant.Value.ToString()), (c.Entity, c.EntityId)));
        Assert.Equal(["GivenAt", "Role", "Scope", "ScopeId", "UserId", "Version"], link.Changes.Select(c => c.Field).Order());
        Assert.Equal(Enumerable.Range(1, link.Changes.Count), link.Changes.Select(c => c.Order).Order());
    }

    [Fact]
    public async Task The_same_value_in_two_things_gives_two_hashes()
    {
        await using var app = await SmallUseCases.Start();
        var world = await World.In(app);

        await app.Send(new GiveRole.Command(world.Nobody, Role.Observer, world.Panel.Value), Caller.Timetable);
        await app.Send(new GiveRole.Command(world.Nobody, Role.Observer, world.Panel.Value), Caller.Timetable);

        var roles = (await Links(app)).SelectMany(l => l.Changes).Where(c => c.Field == "Role").Select(c => c.ValueHash).ToList();
        Assert.Equal(2, roles.Count);
        Assert.NotEqual(roles[0], roles[1]);
    }

    [Fact]
    public async Task A_reading_leaves_one_link_and_changes_nothing()
    {
        await using var app = await SmallUseCases.Start();
        var world = await World.In(app);

        await app.Ask(new LookAtForce.Query(world.Force), Caller.Timetable);

        var link = Assert.Single(await Links(app));
        Assert.Equal(("LookAtForce", OperationKind.Read), (link.Name, link.Kind));
        Assert.Empty(link.Changes);
        Assert.Equal(world.Area, await app.InDb(db => db.Forces.Where(f => f.Id == world.Force).Select(f => f.AreaId!.Value).SingleAsync()));
    }

    [Fact]
    public async Task A_refused_change_leaves_no_link_and_saves_nothing()
    {
        await using var app = await SmallUseCases.Start();
        var world = await World.In(app);

        await Assert.ThrowsAsync<RuleBroken>(() => app.Send(new MoveForce.Command(world.Force, world.OtherArea, IsRefused: true), Caller.Timetable));
        await Assert.ThrowsAsync<NotPermitted>(() => app.Send(new MoveForce.Command(world.Force, world.OtherArea), world.Administrator));
        await Assert.ThrowsAsync<NotFound>(() => app.Send(new MoveForce.Command(ForceId.New(), world.OtherArea), Caller.Timetable));

        Assert.Empty(await Links(app));
        Assert.Equal(0, await app.InDb(db => db.ChainHeads.Select(h => h.Number).SingleAsync()));
        Assert.Equal(world.Area, await app.InDb(db => db.Forces.Where(f => f.Id == world.Force).Select(f => f.AreaId!.Value).SingleAsync()));
    }

    [Fact]
    public async Task Two_processes_that_write_at_once_make_one_chain()
    {
        await using var app = await SmallUseCases.Start();
        var world = await World.In(app);
        await using var other = await TestApp.Start(SmallUseCases.Add, new Dictionary<string, string?> { ["Storage:Folder"] = app.Folder });

        // Not through the test's own way in, which counts links as if nobody else wrote.
        await Task.WhenAll(Enumerable.Range(0, 50).Select(i => Task.Run(() => (i % 2 == 0 ? app : other).Services.GetRequiredService<Sender>().Send(
            new MoveForce.Command(world.Force, i % 3 == 0 ? world.Area : world.OtherArea), Caller.Timetable))));

        var links = await Links(app);
        Assert.Equal(Enumerable.Range(1, 50).Select(n => (long)n), links.Select(l => l.Number));
        Assert.Equal(links.Skip(1).Select(l => l.PreviousHash), links.SkipLast(1).Select(l => l.Hash));
        Assert.Equal(links[^1].Hash, await app.InDb(db => db.ChainHeads.Select(h => h.Hash).SingleAsync()));
    }

    [Fact]
    public void What_a_request_is_about_is_a_kind_and_an_id_and_fits()
    {
        var requests = typeof(ApplicationServices).Assembly.GetTypes()
            .Where(t => t is { IsAbstract: false } && (typeof(IAbout).IsAssignableFrom(t) || typeof(IReadLogged).IsAssignableFrom(t)))
            .ToList();

        Assert.NotEmpty(requests);
        Assert.All(requests, t =>
        {
            var subject = (string)t.GetProperty("Subject", BindingFlags.Public | BindingFlags.Instance)!.GetValue(Made(t))!;
            Assert.DoesNotContain('{', subject);
            Assert.InRange(subject.Length, 0, Operation.SubjectLimit);
        });
    }

    // Any values will do: texts are empty, lists are empty, the rest is zero.
    private static object Made(Type request) => request.GetConstructors()
        .Where(c => c.GetParameters().All(p => p.ParameterType != request))
        .Select(c => c.Invoke([.. c.GetParameters().Select(p => AnyOf(p.ParameterType))]))
        .First();

    private static object? AnyOf(Type type)
    {
        if (type == typeof(string))
        {
            return string.Empty;
        }

        if (type.IsValueType)
        {
            return Activator.CreateInstance(type);
        }

        return type.IsGenericType && type.GetGenericArguments().Length == 1 && type.IsAssignableFrom(type.GetGenericArguments()[0].MakeArrayType())
            ? Array.CreateInstance(type.GetGenericArguments()[0], 0)
            : null;
    }

    private static Task<List<Operation>> Links(TestApp app) =>
        app.InDb(db => db.Operations.AsNoTracking().Include(o => o.Changes).OrderBy(o => o.Number).ToListAsync());
}
