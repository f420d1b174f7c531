using System.Net;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Web.Tests.Reviews;

/// <summary>A member answers page by page while the web process is ended by SIGKILL at eight points; after each restart every confirmed answer is there, and a step is kept whole or not at all.</summary>
public sealed class KilledReviewTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("scrutiny-killed-").FullName;
    private readonly Kills kills;

    public KilledReviewTests() => kills = new(folder);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    // Where each of the eight falls: the step under way, and how far into what the step writes; 0 is the first row, 1 the last moment before the commit.
    private static readonly (int Step, Moment When, double Part)[] Points =
    [
        (1, Moment.AfterAnswer, 0), (2, Moment.BeforeWrite, 0), (3, Moment.Inside, 0), (4, Moment.Inside, 0.2),
        (3, Moment.Inside, 0.4), (2, Moment.Inside, 0.6), (4, Moment.Inside, 0.8), (3, Moment.Inside, 1),
    ];

    private enum Moment
    {
        BeforeWrite,
        Inside,
        AfterAnswer,
    }

    [Fact]
    public async Task Every_confirmed_answer_survives_and_no_step_is_kept_by_half()
    {
        var cases = await Prepare();
        var cookies = new CookieContainer();
        Dictionary<int, int> written;
        using (var web = await StartWeb())
        {
            using var browser = web.Browser(cookies);
            await SignIn(browser);
            written = await Measure(browser, cases[^1]);
            web.Kill();
        }

        // Each start looks at what the kill before it left, and is killed in its turn.
        var hits = 0;
        for (var i = 0; i <= Points.Length; i++)
        {
            using var web = await StartWeb();
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

                await AnswerAndKill(web, browser, cases[i], step, when, part >= 1 ? 0 : 1 + (int)(part * written[step]));
                hits += when == Moment.Inside ? 1 : 0;
            }
        }

        Assert.Equal(Points.Count(p => p.When == Moment.Inside), hits);
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

    private Task<WebProcess> StartWeb() => WebProcess.Start(folder, settings: [("DOTNET_STARTUP_HOOKS", typeof(Kills).Assembly.Location), kills.Setting]);

    private async Task<IReadOnlyList<string>> Prepare()
    {
        await using var host = new ScrutinyHost();
        var stage = await ReviewStage.In(host, cases: Points.Length + 1);
        await host.CopyTo(folder);
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

    // The rows that keeping each step writes. A post reads the page first, which is logged, and then keeps the answers: the second transaction is the one that counts.
    private async Task<Dictionary<int, int>> Measure(HttpClient browser, string path)
    {
        await Begin(browser, path);
        var written = new Dictionary<int, int>();
        for (var step = 1; step <= 4; step++)
        {
            using var request = await Filled(browser, path, step);
            kills.Read();
            using var answer = await browser.SendAsync(request);
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
            var transactions = kills.Read();
            Assert.Equal(2, transactions.Count);
            written[step] = transactions[1].Rows;
            Assert.True(written[step] > 3, $"Keeping step {step} wrote {written[step]} rows only.");
        }

        return written;
    }

    private async Task AnswerAndKill(WebProcess web, HttpClient browser, string path, int step, Moment when, int row)
    {
        using var request = await Filled(browser, path, step);
        kills.Read();
        if (when == Moment.AfterAnswer)
        {
            using var answer = await browser.SendAsync(request);
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
            web.Kill();
            return;
        }

        // Before a row of the answers is written: at the end of the reading that comes first.
        kills.Order(when == Moment.Inside ? 2 : 1, when == Moment.Inside ? row : 0);
        await Assert.ThrowsAsync<HttpRequestException>(() => browser.SendAsync(request));
        web.Gone();
        var (committed, rows) = kills.Read()[^1];
        Assert.False(committed);
        Assert.True(rows > 0);
    }

    private static async Task<(int Asked, int Answered)> Kept(HttpClient browser, string path, int step)
    {
        var page = await HtmlPage.Get(browser, $"{path}/step/{step}");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        return (page.Document.QuerySelectorAll("fieldset").Length, page.Document.QuerySelectorAll("input[type=radio][checked]").Length);
    }
}
