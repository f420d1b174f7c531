using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Features.Meetings;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Access;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Testing;

/// <summary>A meeting of the world's panel on 13 March 2026, 18:00 to 20:00, with three items: Welcome, one about figures, and a closed one.</summary>
public sealed class MeetingStage
{
    private readonly IServiceProvider services;

    private MeetingStage(IServiceProvider services, World world, MeetingId id, IReadOnlyList<AgendaItemId> items)
    {
        this.services = services;
        World = world;
        Id = id;
        Items = items;
    }

    /// <summary>The words of the closed item, which nobody may read on a screen.</summary>
    public const string Closed = "Vetting of a member";

    public World World { get; }

    public MeetingId Id { get; }

    public IReadOnlyList<AgendaItemId> Items { get; }

    private Sender Sender => services.GetRequiredService<Sender>();

    public static async Task<MeetingStage> In(TestApp app) => await In(app.Services, await World.In(app));

    public static Task<MeetingStage> In(ScrutinyHost host) => In(host.Services, host.World);

    public static Task<MeetingStage> In(ScrutinyHost host, string title, DateOnly day) => In(host.Services, host.World, title: title, day: day);

    /// <summary>A meeting about the cases of a stage, which are its last items.</summary>
    public static async Task<MeetingStage> About(ReviewStage cases, TestApp app) => await In(app.Services, cases.World, cases.Cases);

    public static async Task<MeetingStage> About(ReviewStage cases, ScrutinyHost host) => await In(host.Services, cases.World, cases.Cases);

    /// <summary>Adds members to the world's panel, who sign in as Member1@example.org and so on.</summary>
    public static async Task<IReadOnlyList<string>> MoreMembers(ScrutinyHost host, int count) => await host.InDb(db =>
    {
        var names = Enumerable.Range(1, count).Select(n => $"Member{n}").ToList();
        foreach (var name in names)
        {
            var id = new UserId(Guid.CreateVersion7());
            db.Users.Add(World.AccountOf(id, name));
            db.Grants.Add(Grant.Give(id, Role.Member, host.World.Panel.Value, host.Clock.GetUtcNow()));
        }

        return Task.FromResult<IReadOnlyList<string>>(names);
    });

    /// <summary>Begins the meeting as its chair.</summary>
    public Task Begin() => Do(new BeginMeeting.Command(Id, "The papers were handed out"), World.Chair);

    public Task Come(UserId who, bool isRemote = false) => Do(new NoteArrival.Command(Id, who, isRemote), World.Chair);

    public Task Do(ICommand command, UserId person) => Sender.Send(command, Caller.Person(person));

    private static async Task<MeetingStage> In(IServiceProvider services, World world, IReadOnlyList<CaseId>? cases = null, string title = "March meeting", DateOnly? day = null)
    {
        var id = await services.GetRequiredService<Sender>().Send(
            new BookMeeting.Command(world.Panel, MeetingKind.Panel, new(title, day ?? new(2026, 3, 13), new(18, 0), new(20, 0), "Town Hall", null)), Caller.Person(world.Chair));
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ScrutinyDb>();
        var meeting = await db.Meetings.Include(m => m.Items).SingleAsync(m => m.Id == id);
        var chair = Actor.Person(world.Chair, [new(Role.Chair, ScopeKind.Panel, world.Panel.Value)]);
        meeting.Add([new(AgendaKind.Welcome, "Welcome"), new(AgendaKind.DataPack, "Figures of the quarter", Minutes: 20), new(AgendaKind.Own, Closed, IsClosed: true), .. (cases ?? []).Select((c, n) => new AgendaLine(AgendaKind.Case, $"Case {n + 14}", Minutes: 10, CaseId: c))], null, chair);
        await db.SaveChangesAsync();
        return new(services, world, id, [.. meeting.Items.OrderBy(i => i.Position).Select(i => i.Id)]);
    }
}
