using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;

namespace ScrutinyPanels.Journeys;

/// <summary>Looks at every page a journey comes to, as a careful person would: a picture at two widths where asked for, axe, no sideways scroll at 320 pixels and at twice the text size. Without pictures, a page whose main part and whose frame are of shapes that were looked at before is not looked at again.</summary>
internal sealed class Tour
{
    // For all journeys of a run: what one has looked at another need not.
    private static readonly ConcurrentDictionary<string, byte> looked = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, byte> came = new(StringComparer.Ordinal);
    private readonly bool pictures = Environment.GetEnvironmentVariable("SCRUTINY_PICTURES") == "1";
    private readonly string folder;
    private int number;

    public Tour(string name)
    {
        folder = Path.Combine(Repository.Root, "screenshots", name);
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        if (pictures)
        {
            Directory.CreateDirectory(folder);
        }
    }

    /// <summary>What is wrong, in one line each; empty when all is well.</summary>
    public ConcurrentBag<string> Faults { get; } = [];

    public void MustBeFaultless() => Assert.True(Faults.IsEmpty, $"Looked {number} times:\n{string.Join('\n', Faults.Order(StringComparer.Ordinal))}");

    /// <summary>Looks at the page as it now stands, and says whether it was not looked at before. The name says whose page and which state it is.</summary>
    public async Task<bool> Look(IPage page, string who, string state)
    {
        var path = new Uri(page.Url).AbsolutePath;
        if (!pictures && Array.FindAll(Shape.Of(await page.ContentAsync()), part => looked.TryAdd(part, 0)).Length == 0)
        {
            return false;
        }

        var file = string.Create(CultureInfo.InvariantCulture, $"{Interlocked.Increment(ref number):000}-{who}-{state}");
        await page.SetViewportSizeAsync(1280, 900);
        await Barriers(page, file);
        await Picture(page, file, 1280);
        await WideText(page, $"{file} {path}");
        await page.SetViewportSizeAsync(320, 640);
        if (await Sideways(page))
        {
            Faults.Add($"{file} {path}: scrolls sideways at 320 pixels");
        }

        await Picture(page, file, 375);
        return true;
    }

    /// <summary>Says whether a page of this shape came before, so that a browser need not be sent to it.</summary>
    public bool CameBefore(string html) => !pictures && Array.FindAll(Shape.Of(html), part => came.TryAdd(part, 0)).Length == 0;

    private static Task<bool> Sideways(IPage page) =>
        page.EvaluateAsync<bool>("document.scrollingElement.scrollWidth > document.scrollingElement.clientWidth");

    private async Task WideText(IPage page, string file)
    {
        await page.EvaluateAsync("document.documentElement.style.setProperty('font-size', '200%', 'important')");
        if (await Sideways(page))
        {
            Faults.Add($"{file}: scrolls sideways at twice the text size");
        }

        await page.EvaluateAsync("document.documentElement.style.removeProperty('font-size')");
    }

    private async Task Picture(IPage page, string file, int width)
    {
        if (pictures)
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{file}-{width}.png")), FullPage = true });
        }
    }

    private async Task Barriers(IPage page, string file)
    {
        var found = await Axe.Look(page);
        if (found.Passed == 0)
        {
            Faults.Add($"{file}: axe found nothing to check");
        }

        foreach (var violation in found.Violations)
        {
            Faults.Add($"{file}: {violation.Rule}: {violation.Help}: {violation.Where}");
        }

        foreach (var incomplete in found.Incomplete.Where(i => !Incomplete.IsExplained(i.Rule)))
        {
            Faults.Add($"{file}: not decided and not explained: {incomplete.Rule}: {incomplete.Where}");
        }
    }

    /// <summary>The "incomplete" results of axe that a person has looked at, with the reason, in one file.</summary>
    private static class Incomplete
    {
        private static readonly Dictionary<string, string> Explained =
            JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(Path.Combine(Repository.Root, "tests", "ScrutinyPanels.Journeys", "axe-incomplete.json")))!;

        public static bool IsExplained(string rule) => Explained.TryGetValue(rule, out var why) && why.Length > 20;
    }
}
