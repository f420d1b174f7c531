using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Testing;

/// <summary>The real host over a SQLite database of its own with a small made-up world in it, as a person's browser would meet it.</summary>
public class ScrutinyHost : WebApplicationFactory<Program>
{
    private readonly string folder = Directory.CreateTempSubdirectory("scrutiny-host-").FullName;
    private readonly ConcurrentDictionary<UserId, string> sessions = new();
    private World? world;

    // What the first host with people began with, so that those after it need not bring a database up to the schema and fill it: migrations have tests of their own.
    private static Beginning? begun;

    public string EnvironmentName { get; init; } = "Testing";

    /// <summary>Settings beside or instead of those of every test.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    /// <summary>False leaves the database empty, as on a first start.</summary>
    public bool Peopled { get; init; } = true;

    public TestClock Clock { get; } = new(new DateTimeOffset(2026, 3, 2, 10, 0, 0, TimeSpan.Zero));

    public string Folder => folder;

    /// <summary>What the program wrote to its log, without times.</summary>
    public ConcurrentQueue<string> Lines { get; } = new();

    public World World
    {
        get
        {
            _ = Services;
            return world ?? throw new InvalidOperationException("This host was started without people.");
        }
    }

    /// <summary>A browser of its own for one person, who signs in by the form before the first request; null is somebody who has not signed in.</summary>
    public HttpClient As(UserId? person)
    {
        var cookies = new CookieContainer();
        return Browser(new SignedInHandler(this, person, cookies), new RedirectHandler(), new CookieContainerHandler(cookies));
    }

    /// <summary>Sessions have ended: whoever comes next signs in again.</summary>
    public void EndSessions() => sessions.Clear();

    /// <summary>A browser that shows each redirect instead of following it.</summary>
    public HttpClient AsWithoutRedirects(UserId? person)
    {
        var cookies = new CookieContainer();
        return Browser(new SignedInHandler(this, person, cookies), new CookieContainerHandler(cookies));
    }

    /// <summary>Works on the database directly, to set up or to look; what was changed is saved.</summary>
    internal async Task<T> InDb<T>(Func<ScrutinyDb, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ScrutinyDb>();
        var result = await work(db);
        await db.SaveChangesAsync();
        return result;
    }

    /// <summary>Puts all that this host has stored into another folder, for the real program to go on with.</summary>
    public async Task CopyTo(string target)
    {
        await InDb(async db => await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)"));
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        GC.SuppressFinalize(this);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        if (Peopled && begun is { } start)
        {
            world = start.World;
            File.WriteAllBytes(Path.Combine(folder, "scrutiny.db"), start.Database);
        }

        builder.UseEnvironment(EnvironmentName);
        builder.UseSetting("Storage:Folder", folder);
        builder.UseSetting("SignIn:PostsPerAddress", "100000");
        builder.UseSetting("Jobs:Run", "false");

        // Days pass here without time passing for the cache.
        builder.UseSetting("PublicPages:CacheSeconds", "0");
        if (EnvironmentName != "Production")
        {
            builder.UseSetting("SignIn:SecondFactor", "Off");
        }

        foreach (var (name, value) in Settings)
        {
            builder.UseSetting(name, value);
        }

        builder.ConfigureLogging(l => l.ClearProviders().SetMinimumLevel(LogLevel.Warning).AddProvider(new LineKeeper(Lines)).AddFilter<LineKeeper>("ScrutinyPanels", LogLevel.Information));
        builder.ConfigureTestServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
            if (Peopled)
            {
                services.AddHostedService(s => new Peopling(this, s));
            }
        });
    }

    private HttpClient Browser(params DelegatingHandler[] handlers)
    {
        _ = Services;
        return CreateDefaultClient(ClientOptions.BaseAddress, handlers);
    }

    private sealed record Beginning(byte[] Database, World World);

    private sealed class LineKeeper(ConcurrentQueue<string> lines) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue(System.Text.RegularExpressions.Regex.Replace(formatter(state, exception), "in [0-9]+ ms", "in some ms"));

        public void Dispose()
        {
        }
    }

    private sealed class Peopling(ScrutinyHost host, IServiceProvider services) : IHostedService
    {
        public async Task StartAsync(CancellationToken cancellationToken)
        {
            if (host.world is null)
            {
                host.world = await World.In(services, host.Clock);
                await using var scope = services.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<ScrutinyDb>().Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", cancellationToken);
                begun = new(await File.ReadAllBytesAsync(Path.Combine(host.folder, "scrutiny.db"), cancellationToken), host.world);
            }
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }

    private sealed class SignedInHandler(ScrutinyHost host, UserId? person, CookieContainer cookies) : DelegatingHandler
    {
        private bool ready = person is null;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (!ready)
            {
                ready = true;
                await SignIn(new Uri(request.RequestUri!, "/"), cancellationToken);
            }

            return await base.SendAsync(request, cancellationToken);
        }

        private async Task SignIn(Uri start, CancellationToken cancel)
        {
            var someone = person!.Value;
            if (host.sessions.TryGetValue(someone, out var kept))
            {
                cookies.SetCookies(start, kept);
                return;
            }

            using var asked = new HttpRequestMessage(HttpMethod.Get, new Uri(start, "/sign-in"));
            using var shown = await base.SendAsync(asked, cancel);
            var form = await HtmlPage.Read(shown);
            form.Fill("Email address", host.World.EmailOf(someone));
            form.Fill("Password", World.Password);
            using var posted = form.Post("Sign in");
            using var answer = await base.SendAsync(posted, cancel);
            var session = cookies.GetCookies(start).SingleOrDefault(c => c.Name.Contains("scrutiny.session", StringComparison.Ordinal))
                ?? throw new InvalidOperationException($"{host.World.EmailOf(someone)} could not sign in.");
            host.sessions[someone] = $"{session.Name}={session.Value}; path=/";
        }
    }
}
