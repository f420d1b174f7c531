using System.Net;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Web.Tests.Access;

public class HeadersTests(ScrutinyHost host) : IClassFixture<ScrutinyHost>
{
    [Theory]
    [InlineData("/", null, HttpStatusCode.OK, "no-cache")]
    [InlineData("/sign-in", null, HttpStatusCode.OK, "no-store")]
    [InlineData("/home", "Chair", HttpStatusCode.OK, "no-store")]
    [InlineData("/accounts", "Administrator", HttpStatusCode.OK, "no-store")]
    [InlineData("/accounts", "Chair", HttpStatusCode.NotFound, "no-store")]
    [InlineData("/no-such-page", null, HttpStatusCode.NotFound, "no-store")]
    [InlineData("/home", null, HttpStatusCode.Redirect, "no-store")]
    public async Task Every_kind_of_answer_carries_the_headers(string path, string? person, HttpStatusCode status, string cache)
    {
        using var browser = host.AsWithoutRedirects(person is null ? null : host.World.People[person]);
        using var answer = await browser.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(status, answer.StatusCode);
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("same-origin", answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.Equal(cache, answer.Headers.GetValues("Cache-Control").Single());
    }

    [Fact]
    public async Task A_public_page_has_no_script_no_cookie_and_no_token()
    {
        using var browser = host.AsWithoutRedirects(null);
        using var answer = await browser.GetAsync(new Uri("/", UriKind.Relative));
        var page = await HtmlPage.Read(answer);
        Assert.NotEmpty(page.Heading);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.DoesNotContain("<script", page.Source, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("__RequestVerificationToken", page.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_page_of_the_frame_has_script_or_styles_of_its_own_in_it()
    {
        using var browser = host.As(host.World.Administrator);
        foreach (var path in new[] { "/home", "/account", "/account/passkeys", "/account/authenticator", "/accounts", "/accounts/invite", "/accounts/areas" })
        {
            var page = await HtmlPage.Get(browser, path);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.All(page.Document.QuerySelectorAll("script"), s => Assert.NotNull(s.GetAttribute("src")));
            Assert.Empty(page.Document.QuerySelectorAll("[style],style"));
        }
    }

    [Fact]
    public async Task Where_people_really_work_cookies_are_bound_to_host_and_https_and_the_browser_keeps_to_https()
    {
        await using var real = new ScrutinyHost { EnvironmentName = "Production" };
        real.ClientOptions.BaseAddress = new Uri("https://panels.example.org");
        using var browser = real.AsWithoutRedirects(null);
        var page = await HtmlPage.Get(browser, "/sign-in");
        page.Fill("Email address", real.World.EmailOf(real.World.FirstMember));
        page.Fill("Password", World.Password);
        using var request = page.Post("Sign in");
        using var answer = await browser.SendAsync(request);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var cookie = answer.Headers.GetValues("Set-Cookie").Single(c => c.Contains("scrutiny.session", StringComparison.Ordinal));
        Assert.StartsWith("__Host-scrutiny.session=", cookie, StringComparison.Ordinal);
        Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("path=/", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("domain=", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("max-age=", answer.Headers.GetValues("Strict-Transport-Security").Single(), StringComparison.Ordinal);
    }
}
