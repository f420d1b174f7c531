using System.Net;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Web.Tests.Access;

public class SignInTests(ScrutinyHost host) : IClassFixture<ScrutinyHost>
{
    [Fact]
    public async Task A_person_signs_in_sees_their_own_menu_and_signs_out()
    {
        using var browser = host.As(host.World.Chair);
        var home = await HtmlPage.Get(browser, "/home");
        Assert.Equal("Home", home.Heading);
        Assert.True(home.HasLink("Draws"));
        Assert.False(home.HasLink("Accounts"));

        await home.Press(browser, "Sign out");
        var after = await HtmlPage.Get(browser, "/home");
        Assert.Equal("Sign in", after.Heading);
        Assert.NotEqual(0, await host.InDb(db => db.Operations.CountAsync(o => o.Name == "RecordSignIn" && o.ActorId == host.World.Chair.Value)));
        Assert.NotEqual(0, await host.InDb(db => db.Operations.CountAsync(o => o.Name == "RecordSignOut" && o.ActorId == host.World.Chair.Value)));
    }

    [Fact]
    public async Task A_page_that_is_not_there_and_one_that_may_not_be_seen_read_the_same()
    {
        using var browser = host.As(host.World.FirstMember);
        var missing = await HtmlPage.Get(browser, "/no-such-page");
        var barred = await HtmlPage.Get(browser, "/accounts");
        Assert.Equal(HttpStatusCode.NotFound, missing.Status);
        Assert.Equal("Page not found", missing.Heading);
        Assert.Equal(missing.Status, barred.Status);
        Assert.Equal(missing.Source, barred.Source);

        using var administrator = host.As(host.World.Administrator);
        var absent = await HtmlPage.Get(administrator, $"/accounts/{Guid.NewGuid()}");
        Assert.Equal(HttpStatusCode.NotFound, absent.Status);
        Assert.Equal("Page not found", absent.Heading);
    }

    [Fact]
    public async Task Signing_in_does_not_tell_whether_there_is_such_an_account()
    {
        var known = await Try(host.World.EmailOf(host.World.Observer), "not-the-password-1");
        var unknown = await Try("nobody.at.all@example.org", "not-the-password-1");
        Assert.Single(known.Problems);
        Assert.Equal(known.Problems, unknown.Problems);
        Assert.Equal(known.Status, unknown.Status);
        Assert.Equal(known.Text, unknown.Text);
    }

    [Fact]
    public async Task After_five_wrong_tries_even_the_right_password_is_refused_in_the_same_words_and_the_lock_is_in_the_log()
    {
        var email = host.World.EmailOf(host.World.OtherLiaison);
        IReadOnlyList<string> words = [];
        for (var i = 0; i < 5; i++)
        {
            words = (await Try(email, "not-the-password-1")).Problems;
        }

        var right = await Try(email, World.Password);
        Assert.Equal("Sign in", right.Heading);
        Assert.Equal(words, right.Problems);
        var subject = $"account {host.World.OtherLiaison.Value}";
        Assert.Equal(1, await host.InDb(db => db.Operations.CountAsync(o => o.Name == "RecordLockOut" && o.Subject == subject)));
        Assert.Equal(6, await host.InDb(db => db.Operations.CountAsync(o => o.Name == "RecordFailedSignIn" && o.Subject == subject)));
    }

    [Fact]
    public async Task Too_many_tries_for_one_address_are_turned_away_whether_it_exists_or_not()
    {
        HtmlPage last = null!;
        for (var i = 0; i < 11; i++)
        {
            last = await Try("many.tries@example.org", "not-the-password-1");
        }

        Assert.Contains("too many tries", last.Problems.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_role_that_was_taken_away_stops_working_at_the_next_request()
    {
        using var chair = host.As(host.World.OtherChair);
        Assert.Equal(HttpStatusCode.OK, (await HtmlPage.Get(chair, "/cases")).Status);
        await host.InDb(async db =>
        {
            var grant = await db.Grants.SingleAsync(g => g.UserId == host.World.OtherChair);
            grant.End(host.Clock.GetUtcNow());
            return 0;
        });

        Assert.Equal(HttpStatusCode.NotFound, (await HtmlPage.Get(chair, "/cases")).Status);
        Assert.Equal(HttpStatusCode.OK, (await HtmlPage.Get(chair, "/home")).Status);
    }

    [Fact]
    public async Task A_locked_account_is_signed_out_at_its_next_request_and_cannot_sign_in()
    {
        using var person = host.As(host.World.OtherOfficer);
        Assert.Equal("Home", (await HtmlPage.Get(person, "/home")).Heading);
        using var administrator = host.As(host.World.Administrator);
        var account = await HtmlPage.Get(administrator, $"/accounts/{host.World.OtherOfficer.Value}");
        var after = await account.Press(administrator, "Lock this account");
        Assert.Contains("The account is locked", after.Text, StringComparison.Ordinal);

        Assert.Equal("Sign in", (await HtmlPage.Get(person, "/home")).Heading);
        Assert.Single((await Try(host.World.EmailOf(host.World.OtherOfficer), World.Password)).Problems);
    }

    [Theory]
    [InlineData("/home", "/home")]
    [InlineData("https://elsewhere.example/", "/home")]
    [InlineData("//elsewhere.example/", "/home")]
    [InlineData("/account", "/account")]
    public async Task After_signing_in_nobody_is_sent_to_another_site(string wanted, string sent)
    {
        using var browser = host.AsWithoutRedirects(null);
        var page = await HtmlPage.Get(browser, $"/sign-in?back={Uri.EscapeDataString(wanted)}");
        page.Fill("Email address", host.World.EmailOf(host.World.SecondPanelMember));
        page.Fill("Password", World.Password);
        using var request = page.Post("Sign in");
        using var answer = await browser.SendAsync(request);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(sent, new Uri(page.Address, answer.Headers.Location!).PathAndQuery);
    }

    [Fact]
    public async Task A_session_ends_after_an_hour_without_a_request_and_after_twelve_hours_whatever_happens()
    {
        await using var own = new ScrutinyHost();
        using var idle = own.As(own.World.FirstMember);
        Assert.Equal("Home", (await HtmlPage.Get(idle, "/home")).Heading);
        own.Clock.Pass(TimeSpan.FromMinutes(61));
        Assert.Equal("Sign in", (await HtmlPage.Get(idle, "/home")).Heading);

        using var busy = own.As(own.World.SecondMember);
        for (var half = 0; half <= 24; half++)
        {
            Assert.Equal("Home", (await HtmlPage.Get(busy, "/home")).Heading);
            own.Clock.Pass(TimeSpan.FromMinutes(30));
        }

        Assert.Equal("Sign in", (await HtmlPage.Get(busy, "/home")).Heading);
    }

    private async Task<HtmlPage> Try(string email, string password)
    {
        using var browser = host.As(null);
        var page = await HtmlPage.Get(browser, "/sign-in");
        page.Fill("Email address", email);
        page.Fill("Password", password);
        return await page.Press(browser, "Sign in");
    }
}
