using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPanels.Application.Features.Reviews;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Web.Tests.Reviews;

public sealed class ReviewPagesTests : IAsyncLifetime, IDisposable
{
    private static readonly (string Question, string Answer)[] Gowisely =
    [
        ("Did the officer say why they wanted to search?", "Yes"),
        ("Did the officer say what they were looking for?", "Partly"),
        ("Did the officer show a warrant card?", "Does not apply"),
        ("Did the officer give their name or number?", "No"),
        ("Did the officer say which police station they work from?", "I could not tell"),
        ("Was the person told that they can have a copy of the record?", "Yes"),
        ("Did the officer say which law they were using?", "Yes"),
        ("Was the person told that they were being detained for a search?", "Yes"),
        ("Where some of this could not be said at the time, did the officer explain it afterwards?", "No"),
    ];

    private readonly ScrutinyHost host = new();
    private ReviewStage stage = null!;

    private string Own => $"/my-cases/{stage.Case.Value}";

    private string Chaired => $"/cases/{stage.Case.Value}";

    public async Task InitializeAsync() => stage = await ReviewStage.In(host, cases: 2);

    public async Task DisposeAsync() => await host.DisposeAsync();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task A_member_reads_a_case_answers_step_by_step_checks_and_sends()
    {
        using var browser = host.As(host.World.FirstMember);
        var page = await HtmlPage.Get(browser, "/my-cases");
        Assert.Contains("You have 2 cases to read by Monday 16 March", page.Text, StringComparison.Ordinal);
        page = await HtmlPage.Get(browser, page.Links.Single(l => l.Text == "Start").Href);
        Assert.DoesNotContain("cannabis", page.Text, StringComparison.Ordinal);
        Assert.Contains("Samaritans", page.Text, StringComparison.Ordinal);

        page = await page.Press(browser, "Continue");
        Assert.Equal(("Case 14", "4 June 2025", "14:02", "Not given"), (page.Document.QuerySelector("h1")!.TextContent.Trim()[^7..], page.Value("Day"), page.Value("Time"), page.Value("Ethnicity, as the person said")));
        Assert.Contains("Smell of cannabis and hid a bag.", page.Text, StringComparison.Ordinal);
        page = await HtmlPage.Get(browser, page.Links.Single(l => l.Text == "Go to the questions").Href);
        page = await AnswerAll(browser, page);

        Assert.Equal($"{Own}/check", page.Address.AbsolutePath);
        Assert.Equal("AmberToo brisk", page.Value("Grade"));
        Assert.Contains("Saved 10:00", page.Text, StringComparison.Ordinal);
        Assert.Contains("Others cannot see this until your chair opens the case", page.Text, StringComparison.Ordinal);
        page = await page.Press(browser, "Send my view");
        Assert.Equal($"{Own}/sent", page.Address.AbsolutePath);
        Assert.Contains("Your view is sent and sealed", page.Text, StringComparison.Ordinal);
        Assert.Contains("You have 1 case to read", (await HtmlPage.Get(browser, "/my-cases")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_step_of_a_case_that_was_withdrawn_says_so_and_shows_nothing_of_the_record()
    {
        using var browser = host.As(host.World.FirstMember);
        await (await HtmlPage.Get(browser, Own)).Press(browser, "Continue");
        var open = await HtmlPage.Get(browser, $"{Own}/step/1");
        Assert.Contains("Smell of cannabis", open.Text, StringComparison.Ordinal);
        await host.Services.GetRequiredService<Sender>().Send(new WithdrawCase.Command(stage.Case, "Loaded by mistake"), Caller.Person(host.World.Officer));

        foreach (var page in new[] { await HtmlPage.Get(browser, $"{Own}/step/1"), await open.Press(browser, "Save and continue") })
        {
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Equal(Own, page.Address.AbsolutePath);
            Assert.Contains("This case is closed to new views", page.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("Smell of cannabis", page.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Sending_too_early_names_each_gap_with_a_link_to_its_step()
    {
        using var browser = host.As(host.World.FirstMember);
        await (await HtmlPage.Get(browser, Own)).Press(browser, "Continue");
        var page = await (await HtmlPage.Get(browser, $"{Own}/check")).Press(browser, "Send my view");

        Assert.Equal(12, page.Problems.Count);
        Assert.Equal("Choose an answer for “Footage”", page.Problems[0]);
        Assert.StartsWith("Error: ", page.Title, StringComparison.Ordinal);
        var target = page.Links.First(l => l.Text == page.Problems[11]).Href.Split('#')[1];
        Assert.Equal($"{Own}/step/6", page.Document.GetElementById(target)!.GetAttribute("href"));
    }

    [Fact]
    public async Task Going_back_and_stopping_lose_no_answer()
    {
        using var browser = host.As(host.World.FirstMember);
        await (await HtmlPage.Get(browser, Own)).Press(browser, "Continue");
        var page = await HtmlPage.Get(browser, $"{Own}/step/6");
        page.Choose(null, "Red");
        page.Fill("Why? Needed for any grade but green", "Handcuffs for no reason");
        page = await page.Press(browser, "Save and stop for now");
        Assert.Equal("/my-cases", page.Address.AbsolutePath);
        Assert.Contains("Your answers are saved", page.Text, StringComparison.Ordinal);

        page = await HtmlPage.Get(browser, $"{Own}/step/6");
        Assert.Equal("red", page.Document.QuerySelector("input[type=radio][checked]")?.GetAttribute("value"));
        Assert.Equal("Handcuffs for no reason", page.Document.QuerySelector("textarea")?.TextContent);
    }

    [Fact]
    public async Task Words_that_are_too_long_are_kept_and_the_field_is_marked()
    {
        using var browser = host.As(host.World.FirstMember);
        await (await HtmlPage.Get(browser, Own)).Press(browser, "Continue");
        var page = await HtmlPage.Get(browser, $"{Own}/step/7");
        page.Fill("What was done well?", new string('x', 2001));
        page = await page.Press(browser, "Save and continue");

        Assert.Equal("Use 2000 characters or fewer. You used 2001.", Assert.Single(page.Problems));
        var field = page.Document.GetElementById(page.Links.Single(l => l.Text == page.Problems[0]).Href.Split('#')[1])!;
        Assert.Equal(2001, field.TextContent.Length);
    }

    [Fact]
    public async Task Once_the_case_is_open_nothing_says_that_a_view_is_sealed()
    {
        await stage.Answer(host.World.FirstMember);
        using var second = host.As(host.World.SecondMember);
        Assert.Contains("Others cannot see your view until", (await HtmlPage.Get(second, Own)).Text, StringComparison.Ordinal);
        using var chair = host.As(host.World.Chair);
        await (await HtmlPage.Get(chair, $"{Chaired}/open")).Press(chair, "Open the case");

        using var browser = host.As(host.World.FirstMember);
        var check = await HtmlPage.Get(browser, $"{Own}/check");
        foreach (var page in new[] { check, await HtmlPage.Get(browser, $"{Own}/step/1"), await HtmlPage.Get(second, Own) })
        {
            Assert.DoesNotContain("Others cannot see", page.Text, StringComparison.Ordinal);
            Assert.Contains("The case is open already. Once you send your view, the chair can see it at once.", page.Text, StringComparison.Ordinal);
        }

        var sent = await check.Press(browser, "Send my view");
        Assert.Contains("The case was open already, so the chair can see it now.", sent.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("sent and sealed", sent.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_settles_second_is_told_and_keeps_their_words()
    {
        using var chair = host.As(host.World.Chair);
        await (await HtmlPage.Get(chair, $"{Chaired}/open")).Press(chair, "Open the case");
        var first = await HtmlPage.Get(chair, $"{Chaired}/settle");
        first.Choose(null, "Red");
        await (await first.Press(chair, "Continue")).Press(chair, "Settle the case");

        var second = first;
        second.Fill("Minority view", "Words worth keeping");
        second = await second.Press(chair, "Continue");
        Assert.Equal("This was done already, by you or by somebody else. What you sent just now was not saved.", Assert.Single(second.Problems));
        Assert.Equal("Words worth keeping", second.Document.QuerySelector("[name='Form.MinorityView']")!.TextContent);
        Assert.Equal("None was given", (await HtmlPage.Get(chair, Chaired)).Value("Minority view"));
    }

    [Fact]
    public async Task A_pass_needs_no_reason_and_the_case_is_gone()
    {
        using var browser = host.As(host.World.FirstMember);
        var page = await HtmlPage.Get(browser, Own);
        page = await HtmlPage.Get(browser, page.Links.Single(l => l.Text == "Pass on this one").Href);
        page = await page.Press(browser, "Pass on this one");

        Assert.Contains("You have 1 case to read", page.Text, StringComparison.Ordinal);
        Assert.False((await HtmlPage.Get(browser, Own)).HasButton("Continue"));
    }

    [Fact]
    public async Task The_chair_opens_sees_the_views_side_by_side_and_settles_and_members_see_the_decision()
    {
        await stage.Send(host.World.FirstMember, grade: "amber", reason: "Too brisk", words: "Calm voice");
        await stage.Send(host.World.SecondMember, grade: "red", reason: "No grounds");
        using var chair = host.As(host.World.Chair);
        var page = await HtmlPage.Get(chair, Chaired);
        Assert.Equal("2 of 2 sent", page.Value("Views sent"));
        Assert.DoesNotContain("Too brisk", page.Source, StringComparison.Ordinal);

        page = await HtmlPage.Get(chair, page.Links.Single(l => l.Text == "Open the case").Href);
        Assert.Contains("This cannot be undone", page.Text, StringComparison.Ordinal);
        page = await page.Press(chair, "Open the case");
        Assert.Equal("How would you grade this search?", page.Document.QuerySelector("section h3")!.TextContent);
        Assert.Contains("Too brisk", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("FirstMember", page.Source, StringComparison.Ordinal);

        page = await HtmlPage.Get(chair, page.Links.Single(l => l.Text == "Settle the case").Href);
        page = await page.Press(chair, "Continue");
        Assert.Equal("Choose the panel’s grade", Assert.Single(page.Problems));
        page.Choose(null, "Red");
        page.Fill("Minority view", "One of us saw amber");
        page = await page.Press(chair, "Continue");
        Assert.Equal("One of us saw amber", page.Value("Minority view"));
        page = await page.Press(chair, "Change it");
        Assert.Equal("One of us saw amber", page.Document.QuerySelector("[name='Form.MinorityView']")!.TextContent);
        page = await (await page.Press(chair, "Continue")).Press(chair, "Settle the case");
        Assert.Equal("Concern (red)", page.Value("The panel’s grade"));

        using var member = host.As(host.World.FirstMember);
        page = await HtmlPage.Get(member, "/my-cases");
        page = await HtmlPage.Get(member, page.Links.Single(l => l.Text.StartsWith("See how the panel decided", StringComparison.Ordinal)).Href);
        Assert.Equal(("Concern (red)", "Amber", "One of us saw amber"), (page.Value("The panel’s grade"), page.Value("Your grade"), page.Value("Minority view")));
        Assert.DoesNotContain("No grounds", page.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_is_withdrawn_with_a_reason_by_the_oversight_officer()
    {
        using var officer = host.As(host.World.Officer);
        var page = await (await HtmlPage.Get(officer, $"{Chaired}/withdraw")).Press(officer, "Withdraw the case");
        Assert.Equal("Enter why the case is withdrawn", Assert.Single(page.Problems));
        page.Fill("Why is it withdrawn?", "Loaded by mistake");
        page = await page.Press(officer, "Withdraw the case");

        Assert.Equal("Loaded by mistake", page.Value("Reason"));
        Assert.Contains("Withdrawn", (await HtmlPage.Get(officer, "/cases")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_for_a_person_reads_as_not_there()
    {
        await stage.Send(host.World.FirstMember);
        foreach (var (person, path) in new (UserId, string)[]
        {
            (host.World.SecondPanelChair, Chaired), (host.World.OtherOfficer, Chaired), (host.World.FirstMember, Chaired), (host.World.Officer, $"{Chaired}/open"),
            (host.World.SecondPanelMember, Own), (host.World.Observer, Own), (host.World.Liaison, Own), (host.World.Officer, Own), (host.World.Administrator, Chaired),
        })
        {
            using var browser = host.AsWithoutRedirects(person);
            using var answer = await browser.GetAsync(new Uri(path, UriKind.Relative));
            Assert.True(answer.StatusCode is HttpStatusCode.NotFound || (path.EndsWith("/open", StringComparison.Ordinal) && answer.StatusCode == HttpStatusCode.Redirect), $"{host.World.EmailOf(person)} got {answer.StatusCode} from {path}");
        }
    }

    private static async Task<HtmlPage> AnswerAll(HttpClient browser, HtmlPage page)
    {
        page.Choose("Did you see footage of this search?", "No, none was supplied");
        page = await page.Press(browser, "Save and continue");
        foreach (var place in new[] { "Questions 2 to 3 of 14", "Questions 4 to 6 of 14", "Questions 7 to 10 of 14" })
        {
            Assert.Contains(place, page.Text, StringComparison.Ordinal);
            foreach (var (question, answer) in Gowisely.Where(g => page.Text.Contains(g.Question, StringComparison.Ordinal)))
            {
                page.Choose(question, answer);
            }

            page = await page.Press(browser, "Save and continue");
        }

        page.Choose("Were there reasonable grounds for this search?", "No");
        page = await page.Press(browser, "Save and continue");
        page.Choose("How would you grade this search?", "Amber");
        page.Fill("Why? Needed for any grade but green", "Too brisk");
        page = await page.Press(browser, "Save and continue");
        page.Fill("What was done well?", "Spoke calmly");
        return await page.Press(browser, "Save and continue");
    }
}
