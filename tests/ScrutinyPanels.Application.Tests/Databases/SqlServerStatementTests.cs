using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Data.SqlServer;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Databases;

/// <summary>
/// No SQL Server is needed: every request's handler runs against a connection that writes each statement down and answers with
/// made-up rows, and the parser of SQL Server's own tools reads what was written.
/// </summary>
public class SqlServerStatementTests
{
    private static readonly Dictionary<string, string?> OnSqlServer = new()
    {
        ["Database:Provider"] = "SqlServer",
        ["ConnectionStrings:Scrutiny"] = "Server=nowhere;Database=Scrutiny",
    };

    /// <summary>Requests whose handlers ask nothing of the database: all they do is stand in the log.</summary>
    private static readonly string[] WithoutStatements =
        ["RecordFailedSignIn", "RecordLockOut", "RecordSignIn", "RecordSignOut", "VerifyDraw"];

    /// <summary>The number that every number and state is, and how many rows there are: together they lead down most paths.</summary>
    private static readonly (int Number, int Rows)[] Answers = [(1, 0), (1, 1), (2, 1), (3, 1), (4, 1), (5, 1), (6, 1), (1, 2), (2, 2)];

    private static readonly Actor Everyone = Actor.Person(
        new UserId(MadeUpRows.Id),
        Enum.GetValues<Role>().Select(r => new Holding(r, Roles.ScopeOf(r), MadeUpRows.Id)));

    public static IReadOnlyList<Type> Requests { get; } =
    [
        .. typeof(Sender).Assembly.GetTypes().Where(t => t is { IsAbstract: false, IsInterface: false, ContainsGenericParameters: false }
            && t.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRequest<>)))
            .OrderBy(UseCase.NameOf, StringComparer.Ordinal),
    ];

    [Theory]
    [InlineData(MigrationsSqlGenerationOptions.Default)]
    [InlineData(MigrationsSqlGenerationOptions.Idempotent)]
    public void The_migrations_are_sql_that_sql_server_reads(MigrationsSqlGenerationOptions options)
    {
        using var db = new SqlServerDesignTime().CreateDbContext([]);
        var script = db.GetService<IMigrator>().GenerateScript(options: options);

        Assert.Contains("CREATE TABLE [Panels]", script, StringComparison.Ordinal);
        Assert.Empty(Errors(script));
    }

    [Fact]
    public async Task Every_statement_of_every_request_is_sql_that_sql_server_reads()
    {
        var recorded = new Recorded();
        await using var app = TestApp.Build(
            services =>
            {
                services.AddSingleton(recorded);
                services.AddSingleton<RecordingConnection>();
                services.ConfigureDbContext<SqlServerScrutinyDb>((s, o) => o.UseSqlServer(s.GetRequiredService<RecordingConnection>()));
            },
            OnSqlServer);
        var silent = new List<string>();
        foreach (var request in Requests)
        {
            var asked = false;
            foreach (var (number, rows) in Answers)
            {
                (recorded.Number, recorded.Rows, recorded.Count) = (number, rows, 0);
                await RunHandler(app, request, number);
                asked |= recorded.Count > 0;
                recorded.Count = 0;
                await Quietly(() => RunPipeline(app, request, number, Everyone));
                recorded.Count = 0;
                await Quietly(() => RunPipeline(app, request, number, Actor.Operator));
            }

            if (!asked)
            {
                silent.Add(UseCase.NameOf(request));
            }
        }

        (recorded.Number, recorded.Rows, recorded.Count) = (1, 1, 0);
        await Quietly(() => app.Services.GetRequiredService<DatabaseStart>().Migrate());

        Assert.NotEmpty(Requests);
        Assert.Equal(WithoutStatements.Order(StringComparer.Ordinal), silent.Order(StringComparer.Ordinal));
        Assert.True(recorded.Statements.Count > Requests.Count, $"Only {recorded.Statements.Count} statements.");
        foreach (var verb in new[] { "SELECT", "INSERT", "UPDATE" })
        {
            Assert.Contains(recorded.Statements, s => s.Contains(verb, StringComparison.Ordinal));
        }

        Assert.Empty(recorded.Statements.SelectMany(s => Errors(s).Select(e => $"{e} in {s}")));
    }

    private static IEnumerable<string> Errors(string sql)
    {
        using var reader = new StringReader(sql);
        new TSql150Parser(initialQuotedIdentifiers: true).Parse(reader, out var errors);
        return errors.Select(e => $"{e.Line}: {e.Message}");
    }

    /// <summary>The handler alone, past permission and validation, then reactions and the save.</summary>
    private static async Task RunHandler(TestApp app, Type request, int number)
    {
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Actor = Everyone;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var answer = request.GetInterfaces().Single(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRequest<>)).GetGenericArguments()[0];
        var door = typeof(IRequestHandler<,>).MakeGenericType(request, answer);
        var sample = Sample(request, number);
        await Quietly(() => (Task)door.GetMethod("Handle")!.Invoke(scope.ServiceProvider.GetRequiredService(door), [sample, patience.Token])!);
        await Quietly(() => scope.ServiceProvider.GetRequiredService<Reactions>().RunAll(patience.Token));
        await Quietly(() => scope.ServiceProvider.GetRequiredService<ScrutinyDb>().SaveChangesAsync(patience.Token));
        Assert.False(patience.IsCancellationRequested, $"{UseCase.NameOf(request)} with {number} took too long.");
        await using var transaction = await scope.ServiceProvider.GetRequiredService<ScrutinyDb>().Database.BeginTransactionAsync(patience.Token);
        await Quietly(() => scope.ServiceProvider.GetRequiredService<BulkWrites>().RunAll(patience.Token));
    }

    private static async Task RunPipeline(TestApp app, Type request, int number, Actor actor)
    {
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Actor = actor;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var answer = request.GetInterfaces().Single(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRequest<>)).GetGenericArguments()[0];
        var send = typeof(IMediator).GetMethods().Single(m => m.Name == "Send" && m.GetGenericArguments().Length == 1).MakeGenericMethod(answer);
        await (Task)send.Invoke(scope.ServiceProvider.GetRequiredService<IMediator>(), [Sample(request, number), patience.Token])!;
    }

    private static object Sample(Type request, int number) => new Samples { Number = number, Id = MadeUpRows.Id }.Of(request);

    /// <summary>Made-up rows do not fit every handler: each is run as far as it gets, and its statements count.</summary>
    private static async Task Quietly(Func<Task> run)
    {
        try
        {
            await run();
        }
        catch (Exception ended) when (ended is not OutOfMemoryException)
        {
            // As far as it gets.
        }
    }
}
