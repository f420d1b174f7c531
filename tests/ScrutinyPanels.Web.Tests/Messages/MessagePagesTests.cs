using System.Net;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Messages;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Web.Tests.Messages;

public class MessagePagesTests(ScrutinyHost host) : IClassFixture<ScrutinyHost>
{
    [Fact]
    public async Task Somebody_chooses_how_often_each_kind_comes()
    {
        using var member = host.As(host.World.FirstMember);
        var page = await HtmlPage.Get(member, "/account");
        Assert.Contains(page.Links, l => l.Href == "/account/messages");
        page = await HtmlPage.Get(member, "/account/messages");
        Assert.Equal("How often we write to you", page.Heading);
        page.Choose("Cases to read", "Once a day, in the morning");
        page.Choose("Meetings: papers, changes, called off", "Once a week, on Monday morning");
        page = await page.Press(member, "Save");
        Assert.Contains("Your choice is saved", page.Source, StringComparison.Ordinal);

        var person = host.World.FirstMember;
        var kept = await host.InDb(db => db.MessageChoices.SingleAsync(c => c.Id == person));
        Assert.Equal((MessagePace.Daily, MessagePace.Weekly, MessagePace.Daily), (kept.CasesToRead, kept.Meeting, kept.WaitingForYou));
        page = await HtmlPage.Get(member, "/account/messages");
        Assert.Equal(["Daily", "Weekly", "Daily"], page.Document.QuerySelectorAll("input[checked]").Select(i => i.GetAttribute("value")));
    }

    [Fact]
    public async Task An_administrator_sends_a_letter_again_or_throws_it_away()
    {
        var (first, second) = (await GivenUp(host.World.FirstMember, LetterProblem.NobodyKnows), await GivenUp(host.World.SecondMember, LetterProblem.Refused));
        using var administrator = host.As(host.World.Administrator);
        var page = await HtmlPage.Get(administrator, "/messages");
        Assert.Contains("It may have arrived, or not.", page.Text, StringComparison.Ordinal);
        Assert.Contains("The mail service will not take it.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("@example.org", page.Text, StringComparison.Ordinal);

        page = await HtmlPage.Get(administrator, $"/messages/{first.Value}");
        Assert.Contains("gets it twice", page.Text, StringComparison.Ordinal);
        page = await page.Press(administrator, "Send it again");
        Assert.Contains("The message is sent again shortly", page.Source, StringComparison.Ordinal);
        page = await HtmlPage.Get(administrator, $"/messages/{second.Value}/throw-away");
        page = await page.Press(administrator, "Yes, throw it away");
        Assert.Contains("There are none.", page.Text, StringComparison.Ordinal);
        Assert.Equal("1", page.Value("Thrown away"));
        Assert.Equal(HttpStatusCode.NotFound, (await HtmlPage.Get(administrator, $"/messages/{second.Value}")).Status);

        Assert.Equal([LetterState.Waiting, LetterState.ThrownAway], await host.InDb(async db => new[] { (await db.Letters.SingleAsync(l => l.Id == first)).State, (await db.Letters.SingleAsync(l => l.Id == second)).State }));
        using var officer = host.As(host.World.Officer);
        Assert.NotEqual(HttpStatusCode.OK, (await HtmlPage.Get(officer, "/messages")).Status);
    }

    private Task<LetterId> GivenUp(UserId person, LetterProblem why) => host.InDb(db =>
    {
        var letter = Letter.Make(person, host.Clock.GetUtcNow());
        letter.GiveUp(letter.Claim(host.Clock.GetUtcNow()), why);
        var message = Message.OfAccount(person, MessageAbout.RoleGiven, host.Clock.GetUtcNow());
        message.PutInto(letter, 1, host.Clock.GetUtcNow());
        db.AddRange(letter, message);
        return Task.FromResult(letter.Id);
    });
}
