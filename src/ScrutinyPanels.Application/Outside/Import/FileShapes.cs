using System.Text;
using System.Text.Unicode;
using ScrutinyPanels.Domain.Encounters;

namespace ScrutinyPanels.Application.Outside.Import;

/// <summary>Finds out how an uploaded file is written by looking into it, whatever its name says, and gives it as text in UTF-8.</summary>
internal static class FileShapes
{
    /// <summary>What is said of a file with more columns than any kind of record has.</summary>
    public const string TooManyColumns = "there are 400 columns or more, which no file of records has.";

    private const int BufferLength = 65_536;

    // Windows has no letter for these.
    private static readonly byte[] NoLetters = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static readonly (byte Sign, FileLayout Layout)[] Separators = [((byte)',', FileLayout.Commas), ((byte)';', FileLayout.Semicolons), ((byte)'\t', FileLayout.Tabs)];

    /// <summary>How the file is written, or a refusal of what is no file of records. It is left at its start.</summary>
    public static FileShape Find(Stream content)
    {
        var start = new byte[512];
        content.Position = 0;
        var length = content.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        var found = start.AsSpan(0, length);
        if (found.IsEmpty)
        {
            throw CsvLines.Refuse(1, "the file is empty.");
        }

        var encoding = Utf16In(found);
        if (encoding is null)
        {
            if (found.StartsWith("PK"u8) && SpreadsheetText.IsWorkbook(content))
            {
                content.Position = 0;
                return new(FileEncoding.Utf8, FileLayout.Spreadsheet);
            }

            if (FileStart.OtherKind(found.StartsWith(Encoding.UTF8.Preamble) ? found[3..] : found) is { } what)
            {
                throw CsvLines.Refuse(1, what);
            }
        }

        content.Position = 0;
        var letters = encoding ?? EightBits(content);
        content.Position = 0;
        if (letters is FileEncoding.Utf16LittleEndian or FileEncoding.Utf16BigEndian)
        {
            MustBeWhole(content, letters);
            content.Position = 0;
        }

        var layout = LayoutOf(OpenAsText(new LeftOpen(content), new(letters, FileLayout.Commas)));
        content.Position = 0;
        return new(letters, layout);
    }

    /// <summary>The file as text in UTF-8. A spreadsheet is read whole; any other file is turned into text as it is read.</summary>
    public static Stream OpenAsText(Stream content, FileShape shape) => shape switch
    {
        { Layout: FileLayout.Spreadsheet } => SpreadsheetText.Of(content),
        { Encoding: FileEncoding.Utf8 } => content,
        _ => Encoding.CreateTranscodingStream(content, Of(shape.Encoding), new UTF8Encoding(false)),
    };

    /// <summary>The headings of a file of that shape.</summary>
    public static string[] Headings(Stream content, FileShape shape)
    {
        using var text = shape.Layout == FileLayout.Spreadsheet ? SpreadsheetText.Of(content, mostRows: 1) : OpenAsText(new LeftOpen(content), shape);
        var lines = new CsvLines(text, FileStart.Separator(shape.Layout), lineBreaks: true);
        var found = FileStart.Headings(lines);
        if (lines.QuotesAstray)
        {
            throw CsvLines.Refuse(lines.Line, "a heading has a quotation mark in the wrong place.");
        }

        return found.Length < CsvLines.MostFields ? found : throw CsvLines.Refuse(lines.Line, TooManyColumns);
    }

    private static Encoding Of(FileEncoding encoding) => encoding switch
    {
        FileEncoding.Utf16LittleEndian => new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true),
        FileEncoding.Utf16BigEndian => new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true),
        FileEncoding.Windows1252 => Windows1252,
        _ => Encoding.UTF8,
    };

    /// <summary>Two bytes a letter, by its mark or because every other byte of plain English is zero.</summary>
    private static FileEncoding? Utf16In(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith(Encoding.Unicode.Preamble))
        {
            return FileEncoding.Utf16LittleEndian;
        }

        if (start.StartsWith(Encoding.BigEndianUnicode.Preamble))
        {
            return FileEncoding.Utf16BigEndian;
        }

        var (first, second) = (0, 0);
        for (var i = 0; i + 1 < start.Length; i += 2)
        {
            first += start[i] == 0 ? 1 : 0;
            second += start[i + 1] == 0 ? 1 : 0;
        }

        var half = start.Length / 4;
        return start.Length < 4 ? null
            : first == 0 && second > half ? FileEncoding.Utf16LittleEndian
            : second == 0 && first > half ? FileEncoding.Utf16BigEndian
            : null;
    }

    /// <summary>UTF-8 where the whole file is; otherwise the letters of Windows, in which older spreadsheets save.</summary>
    private static FileEncoding EightBits(Stream content)
    {
        var buffer = new byte[BufferLength];
        var (kept, valid, odd) = (0, true, false);
        int read;
        while ((read = content.Read(buffer, kept, buffer.Length - kept)) > 0)
        {
            var now = buffer.AsSpan(0, kept + read);
            odd |= now[kept..].IndexOfAny(NoLetters) >= 0;
            if (!valid)
            {
                kept = 0;
                continue;
            }

            var end = now.Length - Unfinished(now);
            valid = Utf8.IsValid(now[..end]);
            kept = valid ? now.Length - end : 0;
            now[end..].CopyTo(buffer);
        }

        if (valid && kept == 0)
        {
            return FileEncoding.Utf8;
        }

        return odd ? throw CsvLines.Refuse(1, "the file is neither text in UTF-8 nor text as Windows writes it. Save it as CSV in UTF-8.") : FileEncoding.Windows1252;
    }

    /// <summary>How many bytes at the end begin a letter that goes on in the next part.</summary>
    private static int Unfinished(ReadOnlySpan<byte> bytes)
    {
        for (var back = 1; back <= 3 && back <= bytes.Length; back++)
        {
            var letter = bytes[^back];
            if (letter >= 0xc0)
            {
                return back < (letter >= 0xf0 ? 4 : letter >= 0xe0 ? 3 : 2) ? back : 0;
            }

            if (letter < 0x80)
            {
                return 0;
            }
        }

        return 0;
    }

    private static void MustBeWhole(Stream content, FileEncoding encoding)
    {
        using var text = OpenAsText(new LeftOpen(content), new(encoding, FileLayout.Commas));
        var buffer = new byte[BufferLength];
        try
        {
            while (text.Read(buffer) > 0)
            {
                // Only whether it can be read.
            }
        }
        catch (DecoderFallbackException)
        {
            throw CsvLines.Refuse(1, "the file looks like text in UTF-16 and is damaged. Save it as CSV in UTF-8.");
        }
    }

    /// <summary>The sign that the heading line has most of outside quotation marks.</summary>
    private static FileLayout LayoutOf(Stream text)
    {
        using var open = text;
        var line = new byte[CsvLines.LineLimit];
        var length = open.ReadAtLeast(line, line.Length, throwOnEndOfStream: false);
        var counts = new int[Separators.Length];
        var quoted = false;
        foreach (var letter in line.AsSpan(0, length))
        {
            quoted ^= letter == '"';
            if (!quoted && letter == '\n' && counts.Any(c => c > 0))
            {
                break;
            }

            for (var i = 0; i < counts.Length && !quoted; i++)
            {
                counts[i] += letter == Separators[i].Sign ? 1 : 0;
            }
        }

        return Separators[counts.Index().MaxBy(c => c.Item).Index].Layout;
    }
}
