using Microsoft.Playwright;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Journeys;

/// <summary>The real host on a real socket with a browser, for journeys.</summary>
internal sealed class Site : IAsyncDisposable
{
    private readonly ScrutinyHost host;
    private readonly IPlaywright playwright;
    private readonly IBrowser browser;
    private Timer? ticking;

    private Site(ScrutinyHost host, IPlaywright playwright, IBrowser browser, Tour tour)
    {
        this.host = host;
        this.playwright = playwright;
        this.browser = browser;
        Tour = tour;
    }

    public Tour Tour { get; }

    public ScrutinyHost Host => host;

    public World World => host.World;

    // A passkey belongs to a name, and 127.0.0.1 is none.
    private Uri Address => new UriBuilder(host.ClientOptions.BaseAddress) { Host = "localhost" }.Uri;

    public static async Task<Site> Start(string name, ScrutinyHost? given = null)
    {
        var host = given ?? new ScrutinyHost();
        host.UseKestrel(0);
        host.StartServer();
        var playwright = await Playwright.CreateAsync();
        return new Site(host, playwright, await Browser.Start(playwright), new Tour(name));
    }

    /// <summary>The same, with the timetable that brings files of records in, which needs a clock that goes.</summary>
    public static async Task<Site> WithTimetable(string name)
    {
        var site = await Start(name, new ScrutinyHost { Settings = new Dictionary<string, string> { ["Jobs:Run"] = "true" } });
        var second = TimeSpan.FromSeconds(1);
        site.ticking = new Timer(_ => site.host.Clock.Pass(second), null, second, second);
        return site;
    }

    /// <summary>A person at a browser; with a user they have signed in. Script can be switched off.</summary>
    public async Task<Person> Someone(string name, UserId? user = null, bool script = true)
    {
        var context = await browser.NewContextAsync(new() { JavaScriptEnabled = script, ViewportSize = new() { Width = 1280, Height = 900 } });
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(15_000);

        // Files are chosen by the test from the start: the browser needs a moment to be told so.
        page.FileChooser += (_, _) => { };
        var person = new Person(name, context, page, Address, Tour);
        if (user is { } id)
        {
            await person.SignIn(World.EmailOf(id), World.Password);
        }

        return person;
    }

    /// <summary>Somebody of the practice area, signed in.</summary>
    public async Task<Person> Practising(string name, string email, string password)
    {
        var person = await Someone(name);
        await person.SignIn(email, password);
        return person;
    }

    public async ValueTask DisposeAsync()
    {
        if (ticking is not null)
        {
            await ticking.DisposeAsync();
        }

        await browser.DisposeAsync();
        playwright.Dispose();
        await host.DisposeAsync();
    }
}
