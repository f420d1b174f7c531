using System.Text;
using ScrutinyPanels.Domain.Draws;

namespace ScrutinyPanels.Web.Tests.Draws;

/// <summary>The program itself, run as an operator runs it.</summary>
public sealed class VerifyDrawVerbTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("scrutiny-verify-").FullName;

    [Fact]
    public async Task It_says_yes_or_what_differs_and_never_shows_a_stack()
    {
        var list = DrawList.Freeze(Enumerable.Range(1, 50).Select(n => new DrawLine($"testshire/2023-05/{n}", string.Empty)));
        StratumPlan[] strata = [new(string.Empty, 50, 5)];
        var sample = DrawSample.Of(list, Seed.From("4 1 6 2"), strata);
        var at = new DateTimeOffset(2023, 6, 20, 18, 4, 11, TimeSpan.Zero);
        var right = new DrawCertificate(
            DrawCertificate.Version1, "Testshire", "2023-05", "stop-and-search", 50, list.Fingerprint, at, "4 1 6 2", at, "chair",
            strata, sample.Drawn, sample.FirstReserves(20), []);
        var certificate = await Save("right.json", CertificateJson.Write(right));
        var csv = await Save("list.csv", ListCsv.Write(list.Lines));
        var tampered = await Save("tampered.json", CertificateJson.Write(right with { Seed = "4 1 6 3", ListSize = 51 }));
        var torn = await Save("torn.json", Encoding.UTF8.GetBytes("{ \"algorithm\": "));

        Assert.Equal((0, "yes, 5 drawn of 50"), await Verify(certificate, csv));
        var (code, said) = await Verify(tampered, csv);
        Assert.Equal(1, code);
        Assert.Contains("The certificate says that the list has 51 records; it has 50.", said.Split('\n'));
        Assert.Contains("Drawn record 1 is", said, StringComparison.Ordinal);
        Assert.Equal((1, "The certificate is not JSON. Use the file as it was downloaded."), await Verify(torn, csv));
        Assert.Equal((1, "Line 1 of the list is not \"key,stratum\"."), await Verify(certificate, torn));
        var (missing, sentence) = await Verify(certificate, Path.Combine(folder, "nowhere.csv"));
        Assert.Equal(1, missing);
        Assert.StartsWith("A file could not be read: ", sentence, StringComparison.Ordinal);
        Assert.Equal((1, "Give two files: verify-draw CERTIFICATE LIST"), await Verify(certificate));

        // By their names alone, as in the folder that holds them.
        Assert.Equal((0, "yes, 5 drawn of 50"), await Verify("right.json", "list.csv"));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private async Task<string> Save(string name, byte[] content)
    {
        var path = Path.Combine(folder, name);
        await File.WriteAllBytesAsync(path, content);
        return path;
    }

    private async Task<(int Code, string Said)> Verify(params string[] files)
    {
        var (code, said, complaints) = await TheProgram.Run(folder, ["verify-draw", .. files]);
        Assert.DoesNotContain("   at ", said + complaints, StringComparison.Ordinal);
        return (code, said.TrimEnd('\n'));
    }
}
