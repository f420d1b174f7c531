using System.Text;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Draws;

/// <summary>A frozen list as a file: RFC 4180, LF, no byte order mark, heading key,stratum.</summary>
public static class ListCsv
{
    private const string Heading = "key,stratum";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Writes the lines in the order they are given.</summary>
    public static byte[] Write(IEnumerable<DrawLine> lines)
    {
        var text = new StringBuilder(Heading).Append('\n');
        foreach (var line in lines)
        {
            Field(text, line.Key).Append(',');
            Field(text, line.Stratum).Append('\n');
        }

        return Strict.GetBytes(text.ToString());
    }

    /// <summary>Reads a list, or refuses with a sentence that names the line.</summary>
    public static IReadOnlyList<DrawLine> Read(ReadOnlySpan<byte> file)
    {
        if (file.StartsWith(Encoding.UTF8.Preamble))
        {
            throw Unreadable("The list begins with a byte order mark. Use the file as it was downloaded.");
        }

        string text;
        try
        {
            text = Strict.GetString(file);
        }
        catch (DecoderFallbackException)
        {
            throw Unreadable("The list is not text in UTF-8. Use the file as it was downloaded.");
        }

        var at = 0;
        var number = 1;
        if (Record(text, ref at, ref number) is not ["key", "stratum"])
        {
            throw Unreadable($"Line 1 of the list is not \"{Heading}\".");
        }

        var lines = new List<DrawLine>();
        while (at < text.Length)
        {
            var began = number;
            var fields = Record(text, ref at, ref number);
            lines.Add(fields is [var key, var stratum] ? new DrawLine(key, stratum) : throw Unreadable($"Line {began} of the list has {fields.Count} fields instead of 2."));
        }

        return lines;
    }

    private static StringBuilder Field(StringBuilder text, string field) => field.AsSpan().IndexOfAny("\",\r\n") < 0
        ? text.Append(field)
        : text.Append('"').Append(field.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');

    private static List<string> Record(string text, ref int at, ref int number)
    {
        var fields = new List<string>(2);
        while (true)
        {
            fields.Add(at < text.Length && text[at] == '"' ? Quoted(text, ref at, ref number) : Bare(text, ref at));
            if (at < text.Length && text[at] == ',')
            {
                at++;
                continue;
            }

            if (at < text.Length && text[at] != '\n')
            {
                throw Unreadable(text[at] == '\r'
                    ? $"Line {number} of the list does not end in LF alone. Use the file as it was downloaded."
                    : $"Line {number} of the list has characters behind a closing quote.");
            }

            at++;
            number++;
            return fields;
        }
    }

    private static string Bare(string text, ref int at)
    {
        var length = text.AsSpan(at).IndexOfAny(',', '\r', '\n');
        var field = length < 0 ? text[at..] : text.Substring(at, length);
        at += field.Length;
        return field;
    }

    private static string Quoted(string text, ref int at, ref int number)
    {
        var field = new StringBuilder();
        var opened = number;
        for (at++; at < text.Length; at++)
        {
            if (text[at] == '"')
            {
                if (at + 1 == text.Length || text[at + 1] != '"')
                {
                    at++;
                    return field.ToString();
                }

                at++;
            }

            number += text[at] == '\n' ? 1 : 0;
            field.Append(text[at]);
        }

        throw Unreadable($"A quote opened on line {opened} of the list is never closed.");
    }

    private static InputInvalid Unreadable(string sentence) => new("List", sentence);
}
