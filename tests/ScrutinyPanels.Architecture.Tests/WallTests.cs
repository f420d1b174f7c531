using System.Reflection;
using System.Runtime.CompilerServices;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Components.Inputs;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Architecture.Tests;

public class WallTests
{
    private static readonly Assembly Domain = typeof(Actor).Assembly;

    private static readonly Assembly Application = typeof(Permissions).Assembly;

    private static readonly Assembly Web = typeof(Program).Assembly;

    private static readonly string[] NoClockOrChance =
    [
        "DateTime.get_Now", "DateTime.get_UtcNow", "DateTime.get_Today", "DateTimeOffset.get_Now", "DateTimeOffset.get_UtcNow",
        "TimeProvider.get_System", "Environment.get_TickCount", "Environment.get_TickCount64", "Stopwatch.GetTimestamp",
        "Guid.NewGuid", "Guid.CreateVersion7",
    ];

    private static readonly string[] ForbiddenToDomain =
    [
        "System.Random", "System.Security.Cryptography.RandomNumberGenerator", "System.IO.File", "System.IO.Directory",
        "System.Net.Http.HttpClient", "System.Threading.Timer", "System.Threading.Tasks.Task",
    ];

    private static readonly string[] ForbiddenToPages =
    [
        "Microsoft.EntityFrameworkCore", "MediatR", "AutoMapper", "Microsoft.AspNetCore.Http.IHttpContextAccessor",
        "Microsoft.AspNetCore.Identity.UserManager", "Microsoft.Data",
    ];

    [Theory]
    [InlineData("ScrutinyPanels.Domain", "ScrutinyPanels.Application", "ScrutinyPanels.Components", "ScrutinyPanels.Web")]
    [InlineData("ScrutinyPanels.Application", "ScrutinyPanels.Components", "ScrutinyPanels.Web")]
    [InlineData("ScrutinyPanels.Components", "ScrutinyPanels.Domain", "ScrutinyPanels.Application", "ScrutinyPanels.Web")]
    [InlineData("ScrutinyPanels.Web", "MediatR", "AutoMapper")]
    public void A_floor_does_not_reach_where_it_may_not(string floor, params string[] forbidden)
    {
        var references = Assembly.Load(floor).GetReferencedAssemblies().Select(a => a.Name).ToList();

        Assert.NotEmpty(references);
        None.Of(references.Intersect(forbidden));
    }

    [Fact]
    public void The_domain_has_no_package_no_project_and_no_library_but_the_base_ones()
    {
        var project = File.ReadAllText(Tree.PathTo("src", "ScrutinyPanels.Domain", "ScrutinyPanels.Domain.csproj"));
        var references = Domain.GetReferencedAssemblies().Select(a => a.Name!).ToList();

        Assert.NotEmpty(references);
        Assert.DoesNotContain("Reference", project, StringComparison.Ordinal);
        Assert.DoesNotContain(references, r => !r.StartsWith("System.", StringComparison.Ordinal) && r != "netstandard");
    }

    [Fact]
    public void The_domain_has_no_clock_no_chance_and_no_outside_world()
    {
        var calls = Domain.GetTypes()
            .SelectMany(t => Uses.MethodsOf(t).SelectMany(m => Uses.CalledBy(m).Select(called => (By: m, Called: called))))
            .ToList();
        var fromClockOrChance = calls
            .Where(c => NoClockOrChance.Contains($"{c.Called.DeclaringType?.Name}.{c.Called.Name}"))
            .Where(c => !IsIdFactory(c.By))
            .Select(c => $"{c.By.DeclaringType}.{c.By.Name} calls {c.Called.DeclaringType?.Name}.{c.Called.Name}");
        var outside = Uses.ByOutermost(Domain)
            .SelectMany(u => u.Named.Where(n => ForbiddenToDomain.Contains(n.FullName)).Select(n => $"{u.Type} names {n}"));

        Assert.True(calls.Count > 100);
        Assert.Contains(calls, c => c.Called.Name == nameof(Guid.CreateVersion7) && IsIdFactory(c.By));
        None.Of(fromClockOrChance);
        None.Of(outside);
    }

    [Fact]
    public void An_aggregate_holds_no_aggregate_of_another_room()
    {
        var aggregates = Domain.GetTypes().Where(t => t.IsSubclassOf(typeof(Aggregate))).ToList();
        var held = aggregates.SelectMany(a => a
            .GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)
            .SelectMany(f => f.FieldType.GetGenericArguments().Append(f.FieldType))
            .Where(t => t.IsSubclassOf(typeof(Aggregate)) && t.Namespace != a.Namespace)
            .Select(t => $"{a.Name} holds {t.Name}"));

        Assert.True(aggregates.Count >= 5);
        None.Of(held);
        Assert.DoesNotContain(aggregates, a => !a.IsSealed);
        None.Of(aggregates.SelectMany(a => a.GetProperties()).Where(p => p.SetMethod is { IsPublic: true }).Select(p => $"{p.DeclaringType}.{p.Name}"));
    }

    [Fact]
    public void Components_name_only_the_base_library_and_blazor_components()
    {
        var named = typeof(Question).Assembly.GetReferencedAssemblies().Select(a => a.Name!).ToList();

        Assert.Contains("Microsoft.AspNetCore.Components", named);
        Assert.DoesNotContain(named, n => !n.StartsWith("System.", StringComparison.Ordinal)
            && n is not "Microsoft.AspNetCore.Components" and not "Microsoft.AspNetCore.Components.Web");
    }

    [Fact]
    public void Pages_name_no_database_no_mediator_no_mapper_and_no_current_context()
    {
        var types = Uses.ByOutermost(Web).Where(u => !IsComposition(u.Type)).ToList();
        var wrong = types.SelectMany(u => u.Named
            .Where(n => ForbiddenToPages.Any(f => (n.FullName ?? n.Name).StartsWith(f, StringComparison.Ordinal)))
            .Select(n => $"{u.Type} names {n}"));

        Assert.Contains(types, u => u.Type.Name == "Dispatcher");
        None.Of(wrong);
    }

    [Fact]
    public void Only_tests_see_what_is_internal()
    {
        var friends = new[] { Domain, Application, Web }
            .SelectMany(a => a.GetCustomAttributes<InternalsVisibleToAttribute>().Select(i => i.AssemblyName))
            .ToList();
        var tests = Directory.GetDirectories(Tree.PathTo("tests")).Select(d => Path.GetFileName(d)!).ToList();

        Assert.NotEmpty(friends);
        None.Of(friends.Except(tests));
        Assert.False(Application.GetType("ScrutinyPanels.Application.Data.ScrutinyDb", throwOnError: true)!.IsVisible);
    }

    [Theory]
    [InlineData("ScrutinyPanels.Application")]
    [InlineData("ScrutinyPanels.Web")]
    public void No_feature_names_another_features_types(string floor)
    {
        var features = Uses.ByOutermost(Assembly.Load(floor))
            .Select(u => (u.Type, Room: Rooms.Of(u.Type, $"{floor}.Features"), u.Named))
            .Where(u => u.Room is not null)
            .ToList();
        var wrong = features.SelectMany(u => u.Named
            .Where(n => Rooms.Of(n, $"{floor}.Features") is { } other && other != u.Room)
            .Select(n => $"{u.Type} names {n}"));

        Assert.NotEmpty(features);
        None.Of(wrong);
    }

    [Fact]
    public void Rooms_come_from_one_list()
    {
        var floors = new Dictionary<string, string[]>
        {
            ["ScrutinyPanels.Domain"] = [.. Rooms.All, "Kernel"],
            ["ScrutinyPanels.Application.Features"] = [.. Rooms.All],
            ["ScrutinyPanels.Web.Features"] = [.. Rooms.All],
            ["ScrutinyPanels.Application"] = ["Features", "Messaging", "Data", "Audit", "Jobs", "Outside", "Practice"],
            ["ScrutinyPanels.Web"] = ["Features", "Shell", "SignIn", "Send", "CommandLine"],
        };
        foreach (var (floor, known) in floors)
        {
            var found = new[] { Domain, Application, Web }.SelectMany(a => a.GetTypes()).Select(t => Rooms.Of(t, floor)).OfType<string>().Distinct().ToList();
            Assert.NotEmpty(found);
            Assert.True(!found.Except(known).Any(), $"{floor} has {string.Join(", ", found.Except(known))}, which is not in the list.");
        }
    }

    [Theory]
    [InlineData("ScrutinyPanels.Application.Messaging", "ScrutinyPanels.Application.Features")]
    [InlineData("ScrutinyPanels.Application.Data", "ScrutinyPanels.Application.Features", "ScrutinyPanels.Application.Outside")]
    [InlineData("ScrutinyPanels.Application.Jobs", "ScrutinyPanels.Application.Data")]
    [InlineData("ScrutinyPanels.Application.Features", "Microsoft.AspNetCore.Components", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Mvc", "MediatR")]
    public void A_room_of_the_application_floor_keeps_to_what_it_may_use(string room, params string[] forbidden)
    {
        var all = Uses.ByOutermost(Application);
        var wrong = all.Where(u => In(u.Type, room))
            .SelectMany(u => u.Named
                .Where(n => forbidden.Any(f => In(n, f)) && n.FullName is not "MediatR.IBaseRequest" and not "MediatR.IRequest`1" and not "MediatR.Unit" and not "MediatR.IRequestHandler`2")
                .Select(n => $"{u.Type} names {n}"));

        Assert.NotEmpty(all);
        None.Of(wrong);
    }

    private static bool In(Type type, string place) =>
        type.Namespace is { } name && (name == place || name.StartsWith(place + ".", StringComparison.Ordinal));

    private static bool IsIdFactory(MethodBase method) =>
        method.Name == "New" && method.DeclaringType is { IsValueType: true } id && id.Name.EndsWith("Id", StringComparison.Ordinal);

    private static bool IsComposition(Type type) => type.Name == "Program" || In(type, "ScrutinyPanels.Web.SignIn");
}
