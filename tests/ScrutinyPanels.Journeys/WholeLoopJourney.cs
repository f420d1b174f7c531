namespace ScrutinyPanels.Journeys;

/// <summary>Records in, a sample, two views, the panel's view, a request, a late answer, a judgement, the public page: by keyboard, with everybody watching.</summary>
public class WholeLoopJourney
{
    private const string Records = "Records loaded by the officer";

    [BrowserFact]
    public async Task A_record_comes_in_a_panel_looks_the_force_answers_the_public_reads()
    {
        await using var site = await Site.WithTimetable("whole-loop");
        var cast = await Cast.SignedIn(site);

        var batch = await LoadRecords(site, cast);
        var draw = await DrawSample(cast, batch);
        var cases = await ReadCases(cast, draw);
        await SettleCase(cast, cases[0]);
        var ask = await AskTheForce(cast, cases[0]);
        await Reply(site, cast, ask);
        await JudgeAndPublish(cast, ask);

        site.Tour.MustBeFaultless();
    }

    private static async Task<string> LoadRecords(Site site, Cast cast)
    {
        var officer = cast.Officer;
        await officer.OpenAndLook("/batches", "batches-empty");
        await officer.OpenAndLook("/batches/upload", "upload");
        await officer.Press("Upload the file");
        await officer.Look("upload-errors");
        await Keys.Pick(officer.Page, "Form.Force", "Testshire");
        await Keys.Pick(officer.Page, "Form.Kind", "Stop");
        await Keys.Upload(officer.Page, "Form.File", PublishedMonth.In(site.Host.Folder));
        await officer.Press("Upload the file");
        await officer.Look("columns");
        await officer.Press("Check the file");
        await officer.LeavesFor("/batches/");
        await officer.Look("batch");
        var address = new Uri(officer.Page.Url).AbsolutePath;
        var words = await officer.Words();
        Assert.Contains("29", words, StringComparison.Ordinal);
        Assert.Contains("cannot be read", words, StringComparison.Ordinal);
        await officer.Press("Release to panels");
        await officer.Look("release-batch");
        await officer.Press("Release the file");
        await officer.Look("batch-released");
        await officer.OpenAndLook("/batches", "batches");
        await cast.OnlySeen(address, "liaison", "officer");
        await cast.OnlySeen("/batches", "liaison", "officer", "other-officer");
        Assert.DoesNotContain(PublishedMonth.Name, (await cast["other-officer"].Ask("/batches")).Text, StringComparison.Ordinal);
        return Records;
    }

    private static async Task<Guid> DrawSample(Cast cast, string batch)
    {
        Assert.Equal(Records, batch);
        var chair = cast.Chair;
        await chair.OpenAndLook("/draws", "draws-empty");
        await chair.OpenAndLook("/draws/new", "draw-new");
        await chair.Type("Form.Take", "0");
        await chair.Press("Freeze the list");
        await chair.Look("draw-new-errors");
        await Keys.Pick(chair.Page, "Form.From", "January");
        await chair.Type("Form.Take", "2");
        await chair.Press("Freeze the list");
        await chair.Look("draw-frozen");
        var draw = chair.IdInAddress();
        await cast.OnlySeen($"/draws/{draw}", "chair", "vice-chair", "officer", "liaison");
        await chair.OpenAndLook($"/draws/{draw}/abandon", "draw-abandon");
        await chair.Press("Abandon the draw");
        await chair.Look("draw-abandon-errors");
        await chair.OpenAndLook($"/draws/{draw}/seed", "draw-seed");
        await chair.Press("Continue");
        await chair.Look("draw-seed-errors");
        await chair.Type("Form.Seed", "4 1 6 2");
        await chair.Press("Continue");
        await chair.Look("draw-seed-check");
        await chair.Press("Draw the sample");
        await chair.Look("draw-seeded");
        await chair.OpenAndLook("/draws", "draws");
        await cast["officer"].OpenAndLook($"/draws/{draw}", "draw-seeded");
        await cast["liaison"].OpenAndLook($"/draws/{draw}", "draw-seeded");
        await cast.OnlySeen($"/draws/{draw}/certificate.json", "chair", "vice-chair", "officer", "liaison");
        await cast.OnlySeen($"/draws/{draw}/list.csv", "chair", "vice-chair", "officer", "liaison");
        await cast.OnlySeen($"/draws/{draw}/seed");
        return draw;
    }

    private static async Task<List<string>> ReadCases(Cast cast, Guid draw)
    {
        Assert.NotEqual(Guid.Empty, draw);
        await cast.Chair.OpenAndLook("/cases", "cases");
        var cases = await cast.Chair.Page.Locator("main table a[href^='/cases/']").EvaluateAllAsync<string[]>("all => all.map(a => a.getAttribute('href').split('/').pop())");
        Assert.Equal(2, cases.Distinct().Count());
        await Read(cast["first-member"], cases[0], grade: "green", look: true);
        await cast.OnlySeen($"/my-cases/{cases[0]}/sent", "first-member");
        await Read(cast["second-member"], cases[0], grade: "red", look: false);
        await SayCanLook(cast["second-member"], cases[1]);
        await cast["second-member"].OpenAndLook($"/my-cases/{cases[1]}/pass", "pass");
        await SayCanLook(cast["vice-chair"], cases[0]);
        await cast.Chair.OpenAndLook($"/cases/{cases[0]}", "case-sealed");
        var sealedWords = await cast.Chair.Words();
        Assert.Contains("2 of", sealedWords, StringComparison.Ordinal);
        foreach (var person in cast.All)
        {
            var (_, _, text) = await person.Ask($"/cases/{cases[0]}");
            Assert.DoesNotContain("Zebra crossing", text, StringComparison.Ordinal);
        }

        await cast.OnlySeen($"/cases/{cases[0]}", "chair", "vice-chair", "officer");
        return [.. cases.Distinct()];
    }

    private static async Task SayCanLook(Person reader, string id)
    {
        await reader.OpenAndLook($"/my-cases/{id}", "can-you-look");
        await reader.Press("I can look at this");
    }

    private static async Task Read(Person member, string id, string grade, bool look)
    {
        await member.Open("/my-cases");
        await member.Look("my-cases");
        await Reading.Send(member, Guid.Parse(id), grade, look ? member.Look : null);
        await member.Open("/my-cases");
        await member.Look("my-cases-after");
    }

    private static async Task SettleCase(Cast cast, string id)
    {
        var chair = cast.Chair;
        await chair.OpenAndLook($"/cases/{id}/open", "case-open");
        await chair.Press("Open the case");
        await chair.Look("case-opened");
        var words = await chair.Words();
        Assert.Contains("Reader A", words, StringComparison.Ordinal);
        Assert.Contains("Zebra crossing: nobody said why.", words, StringComparison.Ordinal);
        Assert.DoesNotContain("FirstMember", words, StringComparison.Ordinal);
        await cast["officer"].OpenAndLook($"/cases/{id}", "case-opened");
        await chair.OpenAndLook($"/cases/{id}/withdraw", "case-withdraw");
        await chair.Press("Withdraw the case");
        await chair.Look("case-withdraw-errors");
        await chair.OpenAndLook($"/cases/{id}/settle", "case-settle");
        await chair.Press("Continue");
        await chair.Look("case-settle-errors");
        await chair.Choose("Form.Grade", "amber");
        await chair.Type("Form.MinorityView", "One reader thought it was a serious concern.");
        await chair.Type("Form.NoteToForce", "Thank you for being calm. Say the reason first.");
        await chair.Press("Continue");
        await chair.Look("case-settle-check");
        await chair.Press("Settle the case");
        await chair.Look("case-settled");
        await cast["first-member"].OpenAndLook($"/my-cases/{id}/sent", "decided");
        Assert.Contains("Some concern (amber)", await cast["first-member"].Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("nobody said why", await cast["first-member"].Words(), StringComparison.Ordinal);
    }

    private static async Task<Guid> AskTheForce(Cast cast, string caseId)
    {
        var chair = cast.Chair;
        await chair.OpenAndLook("/recommendations", "tracker-empty");
        await cast["liaison"].OpenAndLook("/inbox", "inbox-empty");
        await chair.Open("/recommendations/new");
        await chair.Look("ask-new");
        await chair.Press("Save draft");
        await chair.Look("ask-new-errors");
        await Keys.Tick(chair.Page, "Form.Cases", caseId);
        await chair.Type("Form.Title", "Say the reason before the search begins");
        await chair.Type("Form.Saw", "In one record the officer gave no reason.");
        await chair.Type("Form.Ask", "Remind every officer to say the reason first.");
        await chair.Type("Form.WhoMustAct", "Head of operations");
        await chair.Type("Form.HowWeShallKnow", "We will look at 20 new records in six months.");
        await chair.Press("Save draft");
        await chair.Look("ask-draft");
        var ask = chair.IdInAddress();
        await cast.OnlySeen($"/recommendations/{ask}", "chair", "vice-chair", "officer");
        Assert.False(await cast["liaison"].Sees($"/inbox/{ask}"));
        Assert.False(await cast.Public.Sees($"/asked/{ask}"));
        await chair.OpenAndLook($"/recommendations/{ask}/send", "ask-send");
        await chair.Press("Send");
        await chair.Look("ask-sent");
        await chair.OpenAndLook($"/recommendations/{ask}/withdraw", "ask-withdraw");
        await chair.Press("Withdraw");
        await chair.Look("ask-withdraw-errors");
        await cast.OnlySeen($"/inbox/{ask}", "liaison");
        var officer = cast.Officer;
        await officer.OpenAndLook($"/recommendations/{ask}/publish", "ask-publish");
        Assert.False(await cast.Public.Sees($"/asked/{ask}"));
        await officer.Press("Make this public");
        await officer.Look("ask-public");
        foreach (var person in cast.All)
        {
            Assert.True(await person.Sees($"/asked/{ask}"), $"{person.Name} should see the public page");
        }

        await cast.Public.OpenAndLook($"/asked/{ask}", "asked-no-words");
        Assert.DoesNotContain("Remind every officer", await cast.Public.Words(), StringComparison.Ordinal);
        return ask;
    }

    private static async Task Reply(Site site, Cast cast, Guid ask)
    {
        var liaison = cast["liaison"];
        await liaison.OpenAndLook("/inbox", "inbox");
        await liaison.OpenAndLook($"/inbox/{ask}", "inbox-item");
        await liaison.Press("Say that you have it");
        await liaison.Look("inbox-acknowledged");
        site.Host.Clock.Pass(TimeSpan.FromDays(70));
        await cast.Public.OpenAndLook($"/asked/{ask}", "asked-late");
        Assert.Contains("working days late", await cast.Public.Words(), StringComparison.Ordinal);
        await cast.SignInAgain();
        await cast.Chair.OpenAndLook("/recommendations", "tracker-late");
        await liaison.OpenAndLook("/inbox", "inbox-late");
        await liaison.OpenAndLook($"/inbox/{ask}/reply", "reply");
        await liaison.Press("Continue");
        await liaison.Look("reply-errors");
        await liaison.Choose("Form.Decision", "AcceptedInPart");
        await liaison.Type("Form.Explanation", "We will remind officers at every briefing, from May.");
        await liaison.Type("Form.Promise", "Briefings in all stations.");
        await liaison.Press("Continue");
        await liaison.Look("reply-check");
        await liaison.Press("Send reply");
        await liaison.Look("replied");
        await liaison.OpenAndLook($"/inbox/{ask}/delivery", "delivery");
        await liaison.Press("Save");
        await liaison.Look("delivery-errors");
        await cast.OnlySeen($"/inbox/{ask}", "liaison");
        Assert.DoesNotContain("remind officers at every briefing", (await cast.Public.Ask($"/asked/{ask}")).Text, StringComparison.Ordinal);
    }

    private static async Task JudgeAndPublish(Cast cast, Guid ask)
    {
        var chair = cast.Chair;
        await chair.OpenAndLook($"/recommendations/{ask}", "ask-replied");
        await chair.OpenAndLook($"/recommendations/{ask}/judge", "judge");
        await chair.Press("Save the panel");
        await chair.Look("judge-errors");
        await chair.Choose("Form.Judgement", "Partly");
        await chair.Type("Form.Words", "Briefings are a start. We want to see it in the records.");
        await chair.Type("Form.WhatChanged", "Officers are reminded at briefings.");
        await chair.Type("Form.WhatHasNot", "New records were not looked at yet.");
        await chair.Press("Save the panel");
        await chair.Look("judged");
        Assert.DoesNotContain("Officers are reminded", (await cast.Public.Ask($"/asked/{ask}")).Text, StringComparison.Ordinal);
        await cast.Officer.OpenAndLook($"/recommendations/{ask}/release", "release-panel-first");
        await Release(chair, ask, "signed");
        Assert.DoesNotContain("Officers are reminded", (await cast.Public.Ask($"/asked/{ask}")).Text, StringComparison.Ordinal);
        await Release(cast.Officer, ask, "released");
        await cast.Public.OpenAndLook($"/asked/{ask}", "asked-released");
        var story = await cast.Public.Words();
        foreach (var words in new[] { "In one record the officer gave no reason.", "Remind every officer", "We will remind officers at every briefing", "Officers are reminded at briefings.", "New records were not looked at yet.", "working days late" })
        {
            Assert.Contains(words, story, StringComparison.Ordinal);
        }

        await cast.Public.OpenAndLook("/", "public-home");
        await cast.Public.OpenAndLook("/panels/testshire-stop-and-search", "public-panel");
        await cast.Public.OpenAndLook("/panels/testshire-stop-and-search/asked", "public-register");
        await cast.Public.OpenAndLook("/accessibility", "accessibility");
        await cast.Public.OpenAndLook("/privacy", "privacy");
        await cast["administrator"].OpenAndLook("/log", "log");
    }

    private static async Task Release(Person person, Guid ask, string state)
    {
        await person.OpenAndLook($"/recommendations/{ask}/release", $"release-{state}");
        await person.Press("Release");
        await person.Look($"release-{state}-errors");
        await person.Page.Locator("main input[type=checkbox]").First.FocusAsync();
        await person.Page.Keyboard.PressAsync("Space");
        await person.Press("Release");
        await person.Look(state);
    }
}
