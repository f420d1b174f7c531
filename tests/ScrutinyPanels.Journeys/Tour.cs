using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ScrutinyPanels.Journeys;

/// <summary>Looks at every page a journey comes to, as a careful person would: a picture at two widths, axe, no sideways scroll at 320 pixels and at twice the text size.</summary>
internal sealed class Tour
{
    private static readonly AxeRunOptions WcagAToAa22 = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"] },
    };

    private readonly string folder;
    private readonly ConcurrentDictionary<string, byte> looked = new();
    private int number;

    public Tour(string name)
    {
        folder = Path.Combine(Repository.Root, "screenshots", name);
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(folder);
    }

    /// <summary>The addresses looked at, with who looked.</summary>
    public IReadOnlyCollection<string> Looked => [.. looked.Keys];

    /// <summary>What is wrong, in one line each; empty when all is well.</summary>
    public ConcurrentBag<string> Faults { get; } = [];

    /// <summary>Looks at the page as it now stands. The name says whose page and which state it is.</summary>
    public async Task Look(IPage page, string who, string state)
    {
        var path = new Uri(page.Url).AbsolutePath;
        looked.TryAdd($"{who} {path}", 0);
        var file = string.Create(CultureInfo.InvariantCulture, $"{Interlocked.Increment(ref number):000}-{who}-{state}");
        await page.SetViewportSizeAsync(1280, 900);
        await Axe(page, file);
        await Picture(page, file + "-1280");
        await WideText(page, file);
        await page.SetViewportSizeAsync(320, 640);
        if (await Sideways(page))
        {
            Faults.Add($"{file} {path}: scrolls sideways at 320 pixels");
        }

        await page.SetViewportSizeAsync(375, 812);
        await Picture(page, file + "-375");
        await page.SetViewportSizeAsync(1280, 900);
    }

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

    private Task<byte[]> Picture(IPage page, string file) =>
        page.ScreenshotAsync(new() { Path = Path.Combine(folder, file + ".png"), FullPage = true });

    private async Task Axe(IPage page, string file)
    {
        var result = await page.RunAxe(WcagAToAa22);
        if (result.Passes.Length == 0)
        {
            Faults.Add($"{file}: axe found nothing to check");
        }

        foreach (var violation in result.Violations)
        {
            Faults.Add($"{file}: {violation.Id}: {violation.Help}: {string.Join(" | ", violation.Nodes.Select(n => n.Html))}");
        }

        foreach (var incomplete in result.Incomplete.Where(i => !Incomplete.IsExplained(i.Id)))
        {
            Faults.Add($"{file}: not decided and not explained: {incomplete.Id}: {string.Join(" | ", incomplete.Nodes.Select(n => n.Html))}");
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
