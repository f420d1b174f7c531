using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace ScrutinyPanels.Journeys;

/// <summary>Looks at every page a journey comes to, as a careful person would: a picture at two widths where asked for, axe, no sideways scroll at 320 pixels and at twice the text size. Without pictures, a page whose main part and whose frame were both looked at before, to the letter, digits aside, is not looked at again.</summary>
internal sealed partial class Tour
{
    // What is on the page, without what differs from one answer to the next: the main part, and what stands around it. Two that differ in nothing but
    // digits, each as many, are the same page to the eye and to a reader.
    private const string ThePage = """
        () => {
            const page = document.documentElement.cloneNode(true);
            page.querySelectorAll('input[type=hidden]').forEach(i => i.remove());
            const main = page.querySelector('main');
            const inside = main?.outerHTML ?? '';
            main?.replaceChildren();
            return [inside, page.querySelector('body').outerHTML].map(part => part.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'id').replace(/[0-9]/g, '0'));
        }
        """;

    private readonly ConcurrentDictionary<string, byte> looked = new(StringComparer.Ordinal);
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
        if (!pictures && Array.FindAll(await page.EvaluateAsync<string[]>(ThePage), p => looked.TryAdd(p, 0)).Length == 0)
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

    /// <summary>Says whether this text of a page came before, to the letter, hidden fields, ids and digits aside, so that a browser need not be sent to it.</summary>
    public bool CameBefore(string text) => !pictures && !came.TryAdd(Changing().Replace(text, m => m.Value.Length == 1 ? "0" : string.Empty), 0);

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

    [GeneratedRegex("<input type=\"hidden\"[^>]*>|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9]")]
    private static partial Regex Changing();
}
