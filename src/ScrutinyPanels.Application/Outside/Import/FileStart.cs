using System.Globalization;
using System.Text;
using ScrutinyPanels.Domain.Encounters;

namespace ScrutinyPanels.Application.Outside.Import;

/// <summary>Looks at how a file begins, whatever its name says: text, commas, and exactly the published headings.</summary>
internal static class FileStart
{
    private static readonly (byte[] Bytes, string What)[] OtherKinds =
    [
        ([0xff, 0xfe], "the file is text in UTF-16. Save it as CSV in UTF-8."),
        ([0xfe, 0xff], "the file is text in UTF-16. Save it as CSV in UTF-8."),
        ("PK"u8.ToArray(), "the file is a spreadsheet or a zip file. Take the CSV file out of it, or save it as CSV."),
        ([0x1f, 0x8b], "the file is compressed. Unpack it first."),
        ("%PDF"u8.ToArray(), "the file is a PDF."),
        ([0xd0, 0xcf, 0x11, 0xe0], "the file is an old spreadsheet. Save it as CSV."),
        ("<"u8.ToArray(), "the file is a web page or XML. Download the CSV file itself."),
        ("{"u8.ToArray(), "the file is JSON. Download the CSV file."),
        ("["u8.ToArray(), "the file is JSON. Download the CSV file."),
    ];

    /// <summary>The sign between the fields of a text file. A spreadsheet is turned into text with commas before it is read.</summary>
    public static byte Separator(FileLayout layout) => layout switch { FileLayout.Semicolons => (byte)';', FileLayout.Tabs => (byte)'\t', _ => (byte)',' };

    /// <summary>What a file is that is no text in UTF-8, told by its first bytes; nothing where it may be text.</summary>
    public static string? OtherKind(ReadOnlySpan<byte> start)
    {
        foreach (var (bytes, what) in OtherKinds)
        {
            if (start.StartsWith(bytes))
            {
                return what;
            }
        }

        return null;
    }

    /// <summary>Takes the headings, or refuses the file: they must be those of the plan.</summary>
    public static void TakeHeadings(CsvLines lines, ColumnPlan plan)
    {
        var found = Headings(lines);
        if (!found.SequenceEqual(plan.Columns.Select(c => c.Heading), StringComparer.Ordinal) || lines.QuotesAstray)
        {
            throw CsvLines.Refuse(lines.Line, Difference(found, [.. plan.Columns.Select(c => c.Heading)]));
        }
    }

    /// <summary>The headings of a text file, or a refusal of what is no text file.</summary>
    public static string[] Headings(CsvLines lines)
    {
        if (lines.Peek(3).SequenceEqual(Encoding.UTF8.Preamble))
        {
            lines.Skip(3);
        }

        var start = lines.Peek(4);
        if (start.IsEmpty)
        {
            throw CsvLines.Refuse(1, "the file is empty.");
        }

        if (OtherKind(start) is { } what)
        {
            throw CsvLines.Refuse(1, what);
        }

        if (start.Length >= 4 && (start[1] == 0 || start[0] == 0) && start[0] != start[1])
        {
            throw CsvLines.Refuse(1, "the file is text in UTF-16. Save it as CSV in UTF-8.");
        }

        if (!lines.Read())
        {
            throw CsvLines.Refuse(1, "the file is empty.");
        }

        var found = new string[lines.FieldCount];
        for (var i = 0; i < found.Length; i++)
        {
            found[i] = Encoding.UTF8.GetString(lines.Field(i)).Trim();
        }

        return found;
    }

    private static string Difference(string[] found, IReadOnlyList<string> wanted)
    {
        if (found.Length == 1 && (found[0].Contains(';', StringComparison.Ordinal) || found[0].Contains('\t', StringComparison.Ordinal)))
        {
            return "fields are parted by semicolons or tabs. Save the file with commas.";
        }

        var missing = wanted.Except(found, StringComparer.Ordinal).ToList();
        if (missing.Count == wanted.Count)
        {
            return "there are no headings of a stop-and-search file of data.police.uk.";
        }

        if (missing.Count > 0)
        {
            return string.Create(CultureInfo.InvariantCulture, $"the column “{missing[0]}” is missing{(missing.Count > 1 ? $", and {missing.Count - 1} more" : string.Empty)}.");
        }

        if (found.Length > wanted.Count)
        {
            return string.Create(CultureInfo.InvariantCulture, $"there are {found.Length} columns in place of {wanted.Count}. Only the published columns can be loaded.");
        }

        var first = wanted.Index().First(w => w.Item != found[w.Index]);
        return string.Create(CultureInfo.InvariantCulture, $"the columns are in another order: column {first.Index + 1} should be “{first.Item}”.");
    }
}
