using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace ScrutinyPanels.Journeys;

/// <summary>Runs axe in the page as it stands: every rule of WCAG 2.0 to 2.2, levels A and AA. The site has no frames, so no second page is needed to join results.</summary>
internal static class Axe
{
    private const string Run = """
        async () => {
            const found = await axe.run(document, {
                runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'] },
                resultTypes: ['violations', 'incomplete'],
            });
            const told = results => results.map(r => ({ Rule: r.id, Help: r.help, Where: r.nodes.map(n => n.html).join(' | ') }));
            return JSON.stringify({ Passed: found.passes.length, Violations: told(found.violations), Incomplete: told(found.incomplete) });
        }
        """;

    private static readonly string script = new BundledAxeScriptProvider().GetScript();

    public sealed record Finding(string Rule, string Help, string Where);

    public sealed record Findings(int Passed, IReadOnlyList<Finding> Violations, IReadOnlyList<Finding> Incomplete);

    public static async Task<Findings> Look(IPage page)
    {
        await page.EvaluateAsync(script);
        return JsonSerializer.Deserialize<Findings>(await page.EvaluateAsync<string>(Run))!;
    }
}
