using Microsoft.Extensions.DependencyInjection;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Domain.Access;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Testing;

/// <summary>A small made-up world for tests: one area with one force and two panels, another area with its own, and a person for each role.</summary>
public sealed class World
{
    /// <summary>Everybody's password.</summary>
    public const string Password = "river-lantern-oak-57";

    private static readonly Lazy<string> PasswordHash = new(() => Account.HashOf(Password));

    public AreaId Area { get; private init; }

    public ForceId Force { get; private init; }

    public PanelId Panel { get; private init; }

    /// <summary>Another panel of the same area and force.</summary>
    public PanelId SecondPanel { get; private init; }

    public AreaId OtherArea { get; private init; }

    public ForceId OtherForce { get; private init; }

    public PanelId OtherPanel { get; private init; }

    public UserId Chair { get; } = NewPerson();

    public UserId ViceChair { get; } = NewPerson();

    public UserId FirstMember { get; } = NewPerson();

    public UserId SecondMember { get; } = NewPerson();

    public UserId Observer { get; } = NewPerson();

    public UserId SecondPanelChair { get; } = NewPerson();

    public UserId SecondPanelMember { get; } = NewPerson();

    public UserId Officer { get; } = NewPerson();

    public UserId Liaison { get; } = NewPerson();

    /// <summary>Somebody else who speaks for the same force.</summary>
    public UserId SecondLiaison { get; } = NewPerson();

    public UserId Administrator { get; } = NewPerson();

    public UserId OtherChair { get; } = NewPerson();

    public UserId OtherOfficer { get; } = NewPerson();

    public UserId OtherLiaison { get; } = NewPerson();

    /// <summary>Someone with an account and no role.</summary>
    public UserId Nobody { get; } = NewPerson();

    public IReadOnlyDictionary<string, UserId> People => new Dictionary<string, UserId>
    {
        [nameof(Chair)] = Chair,
        [nameof(ViceChair)] = ViceChair,
        [nameof(FirstMember)] = FirstMember,
        [nameof(SecondMember)] = SecondMember,
        [nameof(Observer)] = Observer,
        [nameof(SecondPanelChair)] = SecondPanelChair,
        [nameof(SecondPanelMember)] = SecondPanelMember,
        [nameof(Officer)] = Officer,
        [nameof(Liaison)] = Liaison,
        [nameof(SecondLiaison)] = SecondLiaison,
        [nameof(Administrator)] = Administrator,
        [nameof(OtherChair)] = OtherChair,
        [nameof(OtherOfficer)] = OtherOfficer,
        [nameof(OtherLiaison)] = OtherLiaison,
        [nameof(Nobody)] = Nobody,
    };

    /// <summary>Puts the world into an empty database.</summary>
    public static Task<World> In(TestApp app) => In(app.Services, app.Clock);

    /// <summary>Puts the world into the empty database behind these services.</summary>
    public static async Task<World> In(IServiceProvider services, TimeProvider clock)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ScrutinyDb>();
        var world = Add(db, clock.GetUtcNow());
        await db.SaveChangesAsync();
        return world;
    }

    private static World Add(ScrutinyDb db, DateTimeOffset now)
    {
        var area = Area1();
        var otherArea = Domain.Panels.Area.Establish("Elsewhere oversight office", "elsewhere", "Elsewhere office");
        var force = PoliceForce("Testshire", "testshire", area);
        var otherForce = PoliceForce("Elsewhere", "elsewhere", otherArea);
        var panel = Domain.Panels.Panel.SetUp(area, "Testshire stop and search", "testshire-stop-and-search", "People of Testshire who look at searches.", "Ethics board", Presets.BedfordshireLike with { MustSign = false }, now);
        var second = Domain.Panels.Panel.SetUp(area, "Testshire north", "testshire-north", "People of the north.", "Ethics board", Presets.HumbersideLike, now);
        var other = Domain.Panels.Panel.SetUp(otherArea, "Elsewhere panel", "elsewhere-panel", "People of elsewhere.", "Board", Presets.WestMidlandsLike, now);
        panel.Cover(force, RecordKind.StopAndSearch);
        second.Cover(force, RecordKind.StopAndSearch);
        other.Cover(otherForce, RecordKind.StopAndSearch);
        db.AddRange(area, otherArea, force, otherForce, panel, second, other);
        var world = new World
        {
            Area = area.Id,
            OtherArea = otherArea.Id,
            Force = force.Id,
            OtherForce = otherForce.Id,
            Panel = panel.Id,
            SecondPanel = second.Id,
            OtherPanel = other.Id,
        };
        foreach (var (name, id) in world.People)
        {
            db.Users.Add(AccountOf(id, name));
        }

        db.Grants.AddRange(
            Grant.Give(world.Chair, Role.Chair, panel.Id.Value, now),
            Grant.Give(world.ViceChair, Role.ViceChair, panel.Id.Value, now),
            Grant.Give(world.FirstMember, Role.Member, panel.Id.Value, now),
            Grant.Give(world.SecondMember, Role.Member, panel.Id.Value, now),
            Grant.Give(world.Observer, Role.Observer, panel.Id.Value, now),
            Grant.Give(world.SecondPanelChair, Role.Chair, second.Id.Value, now),
            Grant.Give(world.SecondPanelMember, Role.Member, second.Id.Value, now),
            Grant.Give(world.Officer, Role.OversightOfficer, area.Id.Value, now),
            Grant.Give(world.Liaison, Role.ForceLiaison, force.Id.Value, now),
            Grant.Give(world.SecondLiaison, Role.ForceLiaison, force.Id.Value, now),
            Grant.Give(world.Administrator, Role.Administrator, Guid.Empty, now),
            Grant.Give(world.OtherChair, Role.Chair, other.Id.Value, now),
            Grant.Give(world.OtherOfficer, Role.OversightOfficer, otherArea.Id.Value, now),
            Grant.Give(world.OtherLiaison, Role.ForceLiaison, otherForce.Id.Value, now));
        return world;
    }

    /// <summary>The address somebody signs in with.</summary>
    public string EmailOf(UserId person) => $"{People.Single(p => p.Value == person).Key}@example.org";

    /// <summary>An account that signs in as name@example.org with everybody's password.</summary>
    internal static Account AccountOf(UserId id, string name) => new()
    {
        Id = id.Value,
        DisplayName = name,
        UserName = $"{name}@example.org",
        NormalizedUserName = $"{name}@example.org".ToUpperInvariant(),
        Email = $"{name}@example.org",
        NormalizedEmail = $"{name}@example.org".ToUpperInvariant(),
        EmailConfirmed = true,
        SecurityStamp = Guid.NewGuid().ToString("N"),
        LockoutEnabled = true,
        PasswordHash = PasswordHash.Value,
    };

    private static Area Area1() => Domain.Panels.Area.Establish("Testshire oversight office", "testshire", "Testshire office");

    private static Force PoliceForce(string name, string slug, Area area)
    {
        var force = Domain.Panels.Force.Register(name, slug, string.Empty);
        force.PlaceUnder(area.Id);
        return force;
    }

    private static UserId NewPerson() => new(Guid.CreateVersion7());
}
