using System.Net;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Web.Tests.Access;

public class AccountPagesTests(ScrutinyHost host) : IClassFixture<ScrutinyHost>
{
    [Fact]
    public async Task An_administrator_invites_a_member_who_makes_an_account_and_signs_in()
    {
        using var administrator = host.As(host.World.Administrator);
        var page = await HtmlPage.Get(administrator, "/accounts/invite");
        page.Choose("Which role?", "Member");
        page = await page.Press(administrator, "Continue");
        page.Fill("Panel", "Testshire north");
        page = await page.Press(administrator, "Make the link");
        Assert.Equal("The invitation is ready", page.Heading);
        var link = new Uri(page.Document.QuerySelector(".scrutiny-code")!.TextContent.Trim()).PathAndQuery;

        using var guest = host.As(null);
        var invitation = await HtmlPage.Get(guest, link);
        Assert.Contains("Member, Testshire north", invitation.Text, StringComparison.Ordinal);
        invitation.Fill("Name", "Marigold");
        invitation.Fill("Email address", "marigold@example.org");
        invitation.Fill("Password", "short");
        invitation = await invitation.Press(guest, "Make my account");
        Assert.Single(invitation.Problems);
        invitation.Fill("Password", "hedge-Tuesday-spoons");
        var signIn = await invitation.Press(guest, "Make my account");
        Assert.Equal("Sign in", signIn.Heading);
        Assert.Contains("Your account is made", signIn.Text, StringComparison.Ordinal);
        signIn.Fill("Email address", "marigold@example.org");
        signIn.Fill("Password", "hedge-Tuesday-spoons");
        var home = await signIn.Press(guest, "Sign in");
        Assert.Equal("Home", home.Heading);
        Assert.True(home.HasLink("My cases"));

        using var other = host.As(null);
        Assert.Equal("This link does not work any more", (await HtmlPage.Get(other, link)).Heading);
        Assert.Equal(HttpStatusCode.NotFound, (await HtmlPage.Get(other, "/invitations/made-up")).Status);
    }

    [Fact]
    public async Task An_invitation_begins_with_the_address_that_is_set_whatever_the_request_says()
    {
        await using var own = new ScrutinyHost { Settings = new Dictionary<string, string> { ["Service:Address"] = "https://panels.example.org/" } };
        using var administrator = own.As(own.World.Administrator);
        var page = await HtmlPage.Get(administrator, "/accounts/invite?role=Member");
        page.Fill("Panel", "Testshire north");
        page = await page.Press(administrator, "Make the link");
        Assert.StartsWith("https://panels.example.org/invitations/", page.Document.QuerySelector(".scrutiny-code")!.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_administrator_takes_a_role_away_and_gives_another()
    {
        using var administrator = host.As(host.World.Administrator);
        var page = await HtmlPage.Get(administrator, $"/accounts/{host.World.Observer.Value}");
        page = await page.Press(administrator, "Take away Observer, Testshire stop and search");
        Assert.Contains("Taken away", page.Text, StringComparison.Ordinal);
        page = await HtmlPage.Get(administrator, $"/accounts/{host.World.Observer.Value}/give?role=Member");
        page.Fill("Panel", "Testshire stop and search");
        page = await page.Press(administrator, "Give a role");
        Assert.Contains("Member, Testshire stop and search", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_press_takes_away_no_other_role()
    {
        using var administrator = host.As(host.World.Administrator);
        var person = host.World.SecondPanelMember;
        var give = await HtmlPage.Get(administrator, $"/accounts/{person.Value}/give?role=Member");
        give.Fill("Panel", "Testshire stop and search");
        var page = await give.Press(administrator, "Give a role");
        Assert.Contains("Taken away", (await page.Press(administrator, "Take away Member, Testshire north")).Text, StringComparison.Ordinal);
        var second = await page.Press(administrator, "Take away Member, Testshire north");
        Assert.Contains("already taken away", Assert.Single(second.Problems), StringComparison.Ordinal);
        Assert.Equal(1, await host.InDb(db => db.Grants.CountAsync(g => g.UserId == person && g.EndedAt == null)));
    }

    [Fact]
    public async Task A_second_press_places_no_other_force()
    {
        using var administrator = host.As(host.World.Administrator);
        var page = await HtmlPage.Get(administrator, "/accounts/areas");
        page.Fill("Put a force under Testshire oversight office", "Cumbria");
        var placed = await host.InDb(db => db.Forces.CountAsync(f => f.AreaId != null));
        await page.Press(administrator, "Add the force Testshire oversight office");
        var second = await page.Press(administrator, "Add the force Testshire oversight office");
        Assert.Single(second.Problems);
        Assert.Equal(placed + 1, await host.InDb(db => db.Forces.CountAsync(f => f.AreaId != null)));
    }

    [Fact]
    public async Task A_person_changes_their_password_and_stays_signed_in()
    {
        using var browser = host.As(host.World.ViceChair);
        var page = await HtmlPage.Get(browser, "/account/password");
        page.Fill("Password now", World.Password);
        page.Fill("New password", "password1234");
        page = await page.Press(browser, "Change password");
        Assert.Single(page.Problems);
        page.Fill("Password now", World.Password);
        page.Fill("New password", "hedge-Tuesday-spoons");
        page = await page.Press(browser, "Change password");
        Assert.Equal("Your account", page.Heading);
        Assert.Contains("Your password is changed", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_administrator_sets_up_an_area_a_force_and_a_panel()
    {
        using var administrator = host.As(host.World.Administrator);
        var page = await HtmlPage.Get(administrator, "/accounts/areas/new");
        page.Fill("Name of the area", "Humberside oversight");
        page.Fill("Data controller", "Humberside office");
        page = await page.Press(administrator, "Save");
        page.Fill("Put a force under Humberside oversight", "Humberside");
        page = await page.Press(administrator, "Add the force Humberside oversight");
        Assert.Contains("The force is added", page.Text, StringComparison.Ordinal);
        var link = page.Document.QuerySelectorAll("main a").First(a => a.TextContent.Contains("Humberside oversight", StringComparison.Ordinal)).GetAttribute("href")!;
        page = await HtmlPage.Get(administrator, link);
        page.Fill("Name of the panel", "Humberside panel");
        page = await page.Press(administrator, "Set up the panel");
        Assert.NotEmpty(page.Problems);
        page.Fill("Who the panel is", "Volunteers of Humberside.");
        page.Choose("Rules to begin with", "Humberside-like");
        page = await page.Press(administrator, "Set up the panel");
        Assert.Contains("The panel is set up", page.Text, StringComparison.Ordinal);
        Assert.True(page.HasLink("Humberside panel"));
    }
}
