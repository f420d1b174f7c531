using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Recommendations;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Web.Tests.Recommendations;

/// <summary>One red grade on its whole way, by the pages of those who take each step, with what the public reads on each day.</summary>
public sealed class LongRoadTests : IAsyncDisposable
{
    private const string InPart = "We will brief response teams first.";

    private readonly ScrutinyHost host = new();
    private RecommendationId id;

    private World World => host.World;

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task A_red_grade_is_sent_late_escalated_answered_in_part_contested_evidenced_checked_by_a_second_draw_and_published()
    {
        // 2 March 2026: a red grade, sent and public.
        var red = await RecommendationBuilder.SettledCase(host.Services, World);
        await host.InDb(db => db.Cases.Where(c => c.Id == red).ExecuteUpdateAsync(s => s.SetProperty(c => c.Grade, Grade.Red)));
        id = await A.Recommendation(World).Because(red).OfKind(RecommendationKind.Practice, AskTheme.Grounds).Sent().Public().In(host.Services);
        await Public("Waiting for a reply", "A reply is due by 27 April 2026.", "The words of this request have not been released yet.");
        await Release();
        await Public(RecommendationBuilder.Saw, RecommendationBuilder.Ask, "There is no answer yet.");
        var ladder = await Page(World.Officer, "/recommendations/ladder");
        Assert.Contains("The chief inspector for operations", ladder.Text, StringComparison.Ordinal);
        Assert.Contains("The force has not answered R1.", ladder.Text, StringComparison.Ordinal);

        // Late, and up the ladder with nobody pressing anything. 4 May is a bank holiday.
        On(2026, 4, 28);
        await Public("No reply, late", "Reply was due 27 April 2026. It is 1 working day late.");
        On(2026, 5, 5);
        await Public("It is 5 working days late.");
        Assert.Contains("The head of the oversight office", (await Page(World.Officer, "/recommendations/ladder")).Text, StringComparison.Ordinal);
        On(2026, 5, 19);
        await Public("It is 15 working days late.");
        Assert.Contains("The deputy chief constable", (await Page(World.Officer, "/recommendations/ladder")).Text, StringComparison.Ordinal);

        // Answered in part: the decision at once, the words when both have released them.
        On(2026, 5, 20);
        await Reply("Accepted in part", InPart);
        await Public("Accepted in part", "The force replied on 20 May 2026, 16 working days late. The reply was due 27 April 2026.");
        Assert.DoesNotContain(InPart, await PublicSource(), StringComparison.Ordinal);
        await Release();
        await Public(InPart);

        // Contested: the panel asks again and a new clock starts.
        On(2026, 5, 21);
        await Judge("Not settled", "Response teams are a third of those who search.");
        using (var chair = host.As(World.Chair))
        {
            var again = await HtmlPage.Get(chair, $"/recommendations/{id.Value}/ask-again");
            again.Fill("Why does the panel not agree, and what should the force look at again?", "All teams search.");
            Assert.Empty((await again.Press(chair, "Ask again")).Problems);
        }

        await Public("We did not agree with the answer and asked again on 21 May 2026.", "A reply is due by 16 July 2026.");

        // Answered and evidenced with a file, settled and closed with a day for a second look.
        On(2026, 6, 1);
        await Reply("Accepted", "We will brief all teams.");
        await Evidence();
        await Judge("Settled", "All teams are briefed.");
        On(2026, 6, 2);
        using (var officer = host.As(World.Officer))
        {
            var close = await HtmlPage.Get(officer, $"/recommendations/{id.Value}/close");
            close.Choose("When does the panel look again?", "After 3 months");
            await close.Press(officer, "Close this recommendation");
        }

        await Public("Settled and closed", "We shall look again on 2 September 2026.");

        // The second look is offered to the next draw.
        On(2026, 8, 3);
        await Batches.Month(host.Services, World.Force, "2026-07", 40);
        await SecondDraw();
        On(2026, 9, 2);
        await Check();
        await Release();
        await Public("New cases show it less often than before.", "9 of 12 (75%)", "1 of 12 (8%)", "between 1% and 35%", "12 cases cannot tell us the rate", "All teams are briefed.");
    }

    private void On(int year, int month, int day)
    {
        host.Clock.GoTo(new DateTimeOffset(year, month, day, 10, 0, 0, TimeSpan.Zero));
        host.EndSessions();
    }

    private async Task<HtmlPage> Page(UserId person, string path)
    {
        using var browser = host.As(person);
        return await HtmlPage.Get(browser, path);
    }

    private async Task<string> PublicSource()
    {
        using var anyone = host.As(null);
        return (await HtmlPage.Get(anyone, $"/asked/{id.Value}")).Source;
    }

    private async Task Public(params string[] words)
    {
        using var anyone = host.As(null);
        var page = await HtmlPage.Get(anyone, $"/asked/{id.Value}");
        Assert.All(words, w => Assert.Contains(w, page.Text, StringComparison.Ordinal));
    }

    private async Task Release()
    {
        foreach (var (person, button) in new[] { (World.Chair, "Release for the panel"), (World.Officer, "Release") })
        {
            using var browser = host.As(person);
            var preview = await HtmlPage.Get(browser, $"/recommendations/{id.Value}/release");
            preview.Choose(null, "I have read these words. Nobody can be recognised from them.");
            var after = await preview.Press(browser, button);
            Assert.Empty(after.Problems);
        }
    }

    private async Task Reply(string decision, string words)
    {
        using var liaison = host.As(World.Liaison);
        var form = await HtmlPage.Get(liaison, $"/inbox/{id.Value}/reply");
        form.Choose("What has the force decided?", decision);
        form.Fill("What the public will read", words);
        var check = await form.Press(liaison, "Continue");
        var sent = await check.Press(liaison, "Send reply");
        Assert.Empty(sent.Problems);
    }

    private async Task Judge(string judgement, string words)
    {
        using var chair = host.As(World.Chair);
        var form = await HtmlPage.Get(chair, $"/recommendations/{id.Value}/judge");
        form.Choose("Is the panel’s point settled?", judgement);
        form.Fill("Why does the panel think so?", words);
        Assert.Empty((await form.Press(chair, "Save the panel’s judgement")).Problems);
    }

    private async Task Evidence()
    {
        using var liaison = host.As(World.Liaison);
        var form = await HtmlPage.Get(liaison, $"/inbox/{id.Value}/evidence");
        form.Choose("What shows that it was done?", "A document");
        form.Fill("What does it show?", "The briefing of all teams.");
        form.Attach("A file, if there is one", "not-a-document.pdf", "just words"u8.ToArray());
        form = await form.Press(liaison, "Add this evidence");
        Assert.Equal(["This is no PDF, Word, Excel or PowerPoint file and no PNG or JPEG picture. Save it as one of these and choose it again."], form.Problems);
        form.Choose("What shows that it was done?", "A document");
        form.Attach("A file, if there is one", "Briefing.pdf", Files.Pdf());
        var added = await form.Press(liaison, "Add this evidence");
        Assert.Empty(added.Problems);

        // Both sides fetch it; it is never shown in the browser, and another force finds nothing.
        var address = added.Links.Single(l => l.Text.StartsWith("Briefing", StringComparison.Ordinal)).Href;
        foreach (var person in new[] { World.Liaison, World.Chair, World.Officer })
        {
            using var browser = host.As(person);
            using var file = await browser.GetAsync(new Uri(address, UriKind.Relative));
            Assert.Equal(("attachment", "Briefing.pdf"), (file.Content.Headers.ContentDisposition!.DispositionType, file.Content.Headers.ContentDisposition.FileName));
            Assert.Equal(Files.Pdf(), await file.Content.ReadAsByteArrayAsync());
        }

        using var stranger = host.As(World.OtherLiaison);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await stranger.GetAsync(new Uri(address, UriKind.Relative))).StatusCode);
    }

    private async Task SecondDraw()
    {
        using var chair = host.As(World.Chair);
        var start = await HtmlPage.Get(chair, "/draws/new");
        Assert.Contains($"R1: {RecommendationBuilder.Title}. To be looked at again on 2 September 2026.", start.Text, StringComparison.Ordinal);
        start.Fill("First month", "July 2026");
        var frozen = await start.Press(chair, "Freeze the list");
        var seed = await HtmlPage.Get(chair, frozen.Address.AbsolutePath + "/seed");
        seed.Fill("The seed made in the room", "2 5 3");
        var drawn = await (await seed.Press(chair, "Continue")).Press(chair, "Draw the sample");
        Assert.Equal("2 5 3", drawn.Value("Seed"));
    }

    private async Task Check()
    {
        using var chair = host.As(World.Chair);
        var form = await HtmlPage.Get(chair, $"/recommendations/{id.Value}/check");
        form.Choose("Do new cases still show it?", "Less often than before");
        form.Fill("What did you look at, and what did you see?", "The twelve cases of the second draw.");
        foreach (var (label, value) in new[] { ("Before: how many", "9"), ("Before: out of how many", "12"), ("Before: which period", "January"), ("After: how many", "1"), ("After: out of how many", "12"), ("After: which period", "July") })
        {
            form.Fill(label, value);
        }

        Assert.Empty((await form.Press(chair, "Record the second look")).Problems);
    }
}
