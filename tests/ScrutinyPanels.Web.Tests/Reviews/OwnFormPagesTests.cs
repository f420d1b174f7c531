using System.Net;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Web.Tests.Reviews;

/// <summary>An oversight officer begins a form of their own, throws a draft away, and publishes grades.</summary>
public sealed class OwnFormPagesTests : IAsyncLifetime, IDisposable
{
    private readonly ScrutinyHost host = new();

    public async Task InitializeAsync() => await ReviewStage.In(host);

    public async Task DisposeAsync() => await host.DisposeAsync();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task A_form_is_begun_under_a_code_of_ones_own_and_thrown_away_after_a_question()
    {
        using var officer = host.As(host.World.Officer);
        var page = await Follow(officer, await HtmlPage.Get(officer, "/forms"), "Begin a form of your own");
        page.Fill("Short code", "Our Form");
        page = await page.Press(officer, "Begin the form");
        Assert.Equal(["Enter the name of the form.", "Use small letters a to z, numbers and hyphens only, such as our-searches"], page.Problems);
        Assert.Equal("Our Form", page.Document.QuerySelector("[name='Form.Code']")!.GetAttribute("value"));
        page.Fill("Name of the form", "Our form");
        page.Fill("Short code", "our-form");
        page = await page.Press(officer, "Begin the form");
        Assert.Equal("Version 1Our form", page.Heading);
        Assert.Equal("Traffic light, version 1", page.Value("Grades"));
        var draft = page.Address.AbsolutePath;

        page = await Follow(officer, page, "Throw this draft away");
        Assert.Equal("Our formThrow this draft away?", page.Heading);
        page = await page.Press(officer, "Throw this draft away");
        Assert.Equal("/forms", page.Address.AbsolutePath);
        Assert.DoesNotContain("Our form", page.Text, StringComparison.Ordinal);
        using var gone = await officer.GetAsync(new Uri(draft, UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Fact]
    public async Task Grades_are_written_seen_as_a_member_does_and_published_with_nothing_lost_on_the_way()
    {
        using var officer = host.As(host.World.Officer);
        var first = await host.InDb(db => db.GradeSchemes.Where(s => s.Code == "traffic-light").Select(s => s.Id).SingleAsync());
        var page = await HtmlPage.Get(officer, $"/schemes/{first.Value}");
        Assert.Contains("Gowisely", page.Text, StringComparison.OrdinalIgnoreCase);
        page = await Follow(officer, page, "Begin the next version for Testshire oversight office");

        // Red is put first: refused, with what was typed.
        Fill(page, 2, "Place", "0");
        Fill(page, 0, "Words", "Well done");
        page = await page.Press(officer, "See it as a member does");
        Assert.Equal(ReviewRules.BestGradeFirst.Sentence, Assert.Single(page.Problems));
        Assert.Equal(["Red", "Well done", "Amber", "I could not tell", string.Empty, string.Empty], Names(page));

        // The name of amber is emptied: it is left out.
        Fill(page, 0, "Place", "9");
        Fill(page, 2, "Words", string.Empty);
        page = await page.Press(officer, "See it as a member does");
        Assert.Equal("Traffic lightPublish these grades?", page.Heading);
        Assert.Equal(["Well done", "I could not tell", "Red"], page.Document.QuerySelectorAll(".govuk-radios__label").Select(l => l.TextContent.Trim()));
        page = await page.Press(officer, "Change the grades");
        Assert.Equal(["Well done", "I could not tell", "Red", string.Empty, string.Empty], Names(page));
        page = await (await page.Press(officer, "See it as a member does")).Press(officer, "Publish");

        Assert.Contains("Version 2", page.Text, StringComparison.Ordinal);
        Assert.Contains("Goes to: The chief inspector and the force lead. They report back within 28 days.", page.Text, StringComparison.Ordinal);
        Assert.Equal(["green", "could-not-tell", "red"], (await host.InDb(db => db.GradeSchemes.Include(s => s.Grades).SingleAsync(s => s.Code == "traffic-light" && s.Number == 2))).Options().Select(g => g.Code));

        // The version before shows no button any more, and its address to change it leads back to it.
        page = await HtmlPage.Get(officer, $"/schemes/{first.Value}/next");
        Assert.Equal($"/schemes/{first.Value}", page.Address.AbsolutePath);
    }

    private static Task<HtmlPage> Follow(HttpClient browser, HtmlPage page, string link) => HtmlPage.Get(browser, page.Links.Single(l => l.Text == link).Href);

    private static IEnumerable<string> Names(HtmlPage page) => page.Document.QuerySelectorAll("input[name$='.Words']").Select(i => i.GetAttribute("value") ?? string.Empty);

    private static void Fill(HtmlPage page, int grade, string part, string value) => page.Document.QuerySelector($"[name='Form.Grades[{grade}].{part}']")!.SetAttribute("value", value);
}
