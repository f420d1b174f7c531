namespace ScrutinyPanels.Journeys;

/// <summary>With the browser's script switched off: import, review, reply and the public page.</summary>
public class NoScriptJourney
{
    [BrowserFact]
    public async Task Records_reviews_replies_and_public_pages_need_no_script()
    {
        await using var site = await Site.WithTimetable("no-script");
        var officer = await site.Someone("officer", site.World.Officer, script: false);
        await officer.Open("/batches/upload");
        await Keys.Pick(officer.Page, "Form.Force", "Testshire");
        await Keys.Pick(officer.Page, "Form.Kind", "Stop");
        await Keys.Upload(officer.Page, "Form.File", PublishedMonth.In(site.Host.Folder));
        await officer.Press("Upload the file");
        await officer.Press("Check the file");
        for (var look = 0; look < 60 && new Uri(officer.Page.Url).AbsolutePath.StartsWith("/intakes/", StringComparison.Ordinal); look++)
        {
            // With script off the page does not look again by itself.
            await officer.Page.WaitForTimeoutAsync(500);
            await officer.Press("Look again now");
        }

        Assert.Contains("29", await officer.Words(), StringComparison.Ordinal);
        await officer.Press("Release to panels");
        await officer.Press("Release the file");

        var chair = await site.Someone("chair", site.World.Chair, script: false);
        await chair.Open("/draws/new");
        await Keys.Pick(chair.Page, "Form.From", "January");
        await chair.Type("Form.Take", "1");
        await chair.Press("Freeze the list");
        await chair.Open($"/draws/{chair.IdInAddress()}/seed");
        await chair.Type("Form.Seed", "6 6 1");
        await chair.Press("Continue");
        await chair.Press("Draw the sample");

        var member = await site.Someone("member", site.World.FirstMember, script: false);
        await member.Open("/my-cases");
        await member.Press("Start");
        var review = member.IdInAddress();
        await Reading.Send(member, review, "green");
        Assert.Contains("Your view is with the panel", await member.Words(), StringComparison.Ordinal);

        await chair.Open($"/cases/{review}/open");
        await chair.Press("Open the case");
        await chair.Open($"/cases/{review}/settle");
        await chair.Choose("Form.Grade", "green");
        await chair.Press("Continue");
        await chair.Press("Settle the case");
        await chair.Open("/recommendations/new");
        await Keys.Tick(chair.Page, "Form.Cases", review.ToString());
        await chair.Type("Form.Title", "Thank the officers");
        await chair.Type("Form.Saw", "A careful search.");
        await chair.Type("Form.Ask", "Tell the officers.");
        await chair.Type("Form.WhoMustAct", "Head of operations");
        await chair.Type("Form.HowWeShallKnow", "The force tells us.");
        await chair.Press("Save draft");
        var ask = chair.IdInAddress();
        await chair.Open($"/recommendations/{ask}/send");
        await chair.Press("Send");

        var liaison = await site.Someone("liaison", site.World.Liaison, script: false);
        await liaison.Open($"/inbox/{ask}/reply");
        await liaison.Press("Continue");
        Assert.Contains("There is a problem", await liaison.Words(), StringComparison.Ordinal);
        await liaison.Choose("Form.Decision", "Accepted");
        await liaison.Type("Form.Explanation", "They were told, with thanks.");
        await liaison.Press("Continue");
        await liaison.Press("Send reply");
        Assert.Contains("They were told, with thanks.", await liaison.Words(), StringComparison.Ordinal);

        await officer.Open($"/recommendations/{ask}/publish");
        await officer.Press("Make this public");
        var reader = await site.Someone("public", script: false);
        await reader.Open($"/asked/{ask}");
        Assert.Contains("replied", await reader.Words(), StringComparison.OrdinalIgnoreCase);
        Assert.Empty(await reader.Page.Context.CookiesAsync());
        Assert.Equal(0, await reader.Page.Locator("script").CountAsync());
    }
}
