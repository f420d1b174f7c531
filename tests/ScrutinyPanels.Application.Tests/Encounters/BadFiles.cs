using System.IO.Compression;
using System.Text;
using ScrutinyPanels.Domain.Encounters.Kinds.StopSearch;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Encounters;

/// <summary>A bad file with what the message about it must say; a file of which a part can be taken says how many rows cannot.</summary>
internal sealed record BadFile(string Kind, byte[] Content, string Cause, int? Line = null, int? Quarantined = null);

/// <summary>Makes bad files of many kinds from a seed.</summary>
internal static class BadFiles
{
    private static readonly Func<Random, List<string>, BadFile>[] Makers =
    [
        (r, l) => Whole("wrong header", Change(l, 0, "Alpha,Beta,Gamma"), "no headings of a stop-and-search file", 1),
        (r, l) => Whole("missing column", [.. l.Select(x => string.Join(',', x.Split(',').Take(14)))], "is missing", 1),
        (r, l) => Whole("another order", [.. l.Select(x => string.Join(',', x.Split(',').Reverse()))], "another order", 1),
        (r, l) => Whole("a column too many", [.. l.Select((x, i) => x + (i == 0 ? ",Grounds" : ",He looked nervous"))], "16 columns", 1),
        (r, l) => At(r, l, "unclosed quote", x => "\"" + x, "quotation mark is opened and not closed"),
        (r, l) => At(r, l, "NUL byte", x => x.Insert(r.Next(x.Length), "\0"), "NUL byte"),
        (r, l) => At(r, l, "10 MB line", x => x + new string('x', 10_000_000), "longer than 65,536"),
        (r, l) => At(r, l, "control character", x => x.Insert(3, "\u001b"), "control character of code 27"),
        (r, l) => new("UTF-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(CsvFiles.Text(l))], "UTF-16", 1),
        (r, l) => new("UTF-16 without a mark", Encoding.BigEndianUnicode.GetBytes(CsvFiles.Text(l)), "UTF-16", 1),
        (r, l) => Whole("semicolons", [.. l.Select(x => x.Replace(',', ';'))], "semicolons or tabs", 1),
        (r, l) => Whole("tabs", [.. l.Select(x => x.Replace(',', '\t'))], "semicolons or tabs", 1),
        (r, l) => new("empty", [], "the file is empty", 1),
        (r, l) => Whole("only blank lines", ["", "", ""], "the file is empty", 1),
        (r, l) => Whole("no rows", [l[0]], "headings and no rows", 1),
        (r, l) => new("line ends of CR alone", Encoding.UTF8.GetBytes(string.Join('\r', l)), "carriage return without a line feed", 1),
        (r, l) => new("spreadsheet", [0x50, 0x4b, 3, 4, .. Noise(r)], "spreadsheet or a zip file", 1),
        (r, l) => new("compressed", Compressed(CsvFiles.Text(l)), "compressed", 1),
        (r, l) => Whole("web page", ["<!DOCTYPE html>", "<p>Not found</p>"], "web page or XML", 1),
        (r, l) => Whole("JSON", ["[{\"type\": \"Person search\"}]"], "JSON", 1),
        (r, l) => At(r, l, "Windows-1252", x => x, "not UTF-8", bytes: [0xe9]),
        (r, l) => Whole("every row 31 February", [l[0], .. l.Skip(1).Select(x => Field(x, 1, "2023-02-31T10:00:00+00:00"))], "no row of the file could be taken", null),
        (r, l) => Part(r, l, "31 February", x => Field(x, 1, "2023-02-31T10:00:00+00:00")),
        (r, l) => Part(r, l, "half a line", x => x[..r.Next(1, 60)], last: true),
        (r, l) => Part(r, l, "no Type", x => Field(x, 0, "")),
        (r, l) => Part(r, l, "text after a quote", x => "\"Person\" search" + x[x.IndexOf(',', StringComparison.Ordinal)..]),
        (r, l) => new("formula cells", Encoding.UTF8.GetBytes(CsvFiles.Text([.. l.Select((x, i) => i == 2 ? Field(x, 12, "=cmd|' /C calc'!A0") : x)])), string.Empty, Quarantined: 0),
    ];

    public static IEnumerable<BadFile> Make(int count, int seed)
    {
        var chance = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            List<string> lines = [CsvFiles.Header, .. Enumerable.Range(0, chance.Next(3, 60)).Select(_ => string.Join(',', CsvFiles.Row(chance)))];
            yield return Makers[i % Makers.Length](chance, lines);
        }
    }

    public static string Field(string line, int column, string value)
    {
        var fields = line.Split(',');
        Assert.Equal(StopSearchColumns.All.Count, fields.Length);
        fields[column] = value;
        return string.Join(',', fields);
    }

    private static BadFile Whole(string kind, List<string> lines, string cause, int? line) => new(kind, Encoding.UTF8.GetBytes(CsvFiles.Text(lines)), cause, line);

    private static List<string> Change(List<string> lines, int index, string line)
    {
        lines[index] = line;
        return lines;
    }

    private static BadFile At(Random chance, List<string> lines, string kind, Func<string, string> change, string cause, byte[]? bytes = null)
    {
        var at = chance.Next(1, lines.Count);
        lines[at] = change(lines[at]);
        var before = Encoding.UTF8.GetBytes(CsvFiles.Text(lines.Take(at)));
        return new(kind, [.. before, .. bytes ?? [], .. Encoding.UTF8.GetBytes(CsvFiles.Text(lines.Skip(at)))], cause, at + 1);
    }

    private static BadFile Part(Random chance, List<string> lines, string kind, Func<string, string> change, bool last = false)
    {
        var at = last ? lines.Count - 1 : chance.Next(1, lines.Count);
        lines[at] = change(lines[at]);
        return new(kind, Encoding.UTF8.GetBytes(string.Join('\n', lines)), string.Empty, at + 1, Quarantined: 1);
    }

    private static byte[] Noise(Random chance)
    {
        var noise = new byte[500];
        chance.NextBytes(noise);
        return noise;
    }

    private static byte[] Compressed(string text)
    {
        using var target = new MemoryStream();
        using (var zip = new GZipStream(target, CompressionLevel.Fastest))
        {
            zip.Write(Encoding.UTF8.GetBytes(text));
        }

        return target.ToArray();
    }
}
