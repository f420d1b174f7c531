using System.Diagnostics;
using System.Globalization;
using ScrutinyPanels.Domain.Draws;

namespace ScrutinyPanels.Domain.Tests.Draws;

/// <summary>The script that a stranger would use says the same as this program.</summary>
public class IndependentCheckTests
{
    private const int Draws = 200;

    private static readonly string[] Names = [string.Empty, "night", "Ä 2"];

    private static readonly string[] Dice = ["1", "2", "3", "4", "5", "6"];

    private static readonly string[] Alphabet =
        ["bedfordshire/2023-05/", "k", "é", "e\u0301", "ﬁ", "\uE000", "\uFFFD", "\uFF01", "\U0001F600", "\U00010000", "\U0010FFFD", "\"", ",", " ", "7", "Z"];

    // Runs the script once for each pair of files, in one process, and prints one line for each.
    private const string Driver = """
        import io, contextlib, runpy, sys
        script, folder, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
        for n in range(count):
            sys.argv = [script, f"{folder}/{n}.json", f"{folder}/{n}.csv"]
            said = io.StringIO()
            try:
                with contextlib.redirect_stdout(said):
                    runpy.run_path(script, run_name="__main__")
            except SystemExit as end:
                print(end.code, said.getvalue().strip())
        """;

    [PythonFact]
    public async Task Two_hundred_draws_repeat_and_two_hundred_tampered_ones_do_not()
    {
        var folder = Directory.CreateTempSubdirectory("scrutiny-draws-").FullName;
        try
        {
            var sizes = new List<(int Drawn, int Lines)>();
            for (var n = 0; n < Draws; n++)
            {
                var chance = new Random(n);
                var lines = Lines(chance);
                var certificate = Certificates.Of(lines, SeedOf(chance), chance.Next(1, 12), chance.Next(0, 4));
                Assert.Empty(DrawCheck.Differences(certificate, lines));
                Assert.Equal(lines.OrderBy(l => l.Key, Utf8Order.Instance), DrawList.Freeze(lines).Lines);
                await Save(folder, n, certificate, lines);
                await Save(folder, Draws + n, Tampered(certificate, n), lines);
                sizes.Add((certificate.Drawn.Count, lines.Count));
            }

            Assert.Contains(sizes, s => s.Lines > 100);
            var said = await Run(folder, 2 * Draws);
            Assert.Equal(sizes.Select(s => string.Create(CultureInfo.InvariantCulture, $"0 yes, {s.Drawn} drawn of {s.Lines}")), said.Take(Draws));
            Assert.All(said.Skip(Draws), line => Assert.StartsWith("1 differs", line, StringComparison.Ordinal));
            Assert.Equal(2 * Draws, said.Count);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static List<DrawLine> Lines(Random chance)
    {
        var strata = Names.Take(chance.Next(1, 4)).ToArray();
        return
        [
            .. Enumerable.Range(0, chance.Next(10, 160))
                .Select(n => string.Concat(Enumerable.Range(0, chance.Next(1, 5)).Select(_ => chance.GetItems(Alphabet, 1)[0])) + n.ToString(CultureInfo.InvariantCulture))
                .Distinct()
                .Select(key => new DrawLine(key, strata[chance.Next(strata.Length)])),
        ];
    }

    private static string SeedOf(Random chance) => chance.Next(3) switch
    {
        0 => " " + string.Join(' ', chance.GetItems(Dice, 4)) + "\t",
        1 => "cafe\u0301 " + chance.Next().ToString(CultureInfo.InvariantCulture),
        _ => "\U0001F3B2" + chance.Next().ToString(CultureInfo.InvariantCulture),
    };

    private static DrawCertificate Tampered(DrawCertificate right, int n) => (n % 5) switch
    {
        0 => right with { Seed = right.Seed + "1" },
        1 => right with { Drawn = [.. right.Drawn.Skip(1), right.Reserves.Concat(right.Drawn).First()], Reserves = right.Reserves },
        2 => right with { Fingerprint = new string('a', 64) },
        3 => right with { Seed = right.Seed + " " },
        _ => right with { Substitutions = [new(right.Drawn[0].Key, "nobody", "other", right.FrozenAt)] },
    };

    private static async Task Save(string folder, int n, DrawCertificate certificate, IReadOnlyList<DrawLine> lines)
    {
        var json = CertificateJson.Write(certificate);
        var csv = ListCsv.Write(lines.OrderBy(l => l.Key, Utf8Order.Instance));
        var readBack = CertificateReader.Read(json);
        Assert.Equal(json, CertificateJson.Write(readBack));
        await File.WriteAllBytesAsync(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{n}.json")), json);
        await File.WriteAllBytesAsync(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{n}.csv")), csv);
    }

    private static async Task<List<string>> Run(string folder, int count)
    {
        var start = new ProcessStartInfo(PythonFactAttribute.Path!) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])["-c", Driver, Script(), folder, count.ToString(CultureInfo.InvariantCulture)])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["PYTHONIOENCODING"] = "utf-8";
        using var python = Process.Start(start)!;
        var complained = python.StandardError.ReadToEndAsync();
        var said = await python.StandardOutput.ReadToEndAsync();
        await python.WaitForExitAsync();
        Assert.Equal(string.Empty, await complained);
        return [.. said.Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }

    private static string Script()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "docs", "verify_draw.py")))
        {
            folder = folder.Parent ?? throw new FileNotFoundException("docs/verify_draw.py");
        }

        return Path.Combine(folder.FullName, "docs", "verify_draw.py");
    }
}
