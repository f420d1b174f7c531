using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ScrutinyPanels.Application;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Testing;

/// <summary>The application layer over a real database of its own: SQLite in a folder that goes with the test, or SQL Server when a connection is given.</summary>
public sealed class TestApp : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly string folder;

    private TestApp(ServiceProvider services, string folder, TestClock clock)
    {
        this.services = services;
        this.folder = folder;
        Clock = clock;
    }

    public TestClock Clock { get; }

    public string Folder => folder;

    public IServiceProvider Services => services;

    private Sender Sender => services.GetRequiredService<Sender>();

    /// <summary>An empty, migrated database.</summary>
    public static async Task<TestApp> Start(Action<IServiceCollection>? change = null, IReadOnlyDictionary<string, string?>? settings = null)
    {
        var folder = Directory.CreateTempSubdirectory("scrutiny-").FullName;
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Storage:Folder"] = folder })
            .AddInMemoryCollection(settings ?? new Dictionary<string, string?>())
            .Build();
        var clock = new TestClock(new DateTimeOffset(2026, 3, 2, 10, 0, 0, TimeSpan.Zero));
        var collection = new ServiceCollection();
        collection.AddLogging();
        collection.AddDataProtection().UseEphemeralDataProtectionProvider();
        collection.AddApplication(configuration, folder);
        collection.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
        change?.Invoke(collection);
        var app = new TestApp(collection.BuildServiceProvider(validateScopes: true), folder, clock);
        await app.services.GetRequiredService<DatabaseStart>().Migrate();
        return app;
    }

    public Task Send(ICommand command, Caller caller) => Sender.Send(command, caller);

    public Task<T> Send<T>(ICommand<T> command, Caller caller) => Sender.Send(command, caller);

    public Task<T> Ask<T>(IQuery<T> query, Caller caller) => Sender.Ask(query, caller);

    public Task Send(ICommand command, UserId person) => Sender.Send(command, Caller.Person(person));

    public Task<T> Send<T>(ICommand<T> command, UserId person) => Sender.Send(command, Caller.Person(person));

    public Task<T> Ask<T>(IQuery<T> query, UserId person) => Sender.Ask(query, Caller.Person(person));

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
        await services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
