using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace ScrutinyPanels.Benchmarks;

/// <summary>Requests per second and the 99th percentile of ten public pages, with and without the cache, beside the same bytes as a static file of the same server in the same run.</summary>
internal static partial class PublicBenchmark
{
    private const int Lines = 8;
    private const double LeastWith = 0.5;
    private const double LeastWithout = 0.1;

    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(3);

    public static async Task<int> Run()
    {
        var folder = Directory.CreateTempSubdirectory("scrutiny-public-").FullName;
        try
        {
            var twins = Directory.CreateDirectory(Path.Combine(folder, "twins")).FullName;
            var with = await Rows(folder, twins, "5");
            var without = await Rows(folder, twins, "0");
            Say($"{Lines} lines, {Measured.TotalSeconds:0} seconds each after {Warm.TotalSeconds:0} to warm up; server and lines share {Environment.ProcessorCount} cores");
            Say($"{"page",-42} {"bytes",7} | {"file/s",8} {"p99 ms",7} | {"cache/s",8} {"p99 ms",7} {"ratio",6} | {"file/s",8} | {"none/s",8} {"p99 ms",7} {"ratio",6}");
            foreach (var (a, b) in with.Zip(without))
            {
                Say($"{Short(a.Path),-42} {a.Bytes,7} | {a.File.Rate,8:F0} {a.File.P99,7:F2} | {a.Page.Rate,8:F0} {a.Page.P99,7:F2} {a.Ratio,6:F2} | {b.File.Rate,8:F0} | {b.Page.Rate,8:F0} {b.Page.P99,7:F2} {b.Ratio,6:F2}");
            }

            Say($"least ratio with the cache {with.Min(r => r.Ratio):F2} (at least {LeastWith}), without {without.Min(r => r.Ratio):F2} (at least {LeastWithout})");
            return with.All(r => r.Ratio >= LeastWith) && without.All(r => r.Ratio >= LeastWithout) ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The program itself, in this process.</summary>
    public static int Serve(string[] args)
    {
        typeof(Program).Assembly.EntryPoint!.Invoke(null, [args]);
        return 0;
    }

    private static async Task<List<Row>> Rows(string folder, string twins, string seconds)
    {
        // With the settings of the runtime that the program itself is deployed with.
        var runtime = Path.Combine(AppContext.BaseDirectory, "ScrutinyPanels.Web.runtimeconfig.json");
        var start = new ProcessStartInfo("dotnet", ["exec", "--runtimeconfig", runtime, typeof(PublicBenchmark).Assembly.Location, "serve", "--urls", "http://127.0.0.1:0", "--applicationName", "ScrutinyPanels.Web", "--contentRoot", AppContext.BaseDirectory])
        {
            RedirectStandardOutput = true,
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
                ["ASPNETCORE_HOSTINGSTARTUPASSEMBLIES"] = typeof(StaticTwin).Assembly.GetName().Name,
                ["Storage__Folder"] = Path.Combine(folder, "data"),
                ["Jobs__Run"] = "false",
                ["PublicPages__CacheSeconds"] = seconds,
                [StaticTwin.Folder] = twins,
            },
        };
        using var server = Process.Start(start)!;
        try
        {
            var address = await Address(server);
            using var browser = new HttpClient { BaseAddress = address };
            var rows = new List<Row>();
            await Through(new(IPAddress.Loopback, address.Port), "/accessibility", Warm);
            foreach (var path in await Pages(browser))
            {
                var bytes = await browser.GetByteArrayAsync(new Uri(path, UriKind.Relative));
                var name = string.Create(CultureInfo.InvariantCulture, $"{rows.Count}.html");
                await File.WriteAllBytesAsync(Path.Combine(twins, name), bytes);
                var end = new IPEndPoint(IPAddress.Loopback, address.Port);
                var file = await Load(end, $"/twin/{name}");
                rows.Add(new(path, bytes.Length, file, await Load(end, path)));
            }

            return rows;
        }
        finally
        {
            server.Kill();
            await server.WaitForExitAsync();
        }
    }

    private static async Task<Uri> Address(Process server)
    {
        while (await server.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Listening().Match(line) is { Success: true } found)
            {
                _ = server.StandardOutput.ReadToEndAsync();
                return new Uri(found.Groups[1].Value);
            }
        }

        throw new InvalidOperationException("The server ended before it listened.");
    }

    /// <summary>Ten pages of the practice area, one of each sort that the public opens, found by following links from the first.</summary>
    private static async Task<List<string>> Pages(HttpClient browser)
    {
        var seen = new Dictionary<string, string> { ["/"] = "/" };
        var waiting = new Queue<string>(["/"]);
        while (waiting.TryDequeue(out var path))
        {
            var page = await browser.GetAsync(new Uri(path, UriKind.Relative));
            if (page.Content.Headers.ContentType?.MediaType != "text/html" || !page.IsSuccessStatusCode)
            {
                continue;
            }

            foreach (Match link in Link().Matches(await page.Content.ReadAsStringAsync()))
            {
                var to = WebUtility.HtmlDecode(link.Groups[1].Value);
                if (!to.StartsWith("/sign-in", StringComparison.Ordinal) && !to.EndsWith(".docx", StringComparison.Ordinal) && seen.TryAdd(Sort(to), to))
                {
                    waiting.Enqueue(to);
                }
            }
        }

        return [.. seen.Values.Take(10)];
    }

    private static string Sort(string path) => Id().Replace(path, "{id}");

    private static async Task<Speed> Load(IPEndPoint server, string path)
    {
        await Through(server, path, Warm);
        return await Through(server, path, Measured);
    }

    private static async Task<Speed> Through(IPEndPoint server, string path, TimeSpan time)
    {
        var took = await Task.WhenAll(Enumerable.Range(0, Lines).Select(_ => Task.Run(async () =>
        {
            using var line = new LoadLine(server, path);
            return await line.Run(time);
        })));
        List<double> all = [.. took.SelectMany(t => t).Order()];
        return new(all.Count / time.TotalSeconds, all[(int)(all.Count * 0.99)]);
    }

    private static string Short(string path) => path.Length > 42 ? path[..39] + "..." : path;

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    [GeneratedRegex("href=\"(/[^\"#/][^\"#]*)[#\"]")]
    private static partial Regex Link();

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}|(?<=^/panels/)[^/]+")]
    private static partial Regex Id();

    [GeneratedRegex("listening on: (http://\\S+)")]
    private static partial Regex Listening();

    private sealed record Speed(double Rate, double P99);

    private sealed record Row(string Path, int Bytes, Speed File, Speed Page)
    {
        public double Ratio => Page.Rate / File.Rate;
    }
}
