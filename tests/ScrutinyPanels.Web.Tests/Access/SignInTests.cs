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
        Assert.Equal(HttpStatusCode.NotFound, missing.Status);
        Assert.Equal("Page not found", missing.Heading);
    }
}
