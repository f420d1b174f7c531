using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Outside.Import;

/// <summary>
/// Reads a CSV file of one record a line in bounded memory. What is wrong with the whole file is refused with the line and the cause.
/// A quoted field goes over line ends only where the file has written text: no column of published files has more than one line, and a forgotten quotation mark must not swallow rows.
/// </summary>
internal sealed class CsvLines(Stream content, byte separator = (byte)',', bool lineBreaks = false)
{
    public const int LineLimit = 65_536;
    public const int MostFields = 400;

    private readonly byte[] buffer = new byte[LineLimit * 4];
    private readonly ArrayBufferWriter<byte> unquoted = new(1024);
    private readonly ArrayBufferWriter<byte> rewritten = new(1024);
    private readonly (int Start, int Length)[] fields = new (int, int)[MostFields];
    private int begin;
    private int end;
    private bool ended;
    private int lineStart;
    private int lineLength;
    private int further;
    private bool quoted;

    /// <summary>The number of the line, the first being 1.</summary>
    public int Line { get; private set; }

    /// <summary>How many fields it has; counting stops at <see cref="MostFields"/>.</summary>
    public int FieldCount { get; private set; }

    /// <summary>The sign between fields.</summary>
    public byte Separator => separator;

    /// <summary>Something follows a closing quotation mark before the next field.</summary>
    public bool QuotesAstray { get; private set; }

    /// <summary>The line as it would be written with quotation marks only where they are needed, so that two ways of writing the same row are alike.</summary>
    public ReadOnlySpan<byte> Plain => quoted ? rewritten.WrittenSpan : buffer.AsSpan(lineStart, lineLength);

    public ReadOnlySpan<byte> Field(int index)
    {
        var (start, length) = fields[index];
        return quoted ? unquoted.WrittenSpan.Slice(start, length) : buffer.AsSpan(start, length);
    }

    /// <summary>Goes to the next line that is not empty; says no at the end of the file.</summary>
    public bool Read()
    {
        while (NextLine())
        {
            if (lineLength > 0)
            {
                CheckText();
                Split();
                return true;
            }
        }

        return false;
    }

    /// <summary>The bytes the file begins with, before anything is taken from it.</summary>
    public ReadOnlySpan<byte> Peek(int length)
    {
        while (end - begin < length && !ended)
        {
            Fill();
        }

        return buffer.AsSpan(begin, Math.Min(length, end - begin));
    }

    public void Skip(int length) => begin += length;

    /// <summary>A refusal of the file that names the line.</summary>
    public static InputInvalid Refuse(int line, string cause) =>
        new("File", string.Create(CultureInfo.InvariantCulture, $"Nothing was loaded. Line {line}: {cause}"));

    private bool NextLine()
    {
        var searched = 0;
        int found;
        while ((found = buffer.AsSpan(begin + searched, end - begin - searched).IndexOf((byte)'\n')) < 0 && !ended && end - begin <= LineLimit)
        {
            searched = end - begin;
            Fill();
        }

        if (found < 0 && begin == end)
        {
            return false;
        }

        Line += 1 + further;
        further = 0;
        lineLength = found < 0 ? end - begin : searched + found;
        while (lineBreaks && found >= 0 && lineLength <= LineLimit && HasOpenQuote())
        {
            found = NextBreak(lineLength + 1);
            lineLength = found < 0 ? end - begin : found;
            further++;
        }

        lineStart = begin;
        if (lineLength > LineLimit)
        {
            throw Refuse(Line, "it is longer than 65,536 characters, so this is not a file of records or its line ends are missing.");
        }

        begin = found < 0 ? end : lineStart + lineLength + 1;
        if (lineLength > 0 && buffer[lineStart + lineLength - 1] == '\r')
        {
            lineLength--;
        }

        return true;
    }

    /// <summary>Whether the line, as far as it goes, ends within quotation marks: it has an odd number of them.</summary>
    private bool HasOpenQuote() => (buffer.AsSpan(begin, lineLength).Count((byte)'"') & 1) == 1;

    /// <summary>Where, counted from the beginning of the line, the next line end after a place is; none at the end of the file or beyond the limit.</summary>
    private int NextBreak(int from)
    {
        while (true)
        {
            var found = from <= end - begin ? buffer.AsSpan(begin + from, end - begin - from).IndexOf((byte)'\n') : -1;
            if (found >= 0)
            {
                return from + found;
            }

            if (ended || end - begin > LineLimit)
            {
                return -1;
            }

            from = Math.Max(from, end - begin);
            Fill();
        }
    }

    private void Fill()
    {
        if (begin > 0)
        {
            buffer.AsSpan(begin, end - begin).CopyTo(buffer);
            end -= begin;
            begin = 0;
        }

        var read = content.Read(buffer, end, buffer.Length - end);
        ended = read == 0;
        end += read;
    }

    private void CheckText()
    {
        var line = buffer.AsSpan(lineStart, lineLength);
        var control = line.IndexOfAnyInRange((byte)0, (byte)31);
        while (control >= 0)
        {
            switch (line[control])
            {
                case 0:
                    throw Refuse(Line, "it holds a NUL byte (code 0), which no text has. The file is damaged, or it is not a CSV file.");
                case (byte)'\n' or (byte)'\r' when lineBreaks:
                case (byte)'\t':
                    break;
                case (byte)'\r':
                    throw Refuse(Line, "it holds a carriage return without a line feed. Save the file with line ends of Windows or Unix.");
                default:
                    throw Refuse(Line, string.Create(CultureInfo.InvariantCulture, $"it holds the control character of code {line[control]}, which no text has."));
            }

            var next = line[(control + 1)..].IndexOfAnyInRange((byte)0, (byte)31);
            control = next < 0 ? -1 : control + 1 + next;
        }

        if (!Ascii.IsValid(line) && !Utf8.IsValid(line))
        {
            throw Refuse(Line, "it holds bytes that are not UTF-8. Save the file as CSV in UTF-8.");
        }
    }

    private void Split()
    {
        var line = buffer.AsSpan(lineStart, lineLength);
        FieldCount = 0;
        QuotesAstray = false;
        quoted = line.Contains((byte)'"');
        if (quoted)
        {
            SplitQuoted(line);
            return;
        }

        var start = 0;
        while (FieldCount < MostFields)
        {
            var comma = line[start..].IndexOf(separator);
            fields[FieldCount++] = (lineStart + start, comma < 0 ? lineLength - start : comma);
            if (comma < 0)
            {
                return;
            }

            start += comma + 1;
        }
    }

    private void SplitQuoted(ReadOnlySpan<byte> line)
    {
        unquoted.ResetWrittenCount();
        rewritten.ResetWrittenCount();
        var at = 0;
        while (FieldCount < MostFields)
        {
            var start = unquoted.WrittenCount;
            at = at < line.Length && line[at] == '"' ? QuotedField(line, at + 1) : PlainField(line, at);
            fields[FieldCount++] = (start, unquoted.WrittenCount - start);
            Rewrite(unquoted.WrittenSpan[start..]);
            if (at >= line.Length)
            {
                return;
            }

            rewritten.Write([separator]);
            at++;
        }
    }

    private int PlainField(ReadOnlySpan<byte> line, int at)
    {
        var comma = line[at..].IndexOf(separator);
        var stop = comma < 0 ? line.Length : at + comma;
        unquoted.Write(line[at..stop]);
        return stop;
    }

    private int QuotedField(ReadOnlySpan<byte> line, int at)
    {
        while (true)
        {
            var quote = line[at..].IndexOf((byte)'"');
            if (quote < 0)
            {
                throw Refuse(Line, lineBreaks ? "a quotation mark is opened and not closed in the rest of the row." : "a quotation mark is opened and not closed on the same line.");
            }

            unquoted.Write(line.Slice(at, quote));
            at += quote + 1;
            if (at < line.Length && line[at] == '"')
            {
                unquoted.Write("\""u8);
                at++;
                continue;
            }

            if (at < line.Length && line[at] != separator)
            {
                QuotesAstray = true;
                return PlainField(line, at);
            }

            return at;
        }
    }

    private void Rewrite(ReadOnlySpan<byte> field)
    {
        if (field.IndexOfAny(separator, (byte)'"', (byte)'\n') < 0)
        {
            rewritten.Write(field);
            return;
        }

        rewritten.Write("\""u8);
        while (field.IndexOf((byte)'"') is var quote and >= 0)
        {
            rewritten.Write(field[..(quote + 1)]);
            rewritten.Write("\""u8);
            field = field[(quote + 1)..];
        }

        rewritten.Write(field);
        rewritten.Write("\""u8);
    }
}
