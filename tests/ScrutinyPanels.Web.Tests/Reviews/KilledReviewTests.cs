using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Web.Tests.Reviews;

/// <summary>A member answers page by page while the web process is ended by SIGKILL at eight points; after each restart every confirmed answer is there, and a step is kept whole or not at all.</summary>
public sealed partial class KilledReviewTests : IDisposable
{
    private const int MustHit = 4;

    private readonly string folder = Directory.CreateTempSubdirectory("scrutiny-killed-").FullName;

    private string Marks => Path.Combine(folder, "marks.txt");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    // Where each of the eight falls: the step under way, and how far into the measured time from first write to commit; before it, or after the answer.
    private static readonly (int Step, Moment When, double Part)[] Points =
    [
        (1, Moment.AfterAnswer, 0), (2, Moment.BeforeWrite, 0), (3, Moment.InWindow, 0), (4, Moment.InWindow, 0.1),
        (3, Moment.InWindow, 0.2), (2, Moment.InWindow, 0.3), (4, Moment.InWindow, 0.4), (3, Moment.InWindow, 0.5),
    ];

    private enum Moment
    {
        BeforeWrite,
        InWindow,
        AfterAnswer,
    }

    [Fact]
    public async Task Every_confirmed_answer_survives_and_no_step_is_kept_by_half()
    {
        var cases = await Prepare();
        var cookies = new CookieContainer();
        var hits = 0;
        double window;
        using (var web = await WebProcess.Start(folder, Marks))
        {
            using var browser = web.Browser(cookies);
            await SignIn(browser);
            window = await Measure(browser, cases[^1]);
            web.Kill();
        }

        // Each start looks at what the kill before it left, and is killed in its turn.
        for (var i = 0; i <= Points.Length; i++)
        {
            using var web = await WebProcess.Start(folder, Marks);
            using var browser = web.Browser(cookies);
            if (i > 0)
            {
                await Look(browser, cases[i - 1], Points[i - 1].Step, confirmed: Points[i - 1].When == Moment.AfterAnswer);
            }

            if (i < Points.Length)
            {
                var (step, when, part) = Points[i];
                await Begin(browser, cases[i]);
                for (var earlier = 1; earlier < step; earlier++)
                {
                    Assert.True(await Answer(browser, cases[i], earlier), "An answer was not confirmed though nothing was killed.");
                }

                hits += await AnswerAndKill(web, browser, cases[i], step, when, part * window) ? 1 : 0;
            }
        }

        Assert.True(hits >= MustHit, $"Only {hits} kills fell between the first write and the commit (measured: {window:0.0} ms).");
    }

    // What was confirmed is there; the step under way when the kill fell is whole or absent.
    private static async Task Look(HttpClient browser, string path, int step, bool confirmed)
    {
        for (var each = 1; each <= step; each++)
        {
            var (asked, answered) = await Kept(browser, path, each);
            Assert.True(answered == asked || (each == step && !confirmed && answered == 0), $"Step {each} of {step} has {answered} of {asked} answers.");
        }
    }

    private async Task<IReadOnlyList<string>> Prepare()
    {
        await using var host = new ScrutinyHost();
        var stage = await ReviewStage.In(host, cases: Points.Length + 1);
        await host.InDb(async db => await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)"));
        foreach (var file in Directory.EnumerateFiles(host.Folder, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(folder, Path.GetRelativePath(host.Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        SqliteConnection.ClearAllPools();
        return [.. stage.Cases.Select(c => $"/my-cases/{c.Value}")];
    }

    private static async Task SignIn(HttpClient browser)
    {
        var page = await HtmlPage.Get(browser, "/sign-in");
        page.Fill("Email address", "FirstMember@example.org");
        page.Fill("Password", World.Password);
        using var request = page.Post("Sign in");
        using var answer = await browser.SendAsync(request);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    private static async Task Begin(HttpClient browser, string path)
    {
        using var request = (await HtmlPage.Get(browser, path)).Post("Continue");
        using var answer = await browser.SendAsync(request);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    private static async Task<HttpRequestMessage> Filled(HttpClient browser, string path, int step)
    {
        var page = await HtmlPage.Get(browser, $"{path}/step/{step}");
        foreach (var group in page.Document.QuerySelectorAll("fieldset legend").Select(l => string.Join(' ', l.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ToList())
        {
            page.Choose(group, step == 1 ? "No, none was supplied" : "No");
        }

        return page.Post("Save and continue");
    }

    private static async Task<bool> Answer(HttpClient browser, string path, int step)
    {
        using var request = await Filled(browser, path, step);
        using var answer = await browser.SendAsync(request);
        return answer.StatusCode == HttpStatusCode.Redirect;
    }

    // The time from first write to commit, in milliseconds, the shorter of two warm runs.
    private async Task<double> Measure(HttpClient browser, string path)
    {
        await Begin(browser, path);
        var shortest = double.MaxValue;
        for (var step = 1; step <= 4; step++)
        {
            Assert.True(await Answer(browser, path, step));
            var lines = Lines();
            Assert.Equal(('W', 'C'), (lines[^2].Mark, lines[^1].Mark));
            shortest = step <= 2 ? shortest : Math.Min(shortest, Stopwatch.GetElapsedTime(lines[^2].At, lines[^1].At).TotalMilliseconds);
        }

        return shortest;
    }

    // A post reads the page first, which is logged, and then keeps the answers: the second write is the one that counts.
    private async Task<bool> AnswerAndKill(WebProcess web, HttpClient browser, string path, int step, Moment when, double delay)
    {
        using var request = await Filled(browser, path, step);
        var before = Lines().Count(l => l.Mark == 'W');
        var sending = browser.SendAsync(request);
        if (when == Moment.AfterAnswer)
        {
            using var answer = await sending;
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        }
        else
        {
            await Task.Factory.StartNew(() => WaitForWrite(before + (when == Moment.InWindow ? 2 : 1), delay), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }

        web.Kill();
        await Task.WhenAny(sending, Task.Delay(TimeSpan.FromSeconds(20)));
        return when == Moment.InWindow && Lines()[^1].Mark == 'W';
    }

    private void WaitForWrite(int writes, double delay)
    {
        var started = Stopwatch.GetTimestamp();
        while (Lines().Count(l => l.Mark == 'W') < writes)
        {
            Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(60), "The post never began to write.");
        }

        var seen = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(seen).TotalMilliseconds < delay)
        {
            Thread.SpinWait(50);
        }
    }

    private List<(char Mark, long At)> Lines()
    {
        using var file = new FileStream(Marks, FileMode.OpenOrCreate, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[file.Length / StartupHook.LineLength * StartupHook.LineLength];
        file.ReadExactly(bytes);
        return [.. Encoding.ASCII.GetString(bytes).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => (l[0], long.Parse(l.AsSpan(1), CultureInfo.InvariantCulture)))];
    }

    private static async Task<(int Asked, int Answered)> Kept(HttpClient browser, string path, int step)
    {
        var page = await HtmlPage.Get(browser, $"{path}/step/{step}");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        return (page.Document.QuerySelectorAll("fieldset").Length, page.Document.QuerySelectorAll("input[type=radio][checked]").Length);
    }

    /// <summary>The real web process on a free port.</summary>
    private sealed partial class WebProcess : IDisposable
    {
        private readonly Process process;
        private readonly Uri address;

        private WebProcess(Process process, Uri address)
        {
            this.process = process;
            this.address = address;
        }

        public static async Task<WebProcess> Start(string folder, string marks)
        {
            var here = AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar);
            var built = here.Replace(Path.Combine("tests", "ScrutinyPanels.Web.Tests"), Path.Combine("src", "ScrutinyPanels.Web"), StringComparison.Ordinal);
            var start = new ProcessStartInfo("dotnet")
            {
                ArgumentList = { Path.Combine(built, "ScrutinyPanels.Web.dll"), "--urls", "http://127.0.0.1:0" },
                WorkingDirectory = built[..built.IndexOf($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal)],
                RedirectStandardOutput = true,
                Environment =
                {
                    ["ASPNETCORE_ENVIRONMENT"] = "Testing",
                    ["Storage__Folder"] = folder,
                    ["SignIn__SecondFactor"] = "Off",
                    ["SignIn__PostsPerAddress"] = "100000",
                    ["DOTNET_STARTUP_HOOKS"] = Path.Combine(here, "ScrutinyPanels.Web.Tests.dll"),
                    ["SCRUTINY_TEST_MARKS"] = marks,
                },
            };
            var process = Process.Start(start) ?? throw new InvalidOperationException("The web process did not start.");
            while (await process.StandardOutput.ReadLineAsync() is { } line)
            {
                if (Listening().Match(line) is { Success: true } found)
                {
                    _ = process.StandardOutput.ReadToEndAsync();
                    return new(process, new Uri(found.Groups[1].Value));
                }
            }

            throw new InvalidOperationException("The web process ended before it listened.");
        }

        public HttpClient Browser(CookieContainer cookies) => new(new HttpClientHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { BaseAddress = address };

        /// <summary>SIGKILL: nothing in the process can react to it.</summary>
        public void Kill()
        {
            process.Kill();
            process.WaitForExit();
        }

        public void Dispose()
        {
            if (!process.HasExited)
            {
                Kill();
            }

            process.Dispose();
        }

        [GeneratedRegex("listening on: (http://\\S+)")]
        private static partial Regex Listening();
    }
}
