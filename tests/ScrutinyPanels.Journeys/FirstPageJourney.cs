using System.Collections.Concurrent;
using Microsoft.Playwright;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Journeys;

public class FirstPageJourney
{
    [BrowserFact]
    public async Task The_sign_in_page_loads_whole_and_has_no_barrier()
    {
        await using var host = new ScrutinyHost();
        host.UseKestrel(0);
        host.StartServer();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Browser.Start(playwright);
        var page = await browser.NewPageAsync();
        var answers = new ConcurrentBag<(string Path, int Status)>();
        var complaints = new ConcurrentBag<string>();
        page.Response += (_, answer) => answers.Add((new Uri(answer.Url).AbsolutePath, answer.Status));
        page.Console += (_, message) => complaints.Add(message.Text);
        page.PageError += (_, error) => complaints.Add(error);

        await page.GotoAsync(new Uri(host.ClientOptions.BaseAddress, "/sign-in").ToString(), new() { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.Contains(answers, a => a.Path.Contains("blazor.web", StringComparison.Ordinal) && a.Status == 200);
        Assert.Contains(answers, a => a.Path.EndsWith(".css", StringComparison.Ordinal) && a.Status == 200);
        Assert.All(answers, a => Assert.Equal(200, a.Status));
        Assert.Empty(complaints);
        Assert.True(await page.EvaluateAsync<bool>("document.body.classList.contains('js-enabled') && !!window.Blazor"));
        Assert.StartsWith("Arial", await page.Locator("h1").EvaluateAsync<string>("e => getComputedStyle(e).fontFamily"), StringComparison.Ordinal);
        var axe = await Axe.Look(page);
        Assert.True(axe.Passed > 0);
        Assert.Empty(axe.Violations);

        // The skip link leads to the main part of the same page.
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        Assert.EndsWith("/sign-in#main-content", page.Url, StringComparison.Ordinal);
    }
}
