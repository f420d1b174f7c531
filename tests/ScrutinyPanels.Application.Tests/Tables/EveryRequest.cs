using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Access;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Tables;

/// <summary>Runs every request that there is through the whole pipeline, with sample words and with ids of rows that are there.</summary>
internal sealed class EveryRequest
{
    private readonly TestApp app;
    private readonly UserId person;

    private EveryRequest(TestApp app, UserId person)
    {
        this.app = app;
        this.person = person;
    }

    /// <summary>The requests that were carried out at least once.</summary>
    public HashSet<string> Done { get; } = [];

    /// <summary>What ended in a fault instead of a refusal.</summary>
    public HashSet<string> Faults { get; } = [];

    /// <summary>Gives one person of the world every role there is.</summary>
    public static async Task<EveryRequest> In(TestApp app, World world)
    {
        await app.InDb(db =>
        {
            var now = app.Clock.GetUtcNow();
            foreach (var role in Enum.GetValues<Role>())
            {
                var over = Roles.ScopeOf(role) switch
                {
                    ScopeKind.Area => world.Area.Value,
                    ScopeKind.Force => world.Force.Value,
                    ScopeKind.Panel => world.Panel.Value,
                    _ => Guid.Empty,
                };
                db.Grants.Add(Grant.Give(world.Nobody, role, over, now));
            }

            return Task.FromResult(true);
        });
        return new EveryRequest(app, world.Nobody);
    }

    public async Task Run(string words, string content)
    {
        foreach (var request in Data.SqlServerStatementTests.Requests)
        {
            for (var number = 1; number <= 4; number++)
            {
                foreach (var caller in new[] { Caller.Person(person), Caller.Operator, Caller.Nobody })
                {
                    var known = new Dictionary<Type, object?>();
                    foreach (var type in await app.InDb(db => Task.FromResult(KeyTypes(db))))
                    {
                        known[type.Key] = await app.InDb(db => FirstKey(db, type.Value, number - 1));
                    }

                    known[typeof(UserId)] = person;
                    var sample = new Samples { Words = words, Content = content, Number = number, Known = t => known.GetValueOrDefault(t) }.Of(request);
                    await RunOne(request, sample, caller);
                }
            }
        }
    }

    private static Dictionary<Type, Type> KeyTypes(ScrutinyDb db) => db.Model.GetEntityTypes()
        .Where(e => !e.IsOwned() && e.FindPrimaryKey() is { Properties: [{ ClrType: { IsValueType: true, IsPrimitive: false } key }] } && key != typeof(Guid))
        .GroupBy(e => e.FindPrimaryKey()!.Properties[0].ClrType)
        .ToDictionary(g => g.Key, g => g.First().ClrType);

    private static Task<object?> FirstKey(ScrutinyDb db, Type entity, int skip)
    {
        var set = (IQueryable<object>)typeof(DbContext).GetMethod(nameof(DbContext.Set), [])!.MakeGenericMethod(entity).Invoke(db, [])!;
        var found = set.AsNoTracking().AsEnumerable().Skip(skip).FirstOrDefault() ?? set.AsNoTracking().AsEnumerable().FirstOrDefault();
        var key = db.Model.FindEntityType(entity)!.FindPrimaryKey()!.Properties[0].PropertyInfo!;
        return Task.FromResult(found is null ? null : key.GetValue(found));
    }

    private async Task RunOne(Type request, object sample, Caller caller)
    {
        try
        {
            await Send(request, sample, caller);
            Done.Add(UseCase.NameOf(request));
        }
        catch (Exception refusal) when (refusal is RuleBroken or NotFound or NotPermitted or InputInvalid or ChangedBySomeoneElse)
        {
            // Said no in words, as it may.
        }
        catch (Exception fault)
        {
            Faults.Add($"{UseCase.NameOf(request)}: {fault}");
        }
    }

    private Task Send(Type request, object sample, Caller caller)
    {
        if (sample is ICommand command)
        {
            return app.Send(command, caller);
        }

        var door = request.GetInterfaces().Single(i => i.IsGenericType && i.GetGenericTypeDefinition() is { } d && (d == typeof(ICommand<>) || d == typeof(IQuery<>)));
        var name = door.GetGenericTypeDefinition() == typeof(IQuery<>) ? nameof(TestApp.Ask) : nameof(TestApp.Send);
        var send = typeof(TestApp).GetMethods().Single(m => m.Name == name && m.IsGenericMethod && m.GetParameters()[1].ParameterType == typeof(Caller));
        return (Task)send.MakeGenericMethod(door.GetGenericArguments()).Invoke(app, [sample, caller])!;
    }
}
