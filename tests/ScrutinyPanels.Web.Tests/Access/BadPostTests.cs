using System.Net;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Web.Tests.Access;

public class BadPostTests
{
    [Theory]
    [InlineData("Testing")]
    [InlineData("Development")]
    [InlineData("Production")]
    public async Task A_post_that_is_malformed_is_answered_by_a_plain_page_without_a_trace(string environment)
    {
        await using var host = new ScrutinyHost { EnvironmentName = environment };
        host.ClientOptions.BaseAddress = new Uri("https://localhost");
        using var browser = host.As(host.World.FirstMember);
        var page = await HtmlPage.Get(browser, "/account/recovery-codes");
        var token = page.Document.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        KeyValuePair<string, string> good = new("__RequestVerificationToken", token);
        var bad = new List<HttpContent>
        {
            Form([]),
            Form([new("_handler", "recovery-codes")]),
            Form([new("_handler", "recovery-codes"), new("__RequestVerificationToken", "nonsense")]),
            Form([good]),
            new StringContent("not a form"),
            new StringContent("{\"a\":1}", System.Text.Encoding.UTF8, "application/json"),
            new ByteArrayContent([0, 1, 2, 255]) { Headers = { ContentType = new("multipart/form-data") } },
            new ByteArrayContent([0, 1, 2, 255]) { Headers = { ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse("multipart/form-data; boundary=x") } },
        };
        foreach (var content in bad)
        {
            using var answer = await browser.PostAsync(new Uri("/account/recovery-codes", UriKind.Relative), content);
            var shown = await HtmlPage.Read(answer);
            Assert.Equal(HttpStatusCode.BadRequest, shown.Status);
            Assert.Equal("That could not be read", shown.Heading);
            Assert.DoesNotContain("   at ", shown.Source, StringComparison.Ordinal);
            Assert.DoesNotContain("Exception", shown.Source, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_form_that_the_page_does_not_have_leads_back_to_the_page_as_it_stands()
    {
        await using var host = new ScrutinyHost();
        using var browser = host.AsWithoutRedirects(host.World.FirstMember);
        var page = await HtmlPage.Get(browser, "/account/recovery-codes");
        var token = page.Document.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var answer = await browser.PostAsync(
            new Uri("/account/recovery-codes", UriKind.Relative), Form([new("__RequestVerificationToken", token), new("_handler", "no-such-form")]));
        Assert.Equal((HttpStatusCode.SeeOther, "/account/recovery-codes"), (answer.StatusCode, answer.Headers.Location?.OriginalString));
        Assert.Empty(await answer.Content.ReadAsStringAsync());
        var back = await HtmlPage.Get(browser, "/account/recovery-codes");
        Assert.Contains("This form was closed already", back.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_address_may_post_only_so_often()
    {
        await using var host = new ScrutinyHost { Settings = new Dictionary<string, string> { ["SignIn:PostsPerAddress"] = "3" } };
        using var browser = host.As(null);
        var page = await HtmlPage.Get(browser, "/sign-in");
        page.Fill("Email address", "someone@example.org");
        page.Fill("Password", "not-the-password-1");
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(HttpStatusCode.OK, (await page.Press(browser, "Sign in")).Status);
        }

        var refused = await page.Press(browser, "Sign in");
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.Status);
        Assert.Equal("Too many tries", refused.Heading);
        Assert.Equal(HttpStatusCode.OK, (await HtmlPage.Get(browser, "/sign-in")).Status);
    }

    private static FormUrlEncodedContent Form(IEnumerable<KeyValuePair<string, string>> fields) => new(fields);
}
