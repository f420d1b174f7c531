using Microsoft.Data.Sqlite;
using Microsoft.Playwright;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Journeys;

/// <summary>
/// A whole meeting: a chair who uses the keyboard alone, eleven members' phones, a shared screen and more who follow; the chair's line drops ten times and the server is
/// killed twice. With SCRUTINY_MEASURE=1 fifty more follow, and it writes down how long a change takes to the last screen and what a connected person costs in memory.
/// </summary>
public sealed class WholeMeetingJourney : IAsyncLifetime
{
    // How many more follow beside the eleven phones and the screen.
    private static readonly int moreFollowers = Measured ? 50 : 5;

    // Keeps each sentence that a screen reader is given, as it is given.
    private const string Listen = """
        window.said = [];
        new MutationObserver(() => window.said.push(document.querySelector('[data-saying]').textContent))
            .observe(document.querySelector('[data-saying]'), { childList: true, characterData: true, subtree: true });
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("scrutiny-meeting-").FullName;
    private readonly Tour tour = new("whole-meeting");
    private readonly List<Person> phones = [];
    private readonly List<IPage> followers = [];
    private IPlaywright playwright = null!;
    private IBrowser browser = null!;
    private WebProcess web = null!;
    private Person chair = null!;
    private Person screen = null!;
    private string meeting = string.Empty;
    private IReadOnlyList<string> members = [];

    private static bool Measured => Environment.GetEnvironmentVariable("SCRUTINY_MEASURE") == "1";

    private IPage Desk => chair.Page;

    public async Task InitializeAsync()
    {
        if (Browser.Path is null)
        {
            return;
        }

        await using (var host = new ScrutinyHost())
        {
            var stage = await MeetingStage.In(host);
            meeting = $"/meetings/{stage.Id.Value}";
            members = ["ViceChair", "FirstMember", "SecondMember", .. await MeetingStage.MoreMembers(host, 8)];
            await host.CopyTo(folder);
        }

        web = await WebProcess.Start(folder, 0, Measured ? [("DOTNET_STARTUP_HOOKS", typeof(StartupHook).Assembly.Location), (StartupHook.Variable, folder)] : []);
        playwright = await Playwright.CreateAsync();
        browser = await Browser.Start(playwright);
        chair = await Someone("Chair", 1280);
        screen = await Someone("Observer", 1280);
    }

    public async Task DisposeAsync()
    {
        if (Browser.Path is not null)
        {
            await browser.DisposeAsync();
            playwright.Dispose();
            web.Dispose();
        }

        Directory.Delete(folder, recursive: true);
    }

    [BrowserFact]
    public async Task Twelve_people_meet_and_nothing_is_lost()
    {
        await TheChairBegins();
        await EverybodyFollows();
        await PeopleCome();
        await TheChairGoesOnAndEverybodySees();
        await AHandIsRaised();
        await AllGradeAtOnce();
        if (Measured)
        {
            await File.WriteAllLinesAsync(Path.Combine(Repository.Root, "meeting-measured.txt"), [.. await Delays(), await Memory()]);
        }

        await TheLineDropsTenTimes();
        await TheMeetingEnds();
        tour.MustBeFaultless();
    }

    private async Task TheChairBegins()
    {
        await chair.Open($"{meeting}/begin");
        await chair.Look("begin");
        await Desk.SetViewportSizeAsync(1280, 900);
        await chair.Type("Form.Reason", "The papers were handed out");
        await chair.Press("Begin the meeting");
        await Desk.Locator("[data-keys]:not([hidden])").WaitForAsync();
        await chair.Look("desk-begun");
        await Desk.SetViewportSizeAsync(1280, 900);
    }

    private async Task EverybodyFollows()
    {
        foreach (var member in members)
        {
            var phone = await Someone(member, 375);
            phones.Add(phone);
            await phone.Open($"{meeting}/follow");
        }

        await screen.Open($"{meeting}/screen");
        var crowd = await browser.NewContextAsync();
        var first = new Person("crowd", crowd, await crowd.NewPageAsync(), web.Address, tour);
        await first.SignIn("Observer@example.org", World.Password);
        foreach (var page in await Task.WhenAll(Enumerable.Range(0, moreFollowers).Select(_ => crowd.NewPageAsync())))
        {
            await page.GotoAsync(new Uri(web.Address, $"{meeting}/follow").ToString());
            followers.Add(page);
        }
    }

    private async Task PeopleCome()
    {
        foreach (var (index, member) in members.Index())
        {
            await Press("people", $"{(index % 4 == 3 ? "On a call" : "In the room")} {member}");
            await Desk.GetByRole(AriaRole.Button, new() { Name = $"Has left {member}" }).WaitForAsync();
        }

        Assert.Contains("12 counted of 5 needed, quorum met", await chair.Words(), StringComparison.Ordinal);
        await Everywhere("12 counted of 5 needed, quorum met", phones.Select(p => p.Page));
        await phones[0].Look("phone-here");
        await phones[0].Page.SetViewportSizeAsync(375, 667);
    }

    private async Task TheChairGoesOnAndEverybodySees()
    {
        await Press("foot", "Show the item");
        await Desk.GetByText("The shared screen shows: the item.").WaitForAsync();
        await Desk.EvaluateAsync(Listen);
        await Desk.Locator("body").PressAsync("n");
        await Everywhere("Item 1: Welcome", AllScreens);
        await Desk.Locator("#now", new() { HasText = "1. Welcome" }).WaitForAsync();
        Assert.Equal(["Item 1: Welcome"], await Desk.EvaluateAsync<string[]>("window.said"));
        Assert.Contains("status: \"Item 1: Welcome\"", await Desk.Locator("main").AriaSnapshotAsync(), StringComparison.Ordinal);
        Assert.Contains("status: \"Item 1: Welcome\"", await screen.Page.Locator("main").AriaSnapshotAsync(), StringComparison.Ordinal);
        await screen.Look("screen-item");
        await screen.Page.SetViewportSizeAsync(1280, 900);
        await Desk.Locator("body").PressAsync("n");
        await Everywhere("Item 2: Figures of the quarter", AllScreens);
    }

    private async Task AHandIsRaised()
    {
        await phones[2].Page.GetByRole(AriaRole.Button, new() { Name = "I want to speak" }).FocusAsync();
        await phones[2].Page.Keyboard.PressAsync("Enter");
        await phones[2].Page.GetByText("You are number 1 in the order.").WaitForAsync();
        await Press("people", $"Call {members[2]}");
        await phones[2].Page.GetByText("You are number 1 in the order.").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        Assert.Single(await Desk.EvaluateAsync<string[]>("window.said.filter(s => s.includes('Wants to speak'))"));
    }

    private async Task AllGradeAtOnce()
    {
        await Press("item", "Ask for a quick grade");
        foreach (var (index, phone) in phones.Index())
        {
            var choice = phone.Page.GetByLabel(index < 4 ? "Concern (red)" : "Good (green)");
            await choice.FocusAsync();
            await phone.Page.Keyboard.PressAsync("Space");
        }

        await phones[1].Look("phone-grade");
        await phones[1].Page.SetViewportSizeAsync(375, 667);
        await Desk.GetByText("11 have given a grade.").WaitForAsync();
        Assert.DoesNotContain("Concern (red)", await screen.Page.ContentAsync(), StringComparison.Ordinal);
        await Press("item", "Show all grades at once");
        await Everywhere("Quick grades: Good (green): 7; Concern (red): 4", AllScreens);
        await chair.Look("desk-grades");
        await Desk.SetViewportSizeAsync(1280, 900);
    }

    private async Task TheLineDropsTenTimes()
    {
        for (var turn = 1; turn <= 10; turn++)
        {
            var words = $"Decision number {turn} of the panel.";
            await Desk.Locator("textarea").FocusAsync();
            Assert.Equal(string.Empty, await Desk.Locator("textarea").InputValueAsync());
            await Desk.Keyboard.TypeAsync(words);
            await Kept();
            if (turn is 3 or 7)
            {
                web.Kill();
            }
            else
            {
                await Desk.Context.SetOfflineAsync(true);
            }

            // Half of them are sent while the line is down; of the others the page is loaded anew, as after a fall of the browser.
            var sent = turn % 2 == 0 || turn == 3;
            if (sent)
            {
                await Press("write", "Decision");
                await Desk.Locator("[data-line]", new() { HasText = "The line is down." }).WaitForAsync();
            }

            if (turn is 3 or 7)
            {
                web.Dispose();
                web = await WebProcess.Start(folder, web.Address.Port);
            }
            else
            {
                await Desk.Context.SetOfflineAsync(false);
            }

            if (!sent)
            {
                await Desk.ReloadAsync();
                await Desk.Locator("[data-line]", new() { HasText = "This is what you had typed" }).WaitForAsync();
                Assert.Equal(words, await Desk.Locator("textarea").InputValueAsync());
                await Press("write", "Decision");
            }

            await Desk.Locator("[data-region=entries]", new() { HasText = words }).WaitForAsync();
            Assert.Contains("Figures of the quarter", await Desk.Locator("#now").InnerTextAsync(), StringComparison.Ordinal);
        }

        Assert.Equal(Enumerable.Range(1, 10).Select(n => $"Decision number {n} of the panel."), Entries());
        await Everywhere("Decision number 10 of the panel.", AllScreens);
    }

    // From the chair's press to the moment when the last of all screens has put the new item in, on one clock; a hundred times.
    private async Task<IReadOnlyList<string>> Delays()
    {
        var pages = AllScreens.ToList();
        const string Watch = """
            window.seen = {};
            new MutationObserver(() => {
              const now = document.querySelector('[role=status]')?.textContent.trim();
              window.seen[now] = Date.now();
            }).observe(document.body, { childList: true, characterData: true, subtree: true });
            """;
        await Task.WhenAll(pages.Select(p => p.EvaluateAsync(Watch)));
        var delays = new List<double>();
        for (var turn = 0; turn < 100; turn++)
        {
            var wanted = turn % 2 == 0 ? "Item 1: Welcome" : "Item 2: Figures of the quarter";
            await Task.WhenAll(pages.Select(p => p.EvaluateAsync("window.seen = {}")));
            var pressed = await Desk.EvaluateAsync<double>("title => { const at = Date.now(); [...document.querySelectorAll('[data-region=agenda] button')].find(b => b.textContent.includes(title)).click(); return at; }", turn % 2 == 0 ? "Welcome" : "Figures");
            var seen = await Task.WhenAll(pages.Select(async p =>
            {
                await p.WaitForFunctionAsync("wanted => Object.keys(window.seen).some(s => s.startsWith(wanted))", wanted);
                return await p.EvaluateAsync<double>("wanted => Math.min(...Object.entries(window.seen).filter(([s]) => s.startsWith(wanted)).map(([, at]) => at))", wanted);
            }));
            delays.Add(seen.Max() - pressed);
            await Desk.Locator("#now", new() { HasText = wanted[8..] }).WaitForAsync();
        }

        delays.Sort();
        return [$"{pages.Count} screens, 100 changes: from the press to the last screen median {delays[50]} ms, worst {delays[99]} ms"];
    }

    // What fifty more who follow hold in the server, beside fifty more of the smallest circuit there is: that of the chair's page, which counts and shows nothing.
    private async Task<string> Memory()
    {
        const int People = 50;
        async Task<long> Held(IBrowserContext context, string path)
        {
            var before = 0L;
            var pages = new List<IPage>();
            foreach (var count in new[] { 5, People })
            {
                pages.Clear();
                before = await StartupHook.Ask(folder);
                for (var opened = 0; opened < count; opened++)
                {
                    var page = await context.NewPageAsync();
                    pages.Add(page);
                    await page.GotoAsync(new Uri(web.Address, path).ToString());
                    await page.WaitForFunctionAsync("performance.getEntriesByType('resource').some(r => r.name.includes('_blazor'))");
                }

                await Task.Delay(2_000);
                if (count == People)
                {
                    before = await StartupHook.Ask(folder) - before;
                }

                await Task.WhenAll(pages.Select(p => p.CloseAsync(new() { RunBeforeUnload = false })));
                await Task.Delay(3_000);
            }

            return before / People;
        }

        var empty = await Held(chair.Page.Context, $"{meeting}/live");
        var follows = await Held(screen.Page.Context, $"{meeting}/follow");
        return $"memory of the server for each of {People} more: {follows / 1024} KiB who follow, {empty / 1024} KiB of the smallest circuit, {(double)follows / empty:0.00} times";
    }

    private async Task TheMeetingEnds()
    {
        await chair.Open($"{meeting}/end");
        await chair.Look("end");
        await Desk.SetViewportSizeAsync(1280, 900);
        await chair.Press("End the meeting");
        await Everywhere("The meeting is over", AllScreens);
    }

    private IEnumerable<IPage> AllScreens => [.. phones.Select(p => p.Page), screen.Page, .. followers];

    private async Task Press(string region, string words)
    {
        var button = $"[data-region={region}] button:has-text(\"{words}\")";
        await Desk.Locator(button).First.WaitForAsync();
        await Keys.TabTo(Desk, button);
        await Desk.Keyboard.PressAsync("Enter");
    }

    private static Task Everywhere(string words, IEnumerable<IPage> pages) => Task.WhenAll(pages.Select(p => p.GetByText(words).First.WaitForAsync()));

    private async Task Kept() => await Desk.WaitForFunctionAsync("Object.keys(localStorage).some(k => k.startsWith('scrutiny.kept '))");

    private async Task<Person> Someone(string name, int width)
    {
        var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 800 } });
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(30_000);
        var person = new Person(name, context, page, web.Address, tour);
        await person.SignIn($"{name}@example.org", World.Password);
        return person;
    }

    private List<string> Entries()
    {
        using var db = new SqliteConnection($"Data Source={Path.Combine(folder, "scrutiny.db")};Pooling=False");
        db.Open();
        using var asked = db.CreateCommand();
        asked.CommandText = "SELECT Words FROM MeetingEntries ORDER BY Number";
        using var rows = asked.ExecuteReader();
        var found = new List<string>();
        while (rows.Read())
        {
            found.Add(rows.GetString(0));
        }

        return found;
    }
}
