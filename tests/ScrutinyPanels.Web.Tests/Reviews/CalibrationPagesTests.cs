using System.Net;
using ScrutinyPanels.Application.Features.Panels;
using ScrutinyPanels.Application.Features.Reviews;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Web.Tests.Reviews;

public sealed class CalibrationPagesTests : IAsyncLifetime, IDisposable
{
    private readonly ScrutinyHost host = new();
    private ReviewStage stage = null!;

    private World World => host.World;

    private Sender Sender => (Sender)host.Services.GetService(typeof(Sender))!;

    public async Task InitializeAsync() => stage = await ReviewStage.In(host, cases: 2);

    public async Task DisposeAsync() => await host.DisposeAsync();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task A_member_whose_cases_wait_is_led_to_practice_answers_and_reads_what_the_expert_says()
    {
        var id = await PracticeStage.Published(host.Services, World);
        var rules = await Sender.Ask(new GetPanelRules.Query(World.Panel), Caller.Person(World.Officer));
        await Sender.Send(new ChangePanelRules.Command(World.Panel, rules.Number, rules.Rules with { PracticeCasesFirst = 3 }), Caller.Person(World.Officer));
        using var browser = host.As(World.FirstMember);

        var page = await HtmlPage.Get(browser, "/my-cases");
        Assert.Contains("2 cases wait for you. Answer 1 practice case first, so that we all use the scale the same way. Go to the practice cases", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Case 14", page.Text, StringComparison.Ordinal);
        foreach (var address in new[] { string.Empty, "/can-you-look", "/step/1", "/check", "/sent", "/pass", "/step-aside", "/second-view" })
        {
            page = await HtmlPage.Get(browser, $"/my-cases/{stage.Case.Value}{address}");
            Assert.Equal("/practice", page.Address.AbsolutePath);
        }

        Assert.Contains("answer 1 more practice case.", page.Text, StringComparison.Ordinal);
        page = await HtmlPage.Get(browser, page.Links.Single(l => l.Text == "A coat").Href);
        Assert.Contains("What happened: A coat.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("The reason is thin", page.Source, StringComparison.Ordinal);
        page.Fill("Why do you choose this grade?", "It was polite");
        page = await page.Press(browser, "Send my answer");
        Assert.Equal(["Choose a grade."], page.Problems);
        Assert.Contains("It was polite", page.Source, StringComparison.Ordinal);
        page.Choose("Which grade would you give?", "Green");
        page = await page.Press(browser, "Send my answer");

        Assert.Equal($"/practice/{id.Value}", page.Address.AbsolutePath);
        Assert.Contains("Your answer is sent", page.Text, StringComparison.Ordinal);
        Assert.Equal(("Green", "It was polite"), (page.Value("Grade"), page.Value("Why")));
        Assert.Contains("The reason is thin.", page.Text, StringComparison.Ordinal);
        Assert.Contains("This is to help us use the scale the same way.", page.Text, StringComparison.Ordinal);
        Assert.False(page.HasButton("Send my answer"));
        Assert.Contains("Case 14", (await HtmlPage.Get(browser, "/my-cases")).Text, StringComparison.Ordinal);
        Assert.Contains("There is nothing to practise now", (await HtmlPage.Get(browser, "/practice")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_officer_writes_looks_publishes_and_retires()
    {
        using var browser = host.As(World.Officer);
        var page = await HtmlPage.Get(browser, "/practice-cases");
        Assert.Contains("There are no practice cases yet", page.Text, StringComparison.Ordinal);
        page = await HtmlPage.Get(browser, "/practice-cases/new");
        page.Fill("Title", "A hat");
        page = await page.Press(browser, "Save the draft");
        Assert.Equal(["Enter what happened.", "Enter why the expert gives this grade.", "Choose where the story comes from", "Choose a grade."], page.Problems);
        Assert.Contains("value=\"A hat\"", page.Source, StringComparison.Ordinal);
        page.Choose("Where the story comes from", "It is made up");
        page.Fill("What happened", "Someone wore a hat.");
        page.Fill("The expert’s grade", "Traffic light: Red");
        page.Fill("Why the expert gives this grade", "A hat is no reason.");
        page = await page.Press(browser, "Save the draft");
        Assert.Equal(("Draft", "Red", "A hat is no reason."), (page.Document.QuerySelector(".govuk-tag")!.TextContent, page.Value("The expert’s grade"), page.Value("Why the expert gives this grade")));
        var address = page.Address.AbsolutePath;

        page = await HtmlPage.Get(browser, $"{address}/edit");
        Assert.Contains("Someone wore a hat.", page.Source, StringComparison.Ordinal);
        page.Fill("Title", "A red hat");
        page = await page.Press(browser, "Save the draft");
        Assert.Equal("A red hat", page.Heading.Replace("Practice case", string.Empty, StringComparison.Ordinal).Trim());
        page = await (await HtmlPage.Get(browser, $"{address}/publish")).Press(browser, "Publish");
        Assert.Contains("Members can answer it now", page.Text, StringComparison.Ordinal);
        Assert.False(page.HasLink("Change the draft"));
        Assert.Equal(address, (await HtmlPage.Get(browser, $"{address}/edit")).Address.AbsolutePath);
        Assert.Equal(address, (await HtmlPage.Get(browser, $"{address}/publish")).Address.AbsolutePath);
        page = await (await HtmlPage.Get(browser, $"{address}/retire")).Press(browser, "Retire");
        Assert.Contains("The practice case is retired", page.Text, StringComparison.Ordinal);
        Assert.False(page.HasLink("Retire"));
        foreach (var other in new[] { World.OtherOfficer, World.Chair })
        {
            using var others = host.As(other);
            Assert.NotEqual(HttpStatusCode.OK, (await HtmlPage.Get(others, address)).Status);
        }
    }

    [Fact]
    public async Task Counts_are_seen_from_three_people_on_without_names_and_by_a_chair_after_their_own_answer()
    {
        var id = await PracticeStage.Published(host.Services, World);
        await PracticeStage.Answer(host.Services, World.FirstMember, id);
        await PracticeStage.Answer(host.Services, World.SecondMember, id, "green");
        using (var chair = host.As(World.Chair))
        {
            var own = await HtmlPage.Get(chair, "/cases/practice");
            Assert.Contains("Answer this practice case yourself first.", own.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("Amber", own.Text, StringComparison.Ordinal);
        }

        using var browser = host.As(World.Officer);
        Assert.Contains("Fewer than 3 people have sent an answer.", (await HtmlPage.Get(browser, "/cases/practice")).Text, StringComparison.Ordinal);
        await PracticeStage.Answer(host.Services, World.ViceChair, id, "could-not-tell");

        var page = await HtmlPage.Get(browser, "/cases/practice");
        Assert.Contains("3 people sent an answer. 1 gave the expert’s grade. 2 gave it or a grade one step beside it.", page.Text, StringComparison.Ordinal);
        Assert.Equal(["Green 1", "Amber (the expert’s grade) 1", "Red 0", "I could not tell 1"], page.Document.QuerySelectorAll("tbody tr").Select(r => string.Join(' ', r.Children.Select(c => c.TextContent.Trim()))));
        Assert.DoesNotContain("FirstMember", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_force_enters_its_own_view_until_the_panel_opens_the_case()
    {
        using var liaison = host.As(World.Liaison);
        var address = $"/force-views/{stage.Case.Value}";
        Assert.Contains((await HtmlPage.Get(liaison, "/force-views")).Links, l => l.Href == address);
        var page = await HtmlPage.Get(liaison, address);
        page.Fill("Who looked at it?", "Duty inspector");
        page.Fill("Day", "31");
        page.Fill("Month", "2");
        page.Fill("Year", "2026");
        page = await page.Press(liaison, "Save");
        Assert.Equal(["Enter a day that is in the calendar, such as 4 6 2026."], page.Problems);
        Assert.Contains("Duty inspector", page.Source, StringComparison.Ordinal);
        page.Fill("Day", "3");
        page = await page.Press(liaison, "Save");
        Assert.Equal(["Choose what the force thought."], page.Problems);
        page.Choose("What did they think?", "It was not good enough");
        page = await page.Press(liaison, "Save");
        Assert.Contains("It was not good enough. By: Duty inspector, 3 February 2026.", page.Text, StringComparison.Ordinal);

        using var chair = host.As(World.Chair);
        Assert.Null((await HtmlPage.Get(chair, $"/cases/{stage.Case.Value}")).Value("The force’s own view"));
        await Sender.Send(new OpenCase.Command(stage.Case), Caller.Person(World.Chair));
        Assert.Equal("Looked at, not good enough. By: Duty inspector, 3 February 2026. Entered by the force before the case was opened.", (await HtmlPage.Get(chair, $"/cases/{stage.Case.Value}")).Value("The force’s own view"));
        page = await HtmlPage.Get(liaison, address);
        Assert.Contains(ForcesViewRules.TooLate.Sentence, page.Text, StringComparison.Ordinal);
        Assert.False(page.HasButton("Save"));
    }
}
