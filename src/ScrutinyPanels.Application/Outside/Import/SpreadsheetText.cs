using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Outside.Import;

/// <summary>
/// Writes the first sheet of a workbook (XLSX) as text with commas. A workbook is small when packed and may be huge unpacked,
/// so what is read and what is written are counted, and more than <see cref="MostBytes"/> of either is refused.
/// </summary>
internal sealed class SpreadsheetText : IDisposable
{
    /// <summary>How much may come out of a workbook.</summary>
    public const long MostBytes = 400_000_000;

    private const int LastDay = 2_958_465;
    private const int Days1904 = 1462;
    private const int MostShared = 5_000_000;

    private readonly List<string> shared = [];
    private readonly List<bool> dates = [];
    private readonly string?[] row = new string?[CsvLines.MostFields];
    private readonly MemoryStream output = new();
    private readonly StreamWriter writer;
    private readonly int mostRows;
    private long unpacked;
    private long written;
    private bool from1904;
    private int width;
    private int rows;

    private SpreadsheetText(int mostRows)
    {
        this.mostRows = mostRows;
        writer = new StreamWriter(output, new UTF8Encoding(false), 1 << 16, leaveOpen: true);
    }

    /// <summary>Whether a file that begins as a zip file has a workbook inside.</summary>
    public static bool IsWorkbook(Stream content)
    {
        content.Position = 0;
        try
        {
            using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            return zip.Entries.Any(e => e.FullName.EndsWith("workbook.xml", StringComparison.OrdinalIgnoreCase));
        }
        catch (InvalidDataException)
        {
            throw Broken();
        }
    }

    /// <summary>The first sheet, or its first rows, as text; or a refusal.</summary>
    public static MemoryStream Of(Stream content, int mostRows = int.MaxValue)
    {
        try
        {
            MustNotBeHuge(content);
            content.Position = 0;
            using var text = new SpreadsheetText(mostRows);
            using var document = SpreadsheetDocument.Open(content, false, new OpenSettings { AutoSave = false, MaxCharactersInPart = MostBytes });
            text.Write(document);
            text.writer.Flush();
            text.output.Position = 0;
            return text.output;
        }
        catch (Exception broken) when (broken is OpenXmlPackageException or XmlException or IOException or InvalidDataException or FormatException
            or InvalidOperationException or ArgumentException or KeyNotFoundException or NotSupportedException or NullReferenceException or OverflowException)
        {
            throw Broken();
        }
    }

    /// <summary>What was written stays open for the reader.</summary>
    public void Dispose() => writer.Dispose();

    private static void MustNotBeHuge(Stream content)
    {
        content.Position = 0;
        using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
        if (zip.Entries.Sum(e => e.Length) > MostBytes)
        {
            throw Huge();
        }
    }

    private static InputInvalid Huge() => CsvLines.Refuse(1, "the spreadsheet is larger than 400 MB when it is unpacked. Save the sheet as CSV.");

    private static InputInvalid Broken() => CsvLines.Refuse(1, "the spreadsheet is damaged or has a password. Save the sheet as CSV.");

    private void Write(SpreadsheetDocument document)
    {
        var book = document.WorkbookPart ?? throw new InvalidDataException();
        from1904 = book.Workbook.WorkbookProperties?.Date1904?.Value ?? false;
        var sheet = book.Workbook.Sheets!.Elements<Sheet>().Select(s => s.Id?.Value is { } id ? book.GetPartById(id) : null).OfType<WorksheetPart>().First();
        if (book.WorkbookStylesPart is { } styles)
        {
            using var xml = Open(styles);
            TakeStyles(xml);
        }

        if (book.SharedStringTablePart is { } strings)
        {
            using var xml = Open(strings);
            TakeShared(xml);
        }

        using var cells = Open(sheet);
        while (rows < mostRows && cells.Read())
        {
            if (cells is { NodeType: XmlNodeType.Element, LocalName: "row", IsEmptyElement: false })
            {
                TakeRow(cells);
            }
        }
    }

    private XmlReader Open(OpenXmlPart part) => XmlReader.Create(
        new Counted(part.GetStream(FileMode.Open, FileAccess.Read), this),
        new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MostBytes, CloseInput = true });

    /// <summary>Which formats of cells are dates or times.</summary>
    private void TakeStyles(XmlReader xml)
    {
        var own = new Dictionary<int, bool>();
        var inFormats = false;
        while (xml.Read())
        {
            if (xml.LocalName == "cellXfs")
            {
                inFormats = xml is { NodeType: XmlNodeType.Element, IsEmptyElement: false };
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "numFmt" } && Number(xml, "numFmtId") is { } id)
            {
                own[id] = IsDate(xml.GetAttribute("formatCode") ?? string.Empty);
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "xf" } && inFormats)
            {
                var format = Number(xml, "numFmtId") ?? 0;
                dates.Add(own.TryGetValue(format, out var date) ? date : format is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58));
            }
        }
    }

    private static int? Number(XmlReader xml, string name) => int.TryParse(xml.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A format of one's own is a date where it has a letter of one outside quotation marks, brackets and escapes.</summary>
    private static bool IsDate(string code)
    {
        for (var i = 0; i < code.Length; i++)
        {
            switch (code[i])
            {
                case '"' or '[':
                    var end = code.IndexOf(code[i] == '"' ? '"' : ']', i + 1);
                    if (end > i + 1 && code[i] == '[' && code.AsSpan(i + 1, end - i - 1).Trim("hms").IsEmpty)
                    {
                        return true;
                    }

                    i = end < 0 ? code.Length : end;
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
                case 'y' or 'Y' or 'm' or 'M' or 'd' or 'D' or 'h' or 'H':
                    return true;
            }
        }

        return false;
    }

    private void TakeShared(XmlReader xml)
    {
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" })
            {
                if (shared.Count == MostShared)
                {
                    throw Huge();
                }

                shared.Add(TextIn(xml));
            }
        }
    }

    /// <summary>The words of an element that holds text in one piece or in several; how it is spoken is left out.</summary>
    private static string TextIn(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return string.Empty;
        }

        var depth = xml.Depth;
        string? only = null;
        StringBuilder? several = null;
        var spoken = 0;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.LocalName == "rPh")
            {
                spoken += xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement ? 1 : xml.NodeType == XmlNodeType.EndElement ? -1 : 0;
            }
            else if (spoken == 0 && xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
            {
                several = only is null ? null : (several ?? new StringBuilder(only)).Append(xml.Value);
                only ??= xml.Value;
            }
        }

        return several?.ToString() ?? only ?? string.Empty;
    }

    private void TakeRow(XmlReader xml)
    {
        var depth = xml.Depth;
        var (next, used) = (0, 0);
        Array.Clear(row);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "c" })
            {
                continue;
            }

            var at = ColumnOf(xml.GetAttribute("r")) ?? next;
            if (at >= row.Length)
            {
                throw CsvLines.Refuse(rows + 1, FileShapes.TooManyColumns);
            }

            row[at] = CellIn(xml);
            next = at + 1;
            used = row[at] is { Length: > 0 } ? Math.Max(used, next) : used;
        }

        if (used > 0)
        {
            WriteRow(used);
        }
    }

    private void WriteRow(int used)
    {
        width = rows == 0 ? used : width;
        rows++;
        for (var i = 0; i < Math.Max(used, width); i++)
        {
            var cell = row[i] ?? string.Empty;
            if (i > 0)
            {
                writer.Write(',');
            }

            if (cell.AsSpan().IndexOfAny(",\"\r\n") < 0)
            {
                writer.Write(cell);
            }
            else
            {
                writer.Write('"');
                writer.Write(cell.Replace("\"", "\"\"", StringComparison.Ordinal));
                writer.Write('"');
            }

            // The same long words may be named by many cells.
            written += cell.Length + 1;
        }

        if (written > MostBytes)
        {
            throw Huge();
        }

        writer.Write('\n');
    }

    /// <summary>The column of an address such as AB12, the first being 0.</summary>
    private static int? ColumnOf(string? address)
    {
        var column = 0;
        var letters = 0;
        while (address is not null && letters < address.Length && char.IsAsciiLetter(address[letters]))
        {
            column = Math.Min((column * 26) + (char.ToUpperInvariant(address[letters]) - 'A' + 1), int.MaxValue / 64);
            letters++;
        }

        return letters == 0 ? null : column - 1;
    }

    private string CellIn(XmlReader xml)
    {
        var (type, style) = (xml.GetAttribute("t"), Number(xml, "s") ?? 0);
        if (xml.IsEmptyElement)
        {
            return string.Empty;
        }

        var depth = xml.Depth;
        var text = string.Empty;
        while (xml.Read() && xml.Depth > depth)
        {
            // A formula stands beside the value it had when the file was saved.
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "v" or "is" })
            {
                text = TextIn(xml);
            }
        }

        return type switch
        {
            "s" => text.Length == 0 ? text : shared[int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture)],
            "b" => text.Length == 0 ? text : text == "1" ? "TRUE" : "FALSE",
            null or "n" when style < dates.Count && dates[style] => Day(text),
            _ => text,
        };
    }

    /// <summary>The day, time or both that a spreadsheet keeps as a number of days.</summary>
    private string Day(string text)
    {
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var days) || days < 0)
        {
            return text;
        }

        var seconds = Math.Round(days * 86_400);
        if (seconds < 86_400)
        {
            return TimeSpan.FromSeconds(seconds).ToString(@"hh\:mm\:ss", CultureInfo.InvariantCulture);
        }

        seconds += from1904 ? Days1904 * 86_400L : 0;
        if (seconds > LastDay * 86_400L)
        {
            return text;
        }

        var day = DateTime.FromOADate(0).AddSeconds(seconds);
        return day.ToString(day.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
    }

    /// <summary>Counts what comes out of a part.</summary>
    private sealed class Counted(Stream part, SpreadsheetText text) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var read = part.Read(buffer);
            text.unpacked += read;
            return text.unpacked <= MostBytes ? read : throw Huge();
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            part.Dispose();
            base.Dispose(disposing);
        }
    }
}
