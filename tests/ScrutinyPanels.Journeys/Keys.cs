using Microsoft.Playwright;

namespace ScrutinyPanels.Journeys;

/// <summary>Works a page with the keyboard alone: Tab to a thing, then type, choose or press.</summary>
internal static class Keys
{
    /// <summary>Types into the field of this name.</summary>
    public static async Task Type(IPage page, string name, string words)
    {
        await TabTo(page, $"[name='{name}']");
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.InsertTextAsync(words);
    }

    /// <summary>Chooses one radio button of a group: Tab to the group, then the arrow keys or the space bar.</summary>
    public static async Task Choose(IPage page, string name, string value)
    {
        await TabTo(page, $"input[type=radio][name='{name}']");
        for (var turn = 0; turn < 20; turn++)
        {
            if (await page.EvaluateAsync<string>("document.activeElement.value") == value)
            {
                await page.Keyboard.PressAsync("Space");
                return;
            }

            await page.Keyboard.PressAsync("ArrowDown");
        }

        throw new InvalidOperationException($"The arrow keys never reached {value} of {name} on {page.Url}.");
    }

    /// <summary>Ticks the checkbox with this value.</summary>
    public static async Task Tick(IPage page, string name, string value)
    {
        await TabTo(page, $"input[type=checkbox][name='{name}'][value='{value}']");
        await page.Keyboard.PressAsync("Space");
    }

    /// <summary>Picks an option of a list by typing the beginning of its words.</summary>
    public static async Task Pick(IPage page, string name, string words)
    {
        await TabTo(page, $"select[name='{name}']");
        await page.Keyboard.TypeAsync(words);
    }

    /// <summary>Gives a file through the chooser that the keyboard opens.</summary>
    public static async Task Upload(IPage page, string name, string path)
    {
        await TabTo(page, $"input[type=file][name='{name}']");
        var chooser = await page.RunAndWaitForFileChooserAsync(() => page.Keyboard.PressAsync("Enter"));
        await chooser.SetFilesAsync(path);
    }

    /// <summary>Presses the button or follows the link with these words.</summary>
    public static async Task Press(IPage page, string words)
    {
        await TabTo(page, $"main :is(button, a, summary):has-text(\"{words}\")");
        await Enter(page);
    }

    /// <summary>Presses Enter on what has the focus, and waits for the page it leads to.</summary>
    public static async Task Enter(IPage page)
    {
        var gone = new TaskCompletionSource();
        void Gone(object? sender, IFrame frame) => gone.TrySetResult();
        void Given(object? sender, IDownload file) => gone.TrySetResult();
        page.FrameNavigated += Gone;
        page.Download += Given;
        await page.Keyboard.PressAsync("Enter");
        if (await Task.WhenAny(gone.Task, Task.Delay(TimeSpan.FromSeconds(30))) != gone.Task)
        {
            throw new InvalidOperationException($"Enter led nowhere on {page.Url}:\n{await page.Locator("main").InnerTextAsync()}");
        }

        page.FrameNavigated -= Gone;
        page.Download -= Given;
        await page.WaitForLoadStateAsync(LoadState.Load);
    }

    /// <summary>From the top of a page to its main part, as people who use a keyboard go there: Tab to the link that skips the rest, and Enter. Does nothing further down.</summary>
    public static async Task SkipToMain(IPage page)
    {
        if (!await page.EvaluateAsync<bool>("document.activeElement === document.body && location.hash === ''"))
        {
            return;
        }

        await page.Keyboard.PressAsync("Tab");
        if (await page.EvaluateAsync<bool>("document.activeElement.matches('.govuk-skip-link')"))
        {
            // The browser moves the focus when it next draws, which a person sees.
            await page.Keyboard.PressAsync("Enter");
            await page.EvaluateAsync("new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
        }
    }

    /// <summary>Presses Tab until something that matches has the focus; the pages start at their top.</summary>
    public static async Task TabTo(IPage page, string selector)
    {
        var wanted = page.Locator(selector);
        if (await wanted.CountAsync() == 0)
        {
            throw new InvalidOperationException($"Nothing on {page.Url} matches {selector}.\n{await page.Locator("body").InnerTextAsync()}");
        }

        for (var turn = 0; turn < 200; turn++)
        {
            if (await wanted.EvaluateAllAsync<bool>("all => all.includes(document.activeElement)"))
            {
                return;
            }

            await page.Keyboard.PressAsync("Tab");
        }

        throw new InvalidOperationException($"Tab never reached {selector} on {page.Url}.");
    }
}
