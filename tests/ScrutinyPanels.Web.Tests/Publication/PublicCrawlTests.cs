using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Domain.Recommendations;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Web.Tests.Publication;

/// <summary>Follows every link of the public side from its first page, in both languages, as a stranger's program would.</summary>
public class PublicCrawlTests
{
    private const int MostBytes = 100_000;

    [Fact]
    public async Task No_link_is_broken_no_page_is_heavy_or_without_a_language_and_nobody_is_named()
    {
        await using var host = new ScrutinyHost();
        var world = host.World;
        await A.Recommendation(world).OfKind(RecommendationKind.Practice, AskTheme.Grounds).Sent().Public().Released().RepliedWith(ForceDecision.AcceptedInPart).In(host.Services);
        await A.Recommendation(world).OfKind(RecommendationKind.Question, AskTheme.Footage).Sent().Public().In(host.Services);
        var stage = await MeetingStage.In(host);
        await stage.Begin();
        await host.InDb(async db =>
        {
            (await db.Areas.SingleAsync(a => a.Id == world.Area)).OfferWelsh(true);
            return true;
        });
        var marked = await host.InDb(async db =>
        {
            var people = await db.Users.ToListAsync();
            people.ForEach(p => p.DisplayName = $"Marked {p.DisplayName}");
            return people.SelectMany(p => new[] { p.DisplayName, p.Email! }).Append("testshire/2026-").ToList();
        });
        Assert.NotEmpty(marked);

        using var anyone = host.AsWithoutRedirects(null);
        var styles = new Dictionary<string, int>();
        var waiting = new Queue<string>(["/"]);
        var seen = new HashSet<string>(["/"]);
        var languages = new HashSet<string>();
        var faults = new List<string>();
        while (waiting.TryDequeue(out var path))
        {
            using var answer = await anyone.GetAsync(new Uri(path, UriKind.Relative));
            if (answer.StatusCode == HttpStatusCode.Redirect && path == $"/cy{answer.Headers.Location}")
            {
                // An area without Welsh is read in English.
                continue;
            }

            if (answer.StatusCode != HttpStatusCode.OK)
            {
                faults.Add($"{path}: {answer.StatusCode}");
                continue;
            }

            var source = await answer.Content.ReadAsStringAsync();
            faults.AddRange(marked.Where(w => source.Contains(w, StringComparison.OrdinalIgnoreCase)).Select(w => $"{path} holds {w}"));
            if (answer.Content.Headers.ContentType?.MediaType != "text/html" || path.EndsWith("/sign-in", StringComparison.Ordinal))
            {
                continue;
            }

            var page = await HtmlPage.Read(answer);
            var language = page.Document.DocumentElement.GetAttribute("lang") ?? string.Empty;
            languages.Add(language);
            if (language != (path.StartsWith("/cy", StringComparison.Ordinal) ? "cy" : "en-GB") || page.Title.Length == 0)
            {
                faults.Add($"{path}: language «{language}», title «{page.Title}»");
            }

            var bytes = Encoding.UTF8.GetByteCount(source);
            foreach (var sheet in page.Document.QuerySelectorAll("link[rel=stylesheet]").Select(l => l.GetAttribute("href")!))
            {
                bytes += styles.TryGetValue(sheet, out var known) ? known : styles[sheet] = await Transferred(anyone, sheet);
            }

            if (bytes >= MostBytes)
            {
                faults.Add($"{path}: {bytes} bytes with its styles");
            }

            foreach (var link in page.Document.QuerySelectorAll("a[href], link[rel=alternate][href]").Select(a => a.GetAttribute("href")!))
            {
                var to = link.Replace("http://localhost", string.Empty, StringComparison.Ordinal);
                if (to.StartsWith('#') && page.Document.GetElementById(to[1..]) is null)
                {
                    faults.Add($"{path} leads to {to}, which is not there");
                }

                if (to.StartsWith('/') && seen.Add(to.Split('#')[0]))
                {
                    waiting.Enqueue(to.Split('#')[0]);
                }
            }
        }

        Assert.True(seen.Count > 40, $"Only {seen.Count} addresses were found.");
        Assert.Equal(["cy", "en-GB"], languages.Order());
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    // Packed, as the published service sends its styles.
    private static async Task<int> Transferred(HttpClient browser, string path)
    {
        var bytes = await browser.GetByteArrayAsync(new Uri(path.StartsWith('/') ? path : "/" + path, UriKind.Relative));
        using var packed = new MemoryStream();
        await using (var packing = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            await packing.WriteAsync(bytes);
        }

        return (int)packed.Length;
    }
}
