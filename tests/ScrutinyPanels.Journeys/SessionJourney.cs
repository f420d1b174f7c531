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
}
