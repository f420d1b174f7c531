using System.Globalization;
using Microsoft.Playwright;
using ScrutinyPanels.Domain.Draws;

namespace ScrutinyPanels.Journeys;

/// <summary>The page that a stranger opens from the docs folder repeats draws in a browser, without this program.</summary>
public class RepeatADrawJourney
{
    private const int Draws = 20;

    private static readonly string[] Ends = [string.Empty, "é", "e\u0301", "\uE000", "\uFFFD", "\U00010000", "\U0001F600", "\"", ",", " "];

    [BrowserFact]
    public async Task The_page_repeats_stratified_draws_with_substitutions_and_names_what_was_changed()
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Browser.Start(playwright);
        var page = await browser.NewPageAsync();
        var complaints = new List<string>();
        page.Console += (_, message) => complaints.Add(message.Text);
        await page.GotoAsync(new Uri(Path.Combine(Repository.Root, "docs", "verify_draw.html")).AbsoluteUri);
        for (var n = 0; n < Draws; n++)
        {
            var (certificate, list) = Draw(n);
            Assert.Equal(
                string.Create(CultureInfo.InvariantCulture, $"It comes out the same: {certificate.Drawn.Count} drawn of {certificate.ListSize}."),
                await Said(page, certificate, list));
            var (changed, named) = (n % 3) switch
            {
                0 => (certificate with { Seed = certificate.Seed + "1" }, "stratum"),
                1 => (certificate with { Fingerprint = new string('a', 64) }, "list"),
                _ => (certificate with { Substitutions = [.. certificate.Substitutions, new(certificate.Drawn[0].Key, "nobody", "other", certificate.FrozenAt)] }, "substitution 2"),
            };
            var said = await Said(page, changed, list);
            Assert.StartsWith("It differs: ", said, StringComparison.Ordinal);
            Assert.Contains(named, said, StringComparison.Ordinal);
        }

        await page.SetInputFilesAsync("#list", new FilePayload { Name = "list.csv", MimeType = "text/csv", Buffer = [0xff, 0xfe, 0x00] });
        await page.ClickAsync("button");
        await page.WaitForFunctionAsync("document.querySelector('output').textContent.startsWith('These files')");
        Assert.Empty(complaints);
        var axe = await Axe.Look(page);
        Assert.Empty(axe.Violations);
    }

    private static async Task<string> Said(IPage page, DrawCertificate certificate, byte[] list)
    {
        await page.EvaluateAsync("document.querySelector('output').textContent = ''");
        await page.SetInputFilesAsync("#certificate", new FilePayload { Name = "certificate.json", MimeType = "application/json", Buffer = CertificateJson.Write(certificate) });
        await page.SetInputFilesAsync("#list", new FilePayload { Name = "list.csv", MimeType = "text/csv", Buffer = list });
        await page.ClickAsync("button");
        await page.WaitForFunctionAsync("/^(It|These)/.test(document.querySelector('output').textContent)");
        return await page.InnerTextAsync("output");
    }

    private static (DrawCertificate Certificate, byte[] List) Draw(int n)
    {
        var chance = new Random(n);
        string[] names = n % 2 == 0 ? [string.Empty] : ["Age: 10-17", "Ethnic group: Black", "Any other"];
        var lines = Enumerable.Range(1, 60 + n).Select(i => new DrawLine(string.Create(CultureInfo.InvariantCulture, $"testshire/2026-01/{Ends[chance.Next(Ends.Length)]}{i}"), names[chance.Next(names.Length)])).ToList();
        var list = DrawList.Freeze(lines);
        var strata = names.Select(s => new StratumPlan(s, lines.Count(l => l.Stratum == s), 3)).ToList();
        var seed = Seed.From("cafe\u0301 \U0001F3B2 " + n.ToString(CultureInfo.InvariantCulture));
        var sample = DrawSample.Of(list, seed, strata);
        var out1 = sample.Drawn[1];
        var at = new DateTimeOffset(2026, 2, 1, 10, 0, 0, TimeSpan.Zero);
        var certificate = new DrawCertificate(
            DrawCertificate.Version1, "A panel", "2026-01", "stop-and-search", lines.Count, list.Fingerprint, at, seed.Text, at.AddMinutes(1), "chair",
            strata, sample.Drawn, sample.FirstReserves(DrawCertificate.ReservesNamed), [new(out1.Key, sample.ReservesOf(out1.Stratum).First().Key, "no-footage", at.AddDays(1))]);
        return (certificate, ListCsv.Write(list.Lines));
    }
}
