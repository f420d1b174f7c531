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
        foreach (var request in Databases.SqlServerStatementTests.Requests)
        {
            for (var number = 1; number <= 4; number++)
            {
                var known = await app.InDb(db => KeysOf(db, number - 1));
                known[typeof(UserId)] = person;
                foreach (var caller in new[] { Caller.Person(person), Caller.Operator, Caller.Nobody })
                {
                    var sample = new Samples { Words = words, Content = content, Number = number, Known = t => known.GetValueOrDefault(t) }.Of(request);
                    await RunOne(request, sample, caller);
                }
            }
        }
    }

    /// <summary>For each type of id that is in the model, the id of a row that is there.</summary>
    private static async Task<Dictionary<Type, object?>> KeysOf(ScrutinyDb db, int skip)
    {
        await db.Database.OpenConnectionAsync();
        var known = new Dictionary<Type, object?>();
        foreach (var entity in db.Model.GetEntityTypes().Where(e => !e.IsOwned()))
        {
            if (entity.FindPrimaryKey() is not { Properties: [{ ClrType: { IsValueType: true, IsPrimitive: false } type } key] } || type == typeof(Guid) || type == typeof(DateOnly))
            {
                continue;
            }

            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT \"{key.GetColumnName()}\" FROM \"{entity.GetTableName()}\" LIMIT 1 OFFSET min({skip}, max((SELECT count(*) FROM \"{entity.GetTableName()}\") - 1, 0))";
            var stored = await command.ExecuteScalarAsync();
            var converter = key.GetTypeMapping().Converter!;
            known[type] = stored is null ? null : converter.ConvertFromProvider(
                stored is byte[]? stored : Convert.ChangeType(stored, converter.ProviderClrType, System.Globalization.CultureInfo.InvariantCulture));
        }

        return known;
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
