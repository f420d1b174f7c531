using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPanels.Application.Features.Recommendations;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Web.Tests.Publication;

/// <summary>Public pages are kept for a moment, and told apart by their bytes.</summary>
public class PublicCacheTests
{
    private const string Register = "/asked";

    [Theory]
    [InlineData("0")]
    [InlineData("5")]
    public async Task A_page_that_the_browser_has_is_not_sent_again_until_it_changes(string seconds)
    {
        await using var host = new ScrutinyHost { Settings = new Dictionary<string, string> { ["PublicPages:CacheSeconds"] = seconds } };
        var id = await A.Recommendation(host.World).Titled("To be made public").Sent().In(host.Services);
        using var anyone = host.As(null);
        using var first = await anyone.GetAsync(new Uri(Register, UriKind.Relative));
        var tag = first.Headers.ETag!;
        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        for (var again = 0; again < 2; again++)
        {
            using var same = await Ask(anyone, tag);
            Assert.Equal((HttpStatusCode.NotModified, 0), (same.StatusCode, (await same.Content.ReadAsByteArrayAsync()).Length));
            Assert.False(same.Headers.Contains("Set-Cookie"));
        }

        // What somebody makes public by a page shows at the next look.
        using var officer = host.As(host.World.Officer);
        await (await HtmlPage.Get(officer, $"/recommendations/{id.Value}/publish")).Press(officer, "Make this public");
        using var other = await Ask(anyone, tag);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
        Assert.NotEqual(tag, other.Headers.ETag);
        Assert.Contains("R1", await other.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_another_process_changed_shows_when_the_seconds_are_over()
    {
        await using var host = new ScrutinyHost { Settings = new Dictionary<string, string> { ["PublicPages:CacheSeconds"] = "1" } };
        using var anyone = host.As(null);
        var before = await anyone.GetStringAsync(new Uri(Register, UriKind.Relative));
        var id = await A.Recommendation(host.World).Sent().In(host.Services);
        await host.Services.GetRequiredService<Sender>().Send(new PublishRecommendation.Command(id), Caller.Person(host.World.Officer));

        var now = before;
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (now == before)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100), patience.Token);
            now = await anyone.GetStringAsync(new Uri(Register, UriKind.Relative), patience.Token);
        }

        Assert.Contains($"/asked/{id.Value}", now, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_that_are_not_public_are_not_kept_and_carry_no_fingerprint()
    {
        await using var host = new ScrutinyHost { Settings = new Dictionary<string, string> { ["PublicPages:CacheSeconds"] = "5" } };
        using var chair = host.As(host.World.Chair);
        using var page = await chair.GetAsync(new Uri("/recommendations", UriKind.Relative));
        Assert.Equal((HttpStatusCode.OK, true), (page.StatusCode, page.Headers.ETag is null));
        using var missing = await chair.GetAsync(new Uri($"/asked/{Guid.NewGuid()}", UriKind.Relative));
        Assert.Equal((HttpStatusCode.NotFound, true), (missing.StatusCode, missing.Headers.ETag is null));
    }

    private static async Task<HttpResponseMessage> Ask(HttpClient browser, EntityTagHeaderValue known)
    {
        using var question = new HttpRequestMessage(HttpMethod.Get, new Uri(Register, UriKind.Relative));
        question.Headers.IfNoneMatch.Add(known);
        return await browser.SendAsync(question);
    }
}
