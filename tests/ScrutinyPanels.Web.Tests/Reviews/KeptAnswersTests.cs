using System.Net;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Web.Tests.Reviews;

/// <summary>The server's side of an answer that a phone keeps and sends again.</summary>
public sealed class KeptAnswersTests : IAsyncLifetime, IDisposable
{
    private readonly ScrutinyHost host = new();
    private ReviewStage stage = null!;

    private string Own => $"/my-cases/{stage.Case.Value}";

    public async Task InitializeAsync() => stage = await ReviewStage.In(host, cases: 2);

    public async Task DisposeAsync() => await host.DisposeAsync();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task An_answer_sent_twice_is_there_once_and_each_sending_is_confirmed()
    {
        using var browser = await Reading(host.World.FirstMember);
        var page = await HtmlPage.Get(browser, $"{Own}/step/6");
        foreach (var minute in new[] { 0, 1 })
        {
            var (status, headers) = await SendByScript(browser, page, "Red", "No grounds");
            Assert.Equal((HttpStatusCode.OK, $"10:0{minute}", $"{Own}/step/7"), (status, headers["Scrutiny-Saved"], PathOf(headers["Scrutiny-Next"])));
            host.Clock.Pass(TimeSpan.FromMinutes(1));
        }

        Assert.Equal(["red No grounds"], await Kept());
    }

    [Fact]
    public async Task An_answer_does_not_silently_replace_one_given_elsewhere_since()
    {
        using var browser = await Reading(host.World.FirstMember);
        var old = await HtmlPage.Get(browser, $"{Own}/step/6");
        await SendByScript(browser, await HtmlPage.Get(browser, $"{Own}/step/6"), "Red", "No grounds");

        var (status, headers) = await SendByScript(browser, old, "Amber", "Too brisk");
        Assert.Equal((HttpStatusCode.OK, false, false), (status, headers.ContainsKey("Scrutiny-Saved"), headers.ContainsKey("Scrutiny-Next")));
        Assert.Equal(["red No grounds"], await Kept());

        var told = await old.Press(browser, "Save and continue");
        Assert.StartsWith("Another answer was saved after you opened this page.", Assert.Single(told.Problems), StringComparison.Ordinal);
        Assert.Equal("RedNo grounds", told.Value("Grade"));
        Assert.Equal(("amber", "Too brisk"), (told.Document.QuerySelector("input[type=radio][checked]")!.GetAttribute("value"), told.Document.QuerySelector("textarea")!.TextContent));

        // Who has seen the other answer may replace it.
        Assert.Equal($"{Own}/step/7", (await told.Press(browser, "Save and continue")).Address.AbsolutePath);
        Assert.Equal(["amber Too brisk"], await Kept());
    }

    [Fact]
    public async Task A_script_without_a_session_is_told_where_to_sign_in_and_nothing_is_kept()
    {
        using var browser = await Reading(host.World.FirstMember);
        var page = await HtmlPage.Get(browser, $"{Own}/step/6");
        using var nobody = host.AsWithoutRedirects(null);

        var (status, headers) = await SendByScript(nobody, page, "Red", "No grounds");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("/sign-in", PathOf(headers["Scrutiny-Next"]));
        Assert.False(headers.ContainsKey("Scrutiny-Saved"));
        Assert.Empty(await Kept());

        // A browser that shows a page is sent on as ever.
        using var plain = await nobody.GetAsync(new Uri($"{Own}/step/6", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Redirect, plain.StatusCode);
    }

    [Fact]
    public async Task What_a_device_keeps_is_locked_for_one_person_and_one_case()
    {
        using var first = await Reading(host.World.FirstMember);
        using var second = await Reading(host.World.SecondMember);
        var key = await KeyOf(first, stage.Case);

        Assert.Equal(32, Convert.FromBase64String(key).Length);
        Assert.Equal(key, await KeyOf(first, stage.Case));
        Assert.NotEqual(key, await KeyOf(second, stage.Case));
        Assert.NotEqual(key, await KeyOf(first, stage.Cases[1]));
    }

    [Fact]
    public async Task Signing_out_removes_what_the_device_keeps()
    {
        using var browser = host.AsWithoutRedirects(host.World.FirstMember);
        using var request = (await HtmlPage.Get(browser, "/home")).Post("Sign out");
        using var answer = await browser.SendAsync(request);

        Assert.Equal("\"storage\"", Assert.Single(answer.Headers.GetValues("Clear-Site-Data")));
    }

    private async Task<HttpClient> Reading(UserId member)
    {
        var browser = host.As(member);
        foreach (var id in stage.Cases)
        {
            await (await HtmlPage.Get(browser, $"/my-cases/{id.Value}")).Press(browser, "Continue");
        }

        return browser;
    }

    private static async Task<(HttpStatusCode Status, IReadOnlyDictionary<string, string> Headers)> SendByScript(HttpClient browser, HtmlPage page, string grade, string why)
    {
        page.Choose(null, grade);
        page.Fill("Why? Needed for any grade but green", why);
        using var request = page.Post("Save and continue");
        request.Headers.Add("Scrutiny-Keep", "1");
        using var answer = await browser.SendAsync(request);
        return (answer.StatusCode, answer.Headers.ToDictionary(h => h.Key, h => string.Concat(h.Value)));
    }

    private static string PathOf(string address) => new Uri(new Uri("http://localhost"), address).AbsolutePath;

    private static async Task<string> KeyOf(HttpClient browser, CaseId id) =>
        (await HtmlPage.Get(browser, $"/my-cases/{id.Value}/step/1")).Document.QuerySelector("[data-keep]")!.GetAttribute("data-keep-key")!;

    private Task<List<string>> Kept() => host.InDb(db => db.Reviews.SelectMany(r => r.Answers).Where(a => a.Question == "grade").Select(a => a.Choice + " " + a.Words).ToListAsync());
}
