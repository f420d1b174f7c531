using System.Runtime.ExceptionServices;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ScrutinyPanels.Application;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Testing;

/// <summary>The application layer over a real database of its own: SQLite in a folder that goes with the test, or SQL Server when the test asks for it.</summary>
public sealed class TestApp : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly string folder;
    private readonly TestDatabaseKind kind;
    private int started;
    private int running;

    private TestApp(ServiceProvider services, string folder, TestClock clock, TestDatabaseKind kind)
    {
        this.services = services;
        this.folder = folder;
        this.kind = kind;
        Clock = clock;
    }

    public TestClock Clock { get; }

    public string Folder => folder;

    public IServiceProvider Services => services;

    private Sender Sender => services.GetRequiredService<Sender>();

    /// <summary>An empty, migrated database.</summary>
    public static async Task<TestApp> Start(Action<IServiceCollection>? change = null, IReadOnlyDictionary<string, string?>? settings = null)
    {
        if (TestDatabase.Current != TestDatabaseKind.Sqlite || settings is not null)
        {
            return await StartUnprepared(change, settings);
        }

        var app = Build(change, settings);
        await MigratedDatabase.PutInto(app.folder);
        return app;
    }

    /// <summary>An empty database that went through every migration here and now.</summary>
    internal static async Task<TestApp> StartUnprepared(Action<IServiceCollection>? change = null, IReadOnlyDictionary<string, string?>? settings = null)
    {
        var app = Build(change, settings);
        await app.services.GetRequiredService<DatabaseStart>().Migrate();
        return app;
    }

    /// <summary>The application put together, its database not yet touched.</summary>
    public static TestApp Build(Action<IServiceCollection>? change = null, IReadOnlyDictionary<string, string?>? settings = null)
    {
        var folder = Directory.CreateTempSubdirectory("scrutiny-").FullName;
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Storage:Folder"] = folder })
            .AddInMemoryCollection(DatabaseFor(TestDatabase.Current))
            .AddInMemoryCollection(settings ?? new Dictionary<string, string?>())
            .Build();
        var clock = new TestClock(new DateTimeOffset(2026, 3, 2, 10, 0, 0, TimeSpan.Zero));
        var collection = new ServiceCollection();
        collection.AddLogging();
        collection.AddDataProtection().UseEphemeralDataProtectionProvider();
        collection.AddApplication(configuration, folder);
        collection.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
        change?.Invoke(collection);
        return new TestApp(collection.BuildServiceProvider(validateScopes: true), folder, clock, TestDatabase.Current);
    }

    public Task Send(ICommand command, Caller caller) => Logged(1, async () =>
    {
        await Sender.Send(command, caller);
        return true;
    });

    public Task<T> Send<T>(ICommand<T> command, Caller caller) => Logged(1, () => Sender.Send(command, caller));

    public Task<T> Ask<T>(IQuery<T> query, Caller caller) => Logged(query is IReadLogged ? 1 : 0, () => Sender.Ask(query, caller));

    public Task Send(ICommand command, UserId person) => Send(command, Caller.Person(person));

    public Task<T> Send<T>(ICommand<T> command, UserId person) => Send(command, Caller.Person(person));

    public Task<T> Ask<T>(IQuery<T> query, UserId person) => Ask(query, Caller.Person(person));

    /// <summary>Works on the database directly, to set up or to look; what was changed is saved.</summary>
    internal async Task<T> InDb<T>(Func<ScrutinyDb, Task<T>> work)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ScrutinyDb>();
        var result = await work(db);
        await db.SaveChangesAsync();
        return result;
    }

    public async ValueTask DisposeAsync()
    {
        if (kind == TestDatabaseKind.SqlServer)
        {
            await InDb(db => db.Database.EnsureDeletedAsync());
        }

        await services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private static Dictionary<string, string?> DatabaseFor(TestDatabaseKind kind)
    {
        if (kind == TestDatabaseKind.Sqlite)
        {
            return [];
        }

        var connection = new SqlConnectionStringBuilder(TestDatabase.SqlServer ?? throw new InvalidOperationException($"{TestDatabase.SqlServerVariable} is not set."))
        {
            InitialCatalog = $"scrutiny_test_{Guid.NewGuid():N}",
        };
        return new() { ["Database:Provider"] = "SqlServer", ["ConnectionStrings:Scrutiny"] = connection.ConnectionString };
    }

    /// <summary>Runs a request and holds it to its links in the log: as many as it should leave when it succeeds, none when it is refused.</summary>
    private async Task<T> Logged<T>(int links, Func<Task<T>> run)
    {
        var turn = Interlocked.Increment(ref started);
        var alone = Interlocked.Increment(ref running) == 1;
        var before = alone ? await Links() : 0;
        var answer = default(T)!;
        ExceptionDispatchInfo? refused = null;
        try
        {
            answer = await run();
        }
        catch (Exception refusal)
        {
            refused = ExceptionDispatchInfo.Capture(refusal);
        }

        Interlocked.Decrement(ref running);

        // Two that run side by side cannot be told apart by counting.
        if (alone && started == turn)
        {
            var (left, expected) = (await Links() - before, refused is null ? links : 0);
            if (started == turn && left != expected)
            {
                throw new InvalidOperationException($"The request should have left {expected} links in the log and left {left}.", refused?.SourceException);
            }
        }

        refused?.Throw();
        return answer;
    }

    private async Task<long> Links()
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ScrutinyDb>().Operations.LongCountAsync();
    }
}
