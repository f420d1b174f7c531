using System.Text;
using ScrutinyPanels.Application.Outside.Import;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Encounters;

public class FileShapesTests
{
    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static TheoryData<byte[], FileEncoding, FileLayout> Shapes => new()
    {
        { Encoding.UTF8.GetBytes("Date,Grounds\n1,café £5\n"), FileEncoding.Utf8, FileLayout.Commas },
        { [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("Date;\"Grounds, in full, as said\"\n1;café £5\n")], FileEncoding.Utf8, FileLayout.Semicolons },
        { Windows.GetBytes("Date\tGrounds\r\n1\tcafé £5\r\n"), FileEncoding.Windows1252, FileLayout.Tabs },
        { [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("Date\tGrounds\n1\tcafé £5\n")], FileEncoding.Utf16LittleEndian, FileLayout.Tabs },
        { Encoding.Unicode.GetBytes("Date,Grounds\n1,café £5\n"), FileEncoding.Utf16LittleEndian, FileLayout.Commas },
        { [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes("Date,Grounds\n1,café £5\n")], FileEncoding.Utf16BigEndian, FileLayout.Commas },
        { Encoding.BigEndianUnicode.GetBytes("Date;Grounds\n1;café £5\n"), FileEncoding.Utf16BigEndian, FileLayout.Semicolons },
        { Workbooks.Of([["Date", "Grounds"], ["1", "café £5"]]), FileEncoding.Utf8, FileLayout.Spreadsheet },
        { Encoding.UTF8.GetBytes("Date\n1\n"), FileEncoding.Utf8, FileLayout.Commas },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void How_a_file_is_written_is_found_by_looking_into_it(byte[] file, FileEncoding encoding, FileLayout layout)
    {
        using var content = new MemoryStream(file);

        var shape = FileShapes.Find(content);

        Assert.Equal(new FileShape(encoding, layout), shape);
        Assert.Equal(0, content.Position);
        using var text = new StreamReader(FileShapes.OpenAsText(content, shape));
        Assert.True(text.ReadToEnd().Contains("café £5", StringComparison.Ordinal) || file.Length < 10);
    }

    [Theory]
    [InlineData("%PDF-1.7", "the file is a PDF.")]
    [InlineData("<html>", "the file is a web page or XML. Download the CSV file itself.")]
    [InlineData("{\"a\":1}", "the file is JSON. Download the CSV file.")]
    [InlineData("", "the file is empty.")]
    [InlineData("PK\u0003\u0004 and no more", "the spreadsheet is damaged or has a password. Save the sheet as CSV.")]
    public void What_is_no_file_of_records_is_refused_with_what_it_is(string start, string why) =>
        Assert.Equal($"Nothing was loaded. Line 1: {why}", Refusal(Encoding.UTF8.GetBytes(start)));

    [Fact]
    public void Packed_and_old_files_are_refused_with_what_they_are()
    {
        Assert.Contains("compressed", Refusal([0x1f, 0x8b, 8, 0]), StringComparison.Ordinal);
        Assert.Contains("old spreadsheet", Refusal([0xd0, 0xcf, 0x11, 0xe0, 1]), StringComparison.Ordinal);
        using var zip = new MemoryStream();
        using (var made = new System.IO.Compression.ZipArchive(zip, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        {
            made.CreateEntry("word/document.xml");
        }

        Assert.Contains("a spreadsheet or a zip file", Refusal(zip.ToArray()), StringComparison.Ordinal);
        Assert.Contains("neither text in UTF-8 nor text as Windows writes it", Refusal([.. "Date\n"u8, 0x81, 0xe9]), StringComparison.Ordinal);
        Assert.Contains("UTF-16 and is damaged", Refusal([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("Date\n"), 0x00, 0xd8, 0x41, 0x00]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_of_several_bytes_may_lie_across_two_parts_of_the_reading()
    {
        for (var before = 65_530; before <= 65_537; before++)
        {
            using var content = new MemoryStream(Encoding.UTF8.GetBytes("Date\n" + new string('a', before) + "€😀é\n"));
            Assert.Equal(FileEncoding.Utf8, FileShapes.Find(content).Encoding);
        }
    }

    [Fact]
    public void Cells_become_text_as_a_person_sees_them()
    {
        var rows = """
            <row r="1"><c t="inlineStr"><is><r><t>Da</t></r><r><t>te</t></r><rPh><t>no</t></rPh></is></c><c r="C1" t="str"><f>"Ti"&amp;"me"</f><v>Time</v></c><c r="D1" t="s"><v>0</v></c></row>
            <row r="2"/><row r="3"><c r="A3"/><c r="B3" s="1"/></row>
            <row r="4"><c r="A4" s="1"><v>46053</v></c><c r="B4" s="2"><v>46053.75</v></c><c r="C4" s="2"><v>0.7534722222222222</v></c><c r="D4" s="3"><v>12.50</v></c></row>
            <row r="5"><c r="A5" t="b"><v>1</v></c><c r="D5" t="b"><v>0</v></c></row>
            <row r="6"><c r="A6" s="1"><v>words</v></c><c r="B6" t="e"><v>#N/A</v></c></row>
            """;
        using var content = new MemoryStream(Workbooks.WithRows(rows, ["a \"quoted\",\nword"]));

        using var text = new StreamReader(FileShapes.OpenAsText(content, FileShapes.Find(content)));

        Assert.Equal(
            "Date,,Time,\"a \"\"quoted\"\",\nword\"\n2026-01-31,2026-01-31 18:00:00,18:05:00,12.50\nTRUE,,,FALSE\nwords,#N/A,,\n",
            text.ReadToEnd());
    }

    [Fact]
    public void A_hostile_workbook_is_refused_in_words()
    {
        Assert.Contains("larger than 400 MB", Refusal(Workbooks.Bomb(410_000_000)), StringComparison.Ordinal);
        Assert.Contains("400 columns or more", Refusal(Workbooks.WithRows("<row><c r=\"A1\" t=\"str\"><v>Date</v></c><c r=\"ZZZ1\" t=\"str\"><v>x</v></c></row>")), StringComparison.Ordinal);
        Assert.Contains("damaged", Refusal(Workbooks.WithRows("<row><c t=\"s\"><v>99</v></c></row>")), StringComparison.Ordinal);
        Assert.Contains("damaged", Refusal(Workbooks.WithRows("<row><c><v>1</row>")), StringComparison.Ordinal);
        var good = Workbooks.Of([["Date"], ["1"]]);
        Assert.Contains("damaged", Refusal(good[..^30]), StringComparison.Ordinal);

        // The same long words named by many cells.
        var much = string.Concat(Enumerable.Repeat("<row><c t=\"s\"><v>0</v></c></row>", 500));
        using var content = new MemoryStream(Workbooks.WithRows(much, [new string('a', 1_000_000)]));
        var refusal = Assert.Throws<InputInvalid>(() => FileShapes.OpenAsText(content, new(FileEncoding.Utf8, FileLayout.Spreadsheet)));
        Assert.Contains("larger than 400 MB", Assert.Single(refusal.Problems).Message, StringComparison.Ordinal);
    }

    private static string Refusal(byte[] file)
    {
        using var content = new MemoryStream(file);
        var refusal = Assert.Throws<InputInvalid>(() =>
        {
            var shape = FileShapes.Find(content);
            return FileShapes.Headings(content, shape);
        });
        return Assert.Single(refusal.Problems).Message;
    }
}
