using Microsoft.Data.Sqlite;
using Microsoft.Playwright;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Journeys;

/// <summary>A member reads a case on a phone. After every answer the line is gone, each time in another way; every answer is there once, as it was given.</summary>
public sealed class DroppedLineJourney : IAsyncLifetime
{
    private const string Offline = "You are offline. Your answer is kept on this device and will be sent when the line is back.";
    private const string NoService = "The service does not answer. Your answer is kept on this device and will be sent when the service is back.";
    private const string SignedOut = "You have been signed out. Your answer is kept on this device. Sign in again, and it is sent.";
    private const string Restored = "This is what you entered here before. It is not saved yet.";
    private const string First = "FirstMember@example.org";

    private readonly string folder = Directory.CreateTempSubdirectory("scrutiny-dropped-").FullName;
    private readonly Tour tour = new("dropped-line");
    private IPlaywright playwright = null!;
    private IBrowser browser = null!;
    private WebProcess web = null!;
    private Person member = null!;
    private string path = string.Empty;

    private IPage Page => member.Page;

    public async Task InitializeAsync()
    {
        if (Browser.Path is null)
        {
            return;
        }

        await using (var host = new ScrutinyHost())
        {
            path = $"/my-cases/{(await ReviewStage.In(host)).Case.Value}";
            await host.InDb(db => Task.FromResult(db.ReviewForms.Add(FormWithEveryKind())));
            await host.CopyTo(folder);
        }

        web = await WebProcess.Start(folder);
        playwright = await Playwright.CreateAsync();
        browser = await Browser.Start(playwright);
        member = await Someone("member");
    }

    public async Task DisposeAsync()
    {
        if (Browser.Path is not null)
        {
            await browser.DisposeAsync();
            playwright.Dispose();
            web.Dispose();
        }

        Directory.Delete(folder, recursive: true);
    }

    [BrowserFact]
    public async Task No_answer_is_lost_when_the_line_drops_after_each()
    {
        await Begin(member, First);
        await TheLineDropsAndThePageIsLoadedAgain();
        await TheLineDropsAndTheFormIsOutOfDate();
        await TheServiceIsKilled();
        await OnlyTheAnswerIsLostOnTheWay();
        await TheSignInRunsOut();
        await AnotherDeviceAnswers();
        await TheLineDropsOnTheWayBack();
        await SigningOutRemovesWhatIsKept();

        await AnAnswerThatWaitsIsNamedBeforeTheViewIsSent();
        await member.Press("Send my view");
        Assert.Contains("Your view is sent and sealed", await member.Words(), StringComparison.Ordinal);
        Assert.Equal(
            [
                "calm||4||", "done-well||||Calm,\r\nand “clear” – <b>ü</b>.", "grade|red|||No grounds.\r\nNone at all.",
                "moments|||65 He runs\n725 Handcuffs|", "noticed|late sound|||", "polite|no|||", "voice||70||",
            ],
            Answers());
        tour.MustBeFaultless();
    }

    private async Task TheLineDropsAndThePageIsLoadedAgain()
    {
        await member.Choose("Form.Choices[polite]", "no");
        await DropLine();
        await PressAndBeTold("Save and continue", Offline);
        await Look("offline");
        Assert.Empty(Answers());
        await Assert.ThrowsAsync<PlaywrightException>(() => Page.ReloadAsync());
        await RestoreLine();

        // The page sends by itself what waits, and goes on.
        await Page.GotoAsync(new Uri(web.Address, $"{path}/step/1").ToString(), new() { WaitUntil = WaitUntilState.Commit });
        await SavedAndAt(2);
    }

    private async Task TheLineDropsAndTheFormIsOutOfDate()
    {
        await Keys.Tick(Page, "Form.Several[noticed]", "late");
        await Keys.Tick(Page, "Form.Several[noticed]", "sound");
        await DropLine();
        await PressAndBeTold("Save and continue", Offline);
        Assert.Single(Answers());

        // The token of the form no longer fits: the page takes a new one.
        await Forget("scrutiny.form");
        await RestoreLine();
        await SavedAndAt(3);
    }

    private async Task TheServiceIsKilled()
    {
        await member.Type("Form.Numbers[voice]", "70");
        await KeptBy(1);
        await Page.ReloadAsync();
        await Told(Restored);
        await Look("restored");
        Assert.Equal("70", await Page.Locator("[name='Form.Numbers[voice]']").InputValueAsync());
        web.Kill();
        await PressAndBeTold("Save and continue", NoService);
        await Look("no-service");
        web.Dispose();
        web = await WebProcess.Start(folder, web.Address.Port);
        await SavedAndAt(4);
    }

    // The server keeps the answer, and its word of it never comes.
    private async Task OnlyTheAnswerIsLostOnTheWay()
    {
        var lost = true;
        var arrived = 0;
        var looked = new TaskCompletionSource();
        await Page.RouteAsync($"**{path}/step/4", async route =>
        {
            if (route.Request.Method != "POST" || !lost)
            {
                await route.ContinueAsync();
                return;
            }

            if (arrived++ == 0)
            {
                await looked.Task;
                await route.FetchAsync(new() { MaxRedirects = 0 });
            }

            await route.AbortAsync("connectionreset");
        });
        await member.Choose("Form.Choices[calm]", "4");
        await PressAndBeTold("Save and continue", "Sending your answer…");
        await Look("sending");
        Assert.Equal(3, Answers().Count);
        looked.SetResult();
        await Told(NoService);
        Assert.Equal(4, Answers().Count);
        lost = false;
        await SavedAndAt(5);
        Assert.Equal(4, Answers().Count);
    }

    private async Task TheSignInRunsOut()
    {
        await member.Type("Form.Moments[moments][0].At", "12:05");
        await member.Type("Form.Moments[moments][0].Note", "Handcuffs");
        await member.Type("Form.Moments[moments][1].At", "1:05");
        await member.Type("Form.Moments[moments][1].Note", "He runs");
        await DropLine();
        await PressAndBeTold("Save and continue", Offline);
        await Forget("scrutiny.session");
        await RestoreLine();
        await Told(SignedOut);
        await Look("signed-out");

        // Somebody else at the same device opens the same step and gets nothing of it.
        var other = new Person("other-member", Page.Context, await Page.Context.NewPageAsync(), web.Address, tour);
        await Begin(other, "SecondMember@example.org");
        await other.Open($"{path}/step/5");
        await other.Page.Locator("[data-keep-how]").WaitForAsync();
        Assert.Equal(string.Empty, await other.Page.Locator("[name='Form.Moments[moments][0].At']").InputValueAsync());
        Assert.Equal(string.Empty, await other.Page.Locator("[data-keep]").InnerTextAsync());
        await other.Page.CloseAsync();
        await Forget("scrutiny.session");

        await member.Press("Sign in");
        await member.Type("Form.Email", First);
        await member.Type("Form.Password", World.Password);
        await member.Press("Sign in");
        await SavedAndAt(6);
    }

    private async Task AnotherDeviceAnswers()
    {
        var laptop = await Someone("laptop");
        await laptop.SignIn(First, World.Password);
        await laptop.Open($"{path}/step/6");
        await laptop.Choose("Form.Choices[grade]", "amber");
        await laptop.Type("Form.Words[grade]", "Too brisk");
        await laptop.Press("Save and continue");
        await laptop.Page.Context.CloseAsync();

        await member.Choose("Form.Choices[grade]", "red");
        await member.Type("Form.Words[grade]", "No grounds.\nNone at all.");
        await DropLine();
        await PressAndBeTold("Save and continue", Offline);
        Assert.Contains("grade|amber|||Too brisk", Answers());
        await RestoreLine();
        await Page.Locator(".govuk-error-summary").WaitForAsync();
        await Look("answered-elsewhere");
        Assert.Contains("Too brisk", await Page.Locator("section").InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await Page.Locator("[value=red]").IsCheckedAsync());
        Assert.Contains("grade|amber|||Too brisk", Answers());
        await member.Press("Save and continue");
        await SavedAndAt(7);
    }

    private async Task TheLineDropsOnTheWayBack()
    {
        await member.Type("Form.Words[done-well]", "Calm,\nand “clear” – <b>ü</b>.");
        await DropLine();
        await PressAndBeTold("Back", Offline);
        await RestoreLine();
        await SavedAndAt(6);
        Assert.Equal("No grounds.\nNone at all.", await Page.Locator("textarea").InputValueAsync());
        await member.Press("Save and continue");
        await SavedAndAt(7);
        Assert.Equal("Calm,\nand “clear” – <b>ü</b>.", await Page.Locator("textarea").InputValueAsync());
    }

    private async Task SigningOutRemovesWhatIsKept()
    {
        await KeptBy(0);
        await member.Type("Form.Words[done-well]", "Something else");
        await KeptBy(1);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).FocusAsync();
        await Keys.Enter(Page);
        await KeptBy(0);
        await member.SignIn(First, World.Password);
        await member.Open($"{path}/step/7");
        Assert.Equal("Calm,\nand “clear” – <b>ü</b>.", await Page.Locator("textarea").InputValueAsync());
    }

    private async Task AnAnswerThatWaitsIsNamedBeforeTheViewIsSent()
    {
        await member.Open($"{path}/step/1");
        await member.Choose("Form.Choices[polite]", "yes");
        await KeptBy(1);
        await member.Open($"{path}/check");
        await Page.Locator("section", new() { HasText = "Not saved yet" }).WaitForAsync();
        await Look("left-on-device");
        await member.Press("Polite");
        await Told(Restored);
        await member.Press("Go back to the saved answer");
        Assert.True(await Page.Locator("[value=no]").IsCheckedAsync());
        await member.Open($"{path}/check");
        await KeptBy(0);
        Assert.DoesNotContain("Not saved yet", await member.Words(), StringComparison.Ordinal);
    }

    private async Task Begin(Person reader, string email)
    {
        await reader.SignIn(email, World.Password);
        await reader.Open(path);
        await reader.Press("Continue");
        await reader.Press("Go to the questions");
    }

    private async Task<Person> Someone(string name)
    {
        var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 375, Height = 667 } });
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(30_000);
        return new Person(name, context, page, web.Address, tour);
    }

    private Task DropLine() => Page.Context.SetOfflineAsync(true);

    private Task RestoreLine() => Page.Context.SetOfflineAsync(false);

    private Task Forget(string cookie) => Page.Context.ClearCookiesAsync(new() { Name = cookie });

    private async Task PressAndBeTold(string button, string words)
    {
        await Keys.TabTo(Page, $"main button:has-text(\"{button}\")");
        await Page.Keyboard.PressAsync("Enter");
        await Told(words);
    }

    private Task Told(string words) => Page.Locator("[role=status]", new() { HasText = words }).WaitForAsync();

    private async Task SavedAndAt(int step)
    {
        await Page.WaitForURLAsync(new System.Text.RegularExpressions.Regex($"{path}/step/{step}([?].*)?$"));
        await Page.Locator("main p", new() { HasTextRegex = new(@"^Saved \d\d:\d\d$") }).WaitForAsync();
    }

    /// <summary>How many answers the device keeps, as soon as it is so.</summary>
    private async Task KeptBy(int answers) => await Page.WaitForFunctionAsync("answers => Object.keys(localStorage).length === answers", answers);

    private async Task Look(string state)
    {
        await member.Look(state);
        await Page.SetViewportSizeAsync(375, 667);
    }

    private List<string> Answers()
    {
        using var db = new SqliteConnection($"Data Source={Path.Combine(folder, "scrutiny.db")};Pooling=False");
        db.Open();
        using var asked = db.CreateCommand();
        asked.CommandText = "SELECT Question, COALESCE(Choice, SeveralChoices), Number, MomentLines, Words FROM ReviewAnswer ORDER BY Question";
        using var rows = asked.ExecuteReader();
        var found = new List<string>();
        while (rows.Read())
        {
            found.Add(string.Join('|', Enumerable.Range(0, rows.FieldCount).Select(i => rows.GetValue(i).ToString())));
        }

        return found;
    }

    // One question of each kind on a page of its own, as the next version of the panel's form.
    private static ReviewForm FormWithEveryKind()
    {
        var form = ReviewForm.Draft("gowisely-e", 2, "Every kind of question");
        OptionText[] yesOrNo = [new("yes", "Yes", "Y", MarkShape.Circle, 0), new("no", "No", "N", MarkShape.Diamond, 1)];
        Ask(new("polite", "Polite", "Was the officer polite?"), QuestionKind.Choice, yesOrNo);
        Ask(new("noticed", "Noticed", "What did you notice?"), QuestionKind.Several, [new("late", "Late", "L", MarkShape.Square, null), new("dark", "Dark", "D", MarkShape.Square, null), new("sound", "No sound", "N", MarkShape.Square, null)]);
        Ask(new("voice", "Voice", "How far could the person have their say?"), QuestionKind.Scale, [new("could-not-tell", "I could not tell", "?", MarkShape.Ring, null)], scale: new(0, 100, "no chance", "fully"));
        Ask(new("calm", "Calm", "How calm was it?"), QuestionKind.Scale, [], scale: new(1, 5, "not at all", "very"));
        Ask(new("moments", "Moments", "Which moments should the panel look at?"), QuestionKind.Moments, []);
        Ask(new("grade", "Grade", "How would you grade it?", ReasonWords: "Why?"), QuestionKind.Choice, [], QuestionMarker.Grade);
        form.GradeBy(StandardSchemes.TrafficLight());
        Ask(new("done-well", "Done well", "What was done well?"), QuestionKind.Text, []);
        form.Publish(new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.Zero));
        return form;

        void Ask(QuestionText text, QuestionKind kind, IReadOnlyList<OptionText> options, QuestionMarker marker = QuestionMarker.None, ScaleEnds? scale = null)
        {
            form.AddPage(text.Name);
            form.Ask(text, kind, required: marker == QuestionMarker.Grade, options, marker, scale: scale);
        }
    }
}
