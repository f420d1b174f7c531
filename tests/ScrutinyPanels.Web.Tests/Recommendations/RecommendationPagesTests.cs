using System.Net;
using ScrutinyPanels.Domain.Recommendations;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Web.Tests.Recommendations;

public sealed class RecommendationPagesTests(ScrutinyHost host) : IClassFixture<ScrutinyHost>
{
    private World World => host.World;

    [Fact]
    public async Task A_chair_writes_a_request_from_a_settled_case_changes_it_and_sends_it()
    {
        var settled = await RecommendationBuilder.SettledCase(host.Services, World);
        using var chair = host.As(World.Chair);
        var form = await HtmlPage.Get(chair, $"/recommendations/new?cases={settled.Value}");
        Assert.EndsWith("Write a recommendation to the force", form.Heading, StringComparison.Ordinal);
        Assert.Contains("Usually 56 days", form.Document.Body!.TextContent, StringComparison.Ordinal);
        Fill(form, "Say why first");
        var page = await form.Press(chair, "Save draft");
        Assert.Contains("Say why first", page.Heading, StringComparison.Ordinal);
        Assert.Equal("Reasons were given late.", page.Value("What the panel saw"));

        var edit = await HtmlPage.Get(chair, page.Links.Single(l => l.Text == "Change the draft").Href);
        edit.Fill("Title, as a sentence", "Say why before the search");
        page = await edit.Press(chair, "Save draft");
        Assert.Contains("Say why before the search", page.Heading, StringComparison.Ordinal);

        var confirm = await HtmlPage.Get(chair, page.Links.Single(l => l.Text == "Send to the force").Href);
        page = await confirm.Press(chair, "Send");
        Assert.Contains("Waiting for a reply", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(page.Links, l => l.Text is "Change the draft" or "Make this public");
    }

    [Fact]
    public async Task The_draft_form_keeps_what_was_typed_when_something_is_wrong()
    {
        var settled = await RecommendationBuilder.SettledCase(host.Services, World);
        using var chair = host.As(World.Chair);
        var form = await HtmlPage.Get(chair, $"/recommendations/new?cases={settled.Value}");
        Fill(form, "Say why first");
        form.Fill("Who must act?", "PC 1234");
        form.Fill("Days to reply", "two");
        var page = await form.Press(chair, "Save draft");

        Assert.StartsWith("Error: ", page.Title, StringComparison.Ordinal);
        Assert.Equal(
            ["Take out ‘PC 1234’: it looks like an officer’s number.", RecommendationRules.TermOutOfRange.Sentence],
            page.Problems);
        Assert.Equal("Reasons were given late.", page.Document.QuerySelector("[name='Form.Saw']")!.TextContent);
        Assert.Equal("PC 1234", page.Document.QuerySelector("[name='Form.WhoMustAct']")!.GetAttribute("value"));
        Assert.Equal("two", page.Document.QuerySelector("[name='Form.TermDays']")!.GetAttribute("value"));
        Assert.True(page.Document.QuerySelector($"input[value='{settled.Value}']")!.HasAttribute("checked"));
    }

    [Fact]
    public async Task An_officer_of_several_panels_chooses_one_first()
    {
        await RecommendationBuilder.SettledCase(host.Services, World);
        await RecommendationBuilder.SettledCase(host.Services, World, World.SecondPanel);
        using var officer = host.As(World.Officer);
        var choose = await HtmlPage.Get(officer, "/recommendations/new");
        choose.Choose("Which panel asks?", "Testshire north");
        var form = await choose.Press(officer, "Continue");
        Assert.StartsWith("Testshire north", form.Heading, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_force_acknowledges_and_replies_and_its_words_are_kept_when_something_is_wrong()
    {
        var id = await A.Recommendation(World).Titled("Answer me").Sent().In(host.Services);
        using var liaison = host.As(World.Liaison);
        var inbox = await HtmlPage.Get(liaison, "/inbox");
        var ask = await HtmlPage.Get(liaison, inbox.Links.First(l => l.Href == $"/inbox/{id.Value}").Href);
        Assert.Contains("Give the reason before the search.", ask.Text, StringComparison.Ordinal);
        ask = await ask.Press(liaison, "Say that you have it");
        Assert.False(ask.HasButton("Say that you have it"));

        var form = await HtmlPage.Get(liaison, $"/inbox/{id.Value}/reply");
        form.Fill("What the public will read", "Ring 07700 900123 about it.");
        form.Fill("Day", "31");
        form.Fill("Month", "2");
        form.Fill("Year", "2026");
        var wrong = await form.Press(liaison, "Continue");
        Assert.Equal(["Enter a day that there is, such as 30 9 2026, or leave it empty"], wrong.Problems);
        wrong.Fill("Day", "28");
        wrong = await wrong.Press(liaison, "Continue");
        Assert.Equal([RecommendationRules.DecisionNeeded.Sentence, "Take out ‘07700 900123’: it looks like a phone number."], wrong.Problems);
        Assert.Equal("Ring 07700 900123 about it.", wrong.Document.QuerySelector("[name='Form.Explanation']")!.TextContent);

        wrong.Choose("What has the force decided?", "Accepted in part");
        wrong.Fill("What the public will read", "We will brief every shift.");
        var check = await wrong.Press(liaison, "Continue");
        Assert.Equal("28 February 2026", check.Value("By when"));
        check = await check.Press(liaison, "Change the answer");
        Assert.Equal("We will brief every shift.", check.Document.QuerySelector("[name='Form.Explanation']")!.TextContent);
        check = await check.Press(liaison, "Continue");
        var done = await check.Press(liaison, "Send reply");
        Assert.Equal("Accepted in part", done.Value("Decision"));
        Assert.Equal("28 February 2026", done.Value("By when"));
    }

    [Fact]
    public async Task The_chair_judges_and_the_officer_closes()
    {
        var id = await A.Recommendation(World).Titled("Judge me").Sent().RepliedWith(ForceDecision.Accepted).Evidenced().In(host.Services);
        using var chair = host.As(World.Chair);
        var form = await HtmlPage.Get(chair, $"/recommendations/{id.Value}/judge");
        form.Fill("Why does the panel think so?", "New records show it.");
        form = await form.Press(chair, "Save the panel’s judgement");
        Assert.Equal([RecommendationRules.JudgementNeeded.Sentence], form.Problems);
        form.Choose("Is the panel’s point settled?", "Settled");
        var page = await form.Press(chair, "Save the panel’s judgement");
        Assert.Equal("Settled", page.Value("Panel’s judgement"));
        Assert.False(page.HasLink("Close this recommendation"));

        using var officer = host.As(World.Officer);
        var close = await HtmlPage.Get(officer, $"/recommendations/{id.Value}/close");
        close = await close.Press(officer, "Close this recommendation");
        Assert.Equal([RecommendationRules.CheckDayNeeded.Sentence], close.Problems);
        close.Choose("When does the panel look again?", "After 6 months");
        page = await close.Press(officer, "Close this recommendation");
        Assert.Contains("Closed", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_force_asks_for_more_time_the_panel_grants_it_and_the_public_sees_since_when()
    {
        var id = await A.Recommendation(World).Titled("Give us time").Sent().Public().In(host.Services);
        using var liaison = host.As(World.Liaison);
        var form = await HtmlPage.Get(liaison, $"/inbox/{id.Value}/more-time");
        form.Fill("Why do you need more time?", "The policy is with the lawyers.");
        form = await form.Press(liaison, "Ask for more time");
        Assert.Equal([RecommendationRules.PauseCauseNeeded.Sentence, RecommendationRules.PauseEnd.Sentence], form.Problems);
        Assert.Equal("The policy is with the lawyers.", form.Document.QuerySelector("[name='Form.Reason']")!.TextContent);
        form.Choose("What are you waiting for?", "Waiting for a new policy");
        form.Fill("Day", "20"); form.Fill("Month", "4"); form.Fill("Year", "2026");
        var ask = await form.Press(liaison, "Ask for more time");
        Assert.Contains("The panel has not answered.", ask.Text, StringComparison.Ordinal);

        using var officer = host.As(World.Officer);
        var grant = await HtmlPage.Get(officer, $"/recommendations/{id.Value}/grant");
        var page = await grant.Press(officer, "Grant more time");
        Assert.Contains("The clock is paused since 2 March 2026, until 20 April 2026.", page.Text, StringComparison.Ordinal);
        using var anybody = host.CreateClient();
        var story = await HtmlPage.Get(anybody, $"/asked/{id.Value}");
        Assert.Contains("The clock has been paused since 2 March 2026: the force is waiting for a new policy.", story.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("lawyers", story.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evidence_is_shown_with_its_interval_and_keeps_what_was_typed_when_a_count_is_wrong()
    {
        var id = await A.Recommendation(World).Titled("Show us").Sent().RepliedWith(ForceDecision.Accepted).In(host.Services);
        using var liaison = host.As(World.Liaison);
        var form = await HtmlPage.Get(liaison, $"/inbox/{id.Value}/evidence");
        form.Choose("What shows that it was done?", "Counts before and after");
        form.Fill("What does it show?", "The reason is said more often."); form.Fill("Before: how many", "41"); form.Fill("Before: out of how many", "40"); form.Fill("Before: which period", "January 2026");
        form.Fill("After: how many", "33"); form.Fill("After: out of how many", "40"); form.Fill("After: which period", "July 2026");
        form = await form.Press(liaison, "Add this evidence");
        Assert.Equal([RecommendationRules.CountsNeeded.Sentence], form.Problems);
        form.Fill("Before: how many", "12");
        var page = await form.Press(liaison, "Add this evidence");

        // 12 of 40 is 30% with a 95% score interval from 18.1% to 45.4%; 33 of 40 is 82.5% from 68.0% to 91.3%.
        Assert.Contains("12 of 40 (30%)", page.Text, StringComparison.Ordinal);
        Assert.Contains("18% and 45%", page.Text, StringComparison.Ordinal);
        Assert.Contains("The difference is larger than chance alone would explain.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Feedback_is_counted_in_public_and_never_shown()
    {
        var id = await A.Recommendation(World).Titled("A word to one officer").OfKind(RecommendationKind.Feedback).Sent().In(host.Services);
        using var liaison = host.As(World.Liaison);
        var form = await HtmlPage.Get(liaison, $"/inbox/{id.Value}/receipt");
        form.Choose("What was done?", "Given to the officer");
        var ask = await form.Press(liaison, "Note it");
        Assert.Equal("Not yet", ask.Value("Given to the supervisor"));
        using var anybody = host.CreateClient();
        var slug = await host.InDb(async db => (await db.Panels.FindAsync(World.Panel))!.Slug);
        var panel = await HtmlPage.Get(anybody, $"/panels/{slug}");
        Assert.Contains("Given to the officer: 1.", panel.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("A word to one officer", panel.Text, StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await anybody.GetAsync($"/asked/{id.Value}")).StatusCode);
    }

    [Fact]
    public async Task Withdrawing_asks_for_a_reason()
    {
        var id = await A.Recommendation(World).Titled("Take me back").Sent().In(host.Services);
        using var chair = host.As(World.Chair);
        var form = await HtmlPage.Get(chair, $"/recommendations/{id.Value}/withdraw");
        form = await form.Press(chair, "Withdraw");
        Assert.Equal(["Enter a reason."], form.Problems);
        form.Fill("Why is it withdrawn?", "The force has done it.");
        var page = await form.Press(chair, "Withdraw");
        Assert.Contains("No reply is due.", page.Text, StringComparison.Ordinal);
        Assert.Contains("The force has done it.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_who_change_a_draft_do_not_overwrite_each_other_and_what_was_seen_is_what_is_sent()
    {
        var id = await A.Recommendation(World).Titled("Two of us").In(host.Services);
        using var chair = host.As(World.Chair);
        using var officer = host.As(World.Officer);
        var mine = await HtmlPage.Get(chair, $"/recommendations/{id.Value}/edit");
        var theirs = await HtmlPage.Get(officer, $"/recommendations/{id.Value}/edit");
        var send = await HtmlPage.Get(officer, $"/recommendations/{id.Value}/send");
        mine.Fill("Who must act?", "The chair’s words");
        await mine.Press(chair, "Save draft");

        theirs.Fill("Who must act?", "The officer’s words");
        var refused = await theirs.Press(officer, "Save draft");
        MustSayChanged(refused);
        Assert.Equal("The officer’s words", refused.Document.QuerySelector("[name='Form.WhoMustAct']")!.GetAttribute("value"));
        MustSayChanged(await send.Press(officer, "Send"));
        var page = await HtmlPage.Get(chair, $"/recommendations/{id.Value}");
        Assert.Equal("The chair’s words", page.Value("Who must act"));
        Assert.True(page.HasLink("Send to the force"));
    }

    [Fact]
    public async Task Two_who_judge_or_correct_do_not_overwrite_each_other()
    {
        var id = await A.Recommendation(World).Titled("Judge me twice").Sent().RepliedWith(ForceDecision.Accepted).In(host.Services);
        using var chair = host.As(World.Chair);
        using var officer = host.As(World.Officer);
        var judge = await HtmlPage.Get(chair, $"/recommendations/{id.Value}/judge");
        var correct = await HtmlPage.Get(officer, $"/recommendations/{id.Value}/correct");
        judge.Choose("Is the panel’s point settled?", "Settled");
        judge.Fill("Why does the panel think so?", "New records show it.");
        await judge.Press(chair, "Save the panel’s judgement");

        judge.Fill("Why does the panel think so?", "Words worth keeping");
        var again = await judge.Press(chair, "Save the panel’s judgement");
        MustSayChanged(again);
        Assert.Equal("Words worth keeping", again.Document.QuerySelector("[name='Form.Words']")!.TextContent);
        correct.Fill("Why are they corrected?", "A slip of the pen.");
        MustSayChanged(await correct.Press(officer, "Save the correction"));
        Assert.Equal("New records show it.", (await HtmlPage.Get(chair, $"/recommendations/{id.Value}")).Value("What the panel says"));
    }

    [Fact]
    public async Task Who_replies_second_is_told_and_keeps_their_words()
    {
        var id = await A.Recommendation(World).Titled("Answer me once").Sent().In(host.Services);
        using var liaison = host.As(World.Liaison);
        var form = await HtmlPage.Get(liaison, $"/inbox/{id.Value}/reply");
        form.Choose("What has the force decided?", "Accepted");
        form.Fill("What the public will read", "We will brief every shift.");
        await (await form.Press(liaison, "Continue")).Press(liaison, "Send reply");

        form.Fill("What the public will read", "Words worth keeping");
        var second = await form.Press(liaison, "Continue");
        Assert.Equal("This was done already, by you or by somebody else. What you sent just now was not saved.", Assert.Single(second.Problems));
        Assert.Equal("Words worth keeping", second.Document.QuerySelector("[name='Form.Explanation']")!.TextContent);
        Assert.Contains("We will brief every shift.", (await HtmlPage.Get(liaison, $"/inbox/{id.Value}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_withdraws_second_is_told_and_keeps_their_reason()
    {
        var id = await A.Recommendation(World).Titled("Take me back once").Sent().In(host.Services);
        using var chair = host.As(World.Chair);
        var form = await HtmlPage.Get(chair, $"/recommendations/{id.Value}/withdraw");
        form.Fill("Why is it withdrawn?", "The first reason");
        await form.Press(chair, "Withdraw");

        form.Fill("Why is it withdrawn?", "Words worth keeping");
        var second = await form.Press(chair, "Withdraw");
        Assert.Contains("What you sent just now was not saved.", Assert.Single(second.Problems), StringComparison.Ordinal);
        Assert.Equal("Words worth keeping", second.Document.QuerySelector("[name='Form.Reason']")!.TextContent);
    }

    [Fact]
    public async Task The_tracker_says_how_late_something_is_in_words()
    {
        await using var own = new ScrutinyHost();
        var id = await A.Recommendation(own.World).DueIn(7).Sent().In(own.Services);

        // Sent on Monday 2 March 2026, due on Monday 9; Friday 20 March is 4 and 5 working days later.
        own.Clock.GoTo(new DateTimeOffset(2026, 3, 20, 12, 0, 0, TimeSpan.Zero));
        using var officer = own.As(own.World.Officer);
        var tracker = await HtmlPage.Get(officer, "/recommendations?show=late");
        Assert.Contains("9 working days late", tracker.Text, StringComparison.Ordinal);
        Assert.Contains("1 recommendation shown.", tracker.Text, StringComparison.Ordinal);
        Assert.Contains(tracker.Links, l => l.Href == $"/recommendations/{id.Value}");
        var none = await HtmlPage.Get(officer, "/recommendations?show=drafts");
        Assert.Contains("No recommendation is like that now.", none.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "SecondPanelChair,OtherChair,OtherOfficer")]
    [InlineData("/send", "SecondPanelChair,OtherChair,OtherOfficer")]
    [InlineData("/withdraw", "SecondPanelChair,OtherChair,OtherOfficer")]
    [InlineData("/publish", "OtherOfficer")]
    [InlineData("/release", "OtherOfficer")]
    [InlineData("/close", "OtherOfficer")]
    public async Task People_of_other_panels_and_areas_find_no_such_page(string step, string people)
    {
        var id = await A.Recommendation(World).Titled("A secret of ours").Sent().In(host.Services);
        foreach (var name in people.Split(','))
        {
            using var stranger = host.As(World.People[name]);
            var page = await HtmlPage.Get(stranger, $"/recommendations/{id.Value}{step}");
            Assert.Equal(HttpStatusCode.NotFound, page.Status);
            Assert.DoesNotContain("A secret of ours", page.Source, StringComparison.Ordinal);
        }

        using var otherForce = host.As(World.OtherLiaison);
        Assert.Equal(HttpStatusCode.NotFound, (await HtmlPage.Get(otherForce, $"/inbox/{id.Value}")).Status);
    }

    private static void MustSayChanged(HtmlPage page) =>
        Assert.StartsWith("Somebody else changed this while you were working on it.", Assert.Single(page.Problems), StringComparison.Ordinal);

    private static void Fill(HtmlPage form, string title)
    {
        form.Fill("Title, as a sentence", title);
        form.Fill("What did the panel see?", "Reasons were given late.");
        form.Fill("What does the panel ask the force to do?", "Give the reason first.");
        form.Fill("Who must act?", "Head of operations");
        form.Fill("How will the panel know that it was done?", "We look at 20 new records.");
    }
}
