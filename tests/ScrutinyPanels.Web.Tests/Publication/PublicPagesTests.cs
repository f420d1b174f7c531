using System.Net;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Recommendations;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Web.Tests.Publication;

public sealed partial class PublicPagesTests(ScrutinyHost host) : IClassFixture<ScrutinyHost>
{
    private const string Register = "/panels/testshire-stop-and-search/asked";

    private World World => host.World;

    [Fact]
    public async Task A_draft_and_what_is_not_public_are_not_there()
    {
        var draft = await A.Recommendation(World).Titled("Only a draft").In(host.Services);
        var sent = await A.Recommendation(World).Titled("Only sent").Sent().In(host.Services);
        using var anyone = host.As(null);
        foreach (var id in new[] { draft, sent })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await HtmlPage.Get(anyone, $"/asked/{id.Value}")).Status);
            Assert.DoesNotContain(id.Value.ToString(), (await HtmlPage.Get(anyone, Register)).Source, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Before_release_the_page_says_how_it_stands_and_none_of_the_words()
    {
        var id = await A.Recommendation(World).Titled("Words to come").Sent().Public().RepliedWith(ForceDecision.NotAccepted).In(host.Services);
        using var anyone = host.As(null);
        var page = await HtmlPage.Get(anyone, $"/asked/{id.Value}");

        Assert.Contains("The words of this request have not been released yet.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Not accepted", page.Text, StringComparison.Ordinal);
        foreach (var words in new[] { "Words to come", RecommendationBuilder.Saw, RecommendationBuilder.Ask, RecommendationBuilder.Explanation })
        {
            Assert.DoesNotContain(words, page.Source, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_unanswered_request_shows_no_answer_and_how_late_it_is()
    {
        await using var own = new ScrutinyHost();
        var id = await A.Recommendation(own.World).Sent().Public().Released().In(own.Services);

        // Due on Monday 27 April 2026; with the early May bank holiday, Monday 11 May is 9 working days later.
        own.Clock.GoTo(new DateTimeOffset(2026, 5, 11, 12, 0, 0, TimeSpan.Zero));
        using var anyone = own.As(null);
        var page = await HtmlPage.Get(anyone, $"/asked/{id.Value}");
        Assert.Contains("Reply was due 27 April 2026. It is 9 working days late.", page.Text, StringComparison.Ordinal);
        Assert.Contains("There is no answer yet.", page.Text, StringComparison.Ordinal);
        Assert.Equal(["We saw", "We asked", "They answered", "What changed", "What has not"], Headings(page).Take(5));
        var register = await HtmlPage.Get(anyone, $"{Register}?show=late");
        Assert.Contains("No reply, late", register.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_officer_previews_what_the_public_will_see_ticks_and_releases()
    {
        var id = await A.Recommendation(World).Titled("Read me first").Sent().RepliedWith(ForceDecision.Accepted, promise: "A briefing").In(host.Services);
        using var officer = host.As(World.Officer);
        using var anyone = host.As(null);
        var confirm = await HtmlPage.Get(officer, $"/recommendations/{id.Value}/publish");
        var page = await confirm.Press(officer, "Make this public");
        var early = await HtmlPage.Get(officer, page.Links.Single(l => l.Text == "Preview and release the words").Href);
        Assert.Contains("The chair or vice chair of the panel releases these words first.", early.Text, StringComparison.Ordinal);
        Assert.False(early.HasButton("Release"));
        await SignedBy(World.Chair, id);
        var preview = await HtmlPage.Get(officer, page.Links.Single(l => l.Text == "Preview and release the words").Href);
        Assert.Contains(RecommendationBuilder.Explanation, preview.Text, StringComparison.Ordinal);
        preview = await preview.Press(officer, "Release");
        Assert.Equal(["Say that you have read the words as the public will see them."], preview.Problems);
        preview.Choose(null, "I have read these words. Nobody can be recognised from them.");
        await preview.Press(officer, "Release");

        var released = await HtmlPage.Get(anyone, $"/asked/{id.Value}");
        Assert.Contains("Read me first", released.Heading, StringComparison.Ordinal);
        Assert.Contains(RecommendationBuilder.Saw, released.Text, StringComparison.Ordinal);
        Assert.Contains(RecommendationBuilder.Explanation, released.Text, StringComparison.Ordinal);
        var again = await HtmlPage.Get(officer, $"/recommendations/{id.Value}/release");
        Assert.False(again.HasButton("Release"));
    }

    [Fact]
    public async Task A_correction_is_said_on_the_page_after_it_is_released()
    {
        var id = await A.Recommendation(World).Sent().Public().Released().In(host.Services);
        using var officer = host.As(World.Officer);
        using var anyone = host.As(null);
        var form = await HtmlPage.Get(officer, $"/recommendations/{id.Value}/correct");
        form.Fill("What did the panel see?", "Better words.");
        form = await form.Press(officer, "Save the correction");
        Assert.Equal(["Enter a reason."], form.Problems);
        Assert.Equal("Better words.", form.Document.QuerySelector("[name='Form.Saw']")!.TextContent);
        form.Fill("Why are they corrected?", "A slip of the pen.");
        await form.Press(officer, "Save the correction");
        Assert.DoesNotContain("Better words.", (await HtmlPage.Get(anyone, $"/asked/{id.Value}")).Text, StringComparison.Ordinal);
        await SignedBy(World.Chair, id);
        Assert.DoesNotContain("Better words.", (await HtmlPage.Get(anyone, $"/asked/{id.Value}")).Text, StringComparison.Ordinal);

        var preview = await HtmlPage.Get(officer, $"/recommendations/{id.Value}/release");
        preview.Choose(null, "I have read these words. Nobody can be recognised from them.");
        await preview.Press(officer, "Release");
        var page = await HtmlPage.Get(anyone, $"/asked/{id.Value}");
        Assert.Contains("Better words.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Corrected on 2 March 2026.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("A slip of the pen.", page.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_public_page_is_small_sets_no_cookie_and_carries_no_script()
    {
        var id = await A.Recommendation(World).Sent().Public().Released().RepliedWith(ForceDecision.Accepted).In(host.Services);
        using var anyone = host.As(null);
        foreach (var path in new[] { "/", "/?find=testshire", "/areas/testshire", "/panels/testshire-stop-and-search", Register, "/asked", "/asked?find=reason&show=Answered", $"/asked/{id.Value}", "/themes", "/themes/grounds", "/accessibility", "/privacy", "/open-data", "/corrections" })
        {
            using var answer = await anyone.GetAsync(new Uri(path, UriKind.Relative));
            var source = await answer.Content.ReadAsStringAsync();
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.False(answer.Headers.Contains("Set-Cookie"), path);
            Assert.DoesNotContain("<script", source, StringComparison.OrdinalIgnoreCase);
            Assert.True(Encoding.UTF8.GetByteCount(source) < 100_000, path);
        }
    }

    [Fact]
    public async Task A_panel_is_found_and_its_page_says_who_it_is_and_what_ones_rights_are()
    {
        using var anyone = host.As(null);
        var home = await HtmlPage.Get(anyone, "/");
        home.Fill("Name of a force, an area or a panel", "north");
        var found = await home.Press(anyone, "Find");
        Assert.Contains("1 panel found.", found.Text, StringComparison.Ordinal);
        var panel = await HtmlPage.Get(anyone, found.Links.Single(l => l.Text == "Testshire north").Href);
        Assert.Contains("People of the north.", panel.Text, StringComparison.Ordinal);
        Assert.Contains("Was this you? Your rights and how to complain", panel.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await HtmlPage.Get(anyone, "/panels/nowhere")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await HtmlPage.Get(anyone, "/panels/nowhere/asked")).Status);
    }

    [Fact]
    public async Task Privacy_names_who_answers_for_each_area_and_accessibility_claims_nothing_that_is_not_set()
    {
        using var anyone = host.As(null);
        var privacy = await HtmlPage.Get(anyone, "/privacy");
        Assert.Equal("Testshire office", privacy.Value("Testshire oversight office"));
        var statement = await HtmlPage.Get(anyone, "/accessibility");
        Assert.Contains("we do not claim that it complies in full", statement.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_a_judgement_the_page_does_not_say_that_nothing_was_reported_when_words_only_wait()
    {
        var id = await A.Recommendation(World).Sent().Public().Released().RepliedWith(ForceDecision.Accepted)
            .Judged(Judgement.Partly, changed: "Every shift was briefed.", notChanged: "Late reasons go on.").In(host.Services);
        using var anyone = host.As(null);
        var page = await HtmlPage.Get(anyone, $"/asked/{id.Value}");
        Assert.DoesNotContain("Nothing has been reported yet", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Every shift was briefed.", page.Source, StringComparison.Ordinal);
        Assert.Equal(3, page.Text.Split("The panel’s words have not been released yet.").Length - 1);

        var unjudged = await A.Recommendation(World).Sent().Public().Released().In(host.Services);
        Assert.Contains("Nothing has been reported yet", (await HtmlPage.Get(anyone, $"/asked/{unjudged.Value}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_privacy_page_names_every_cookie_that_the_code_sets_and_how_long_it_lasts()
    {
        using var anyone = host.As(null);
        var page = await HtmlPage.Get(anyone, "/privacy");
        var named = page.Document.QuerySelectorAll("dt").Select(t => t.TextContent.Trim()).Where(t => t.StartsWith("scrutiny.", StringComparison.Ordinal));
        var used = StringsOf(typeof(Program).Assembly).Where(s => CookieName().IsMatch(s)).Distinct().ToList();
        Assert.Equal(4, used.Count);
        Assert.Equal(used.Order(), named.Order());
        Assert.Contains("after 60 minutes without a page, and after 12 hours", page.Value("scrutiny.session"), StringComparison.Ordinal);
        var halfWay = host.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.TwoFactorUserIdScheme);
        Assert.Equal(TimeSpan.FromMinutes(5), halfWay.ExpireTimeSpan);
    }

    private async Task SignedBy(UserId chair, RecommendationId id)
    {
        using var browser = host.As(chair);
        var preview = await HtmlPage.Get(browser, $"/recommendations/{id.Value}/release");
        preview.Choose(null, "I have read these words. Nobody can be recognised from them.");
        var after = await preview.Press(browser, "Release for the panel");
        Assert.Contains("Released for the panel.", after.Text, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^scrutiny\.[a-z-]+$")]
    private static partial Regex CookieName();

    // Every text that stands in the code of an assembly, without those that pages only show.
    private static IEnumerable<string> StringsOf(Assembly assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        var reader = file.GetMetadataReader();
        for (var handle = MetadataTokens.UserStringHandle(1); !handle.IsNil; handle = reader.GetNextHandle(handle))
        {
            yield return reader.GetUserString(handle);
        }
    }

    private static IEnumerable<string> Headings(HtmlPage page) => page.Document.QuerySelectorAll("main h2").Select(h => h.TextContent.Trim());
}
