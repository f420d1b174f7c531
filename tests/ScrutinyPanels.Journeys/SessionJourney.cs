using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Journeys;

/// <summary>Somebody leaves a page open: a warning comes before the session ends, and one press keeps it.</summary>
public class SessionJourney
{
    [BrowserFact]
    public async Task A_session_warns_before_it_ends_and_can_be_kept()
    {
        await using var site = await Site.Start("session");
        var chair = await site.Someone("chair", site.World.Chair);
        await chair.Page.Clock.InstallAsync();
        await chair.Open("/recommendations");
        var warning = chair.Page.Locator("[data-session-minutes]");
        await chair.Page.Clock.FastForwardAsync("54:00");
        Assert.False(await warning.IsVisibleAsync());
        await chair.Page.Clock.FastForwardAsync("02:00");
        Assert.True(await warning.IsVisibleAsync());
        await chair.Page.Clock.ResumeAsync();
        await chair.Look("session-warning");
        site.Host.Clock.Pass(TimeSpan.FromMinutes(56));
        await Keys.TabTo(chair.Page, "[data-session-minutes] button");
        await chair.Page.Keyboard.PressAsync("Enter");
        await warning.WaitForAsync(new() { State = Microsoft.Playwright.WaitForSelectorState.Hidden });

        // Without that press the session would have ended ten minutes ago.
        site.Host.Clock.Pass(TimeSpan.FromMinutes(14));
        Assert.True(await chair.Sees("/recommendations"));
        site.Tour.MustBeFaultless();
    }

    [BrowserFact]
    public async Task What_is_said_to_be_kept_is_kept_on_a_page_of_questions_and_nowhere_else()
    {
        await using var site = await Site.Start("session-kept");
        var stage = await ReviewStage.In(site.Host);
        await stage.Answer(site.World.FirstMember);
        var member = await site.Someone("member", site.World.FirstMember);
        await member.Page.Clock.InstallAsync();
        foreach (var (address, kept) in new[] { ($"/my-cases/{stage.Case.Value}/step/1", true), ($"/my-cases/{stage.Case.Value}/pass", false) })
        {
            await member.Open(address);
            await member.Page.Clock.FastForwardAsync("56:00");
            var warning = member.Page.Locator("[data-session-minutes]");
            await warning.WaitForAsync();
            Assert.Equal(kept, (await warning.InnerTextAsync()).Contains("is kept on this device", StringComparison.Ordinal));
            Assert.Equal(!kept, (await warning.InnerTextAsync()).Contains("would be lost", StringComparison.Ordinal));
        }

        site.Tour.MustBeFaultless();
    }
}
