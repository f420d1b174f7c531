using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace ScrutinyPanels.Testing;

/// <summary>Writes workbooks (XLSX) part by part, good ones and others.</summary>
public static class Workbooks
{
    /// <summary>The formats of cells: 0 is none, 1 a day, 2 a day and time of one's own, 3 a number with words in its format.</summary>
    private const string Styles = """
        <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy\ hh:mm"/><numFmt numFmtId="165" formatCode="0.0&quot; days&quot;[Red]"/></numFmts>
        <cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>
        """;

    /// <summary>A workbook whose first sheet has these rows as text, every other cell in the list of shared words; blank cells are not written.</summary>
    public static byte[] Of(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var (shared, sheet) = (new List<string>(), new StringBuilder());
        foreach (var (at, row) in rows.Index())
        {
            sheet.Append(CultureInfo.InvariantCulture, $"<row r=\"{at + 1}\">");
            foreach (var (column, text) in row.Index().Where(c => c.Item.Length > 0))
            {
                if ((at + column) % 2 == 0)
                {
                    sheet.Append(CultureInfo.InvariantCulture, $"<c r=\"{Address(column, at)}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></is></c>");
                }
                else
                {
                    sheet.Append(CultureInfo.InvariantCulture, $"<c r=\"{Address(column, at)}\" t=\"s\"><v>{shared.Count}</v></c>");
                    shared.Add(text);
                }
            }

            sheet.Append("</row><row/>");
        }

        return WithRows(sheet.ToString(), shared);
    }

    /// <summary>A workbook with rows as they stand in its first sheet.</summary>
    public static byte[] WithRows(string rows, IEnumerable<string>? shared = null)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>
                <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
                <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>
                """);
            Add(zip, "_rels/.rels", Relations("officeDocument", "xl/workbook.xml"));
            Add(zip, "xl/workbook.xml", """<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Records" sheetId="1" r:id="rId1"/></sheets></workbook>""");
            Add(zip, "xl/_rels/workbook.xml.rels", Relations("worksheet", "worksheets/sheet1.xml", "styles", "styles.xml", "sharedStrings", "sharedStrings.xml"));
            Add(zip, "xl/styles.xml", Styles);
            Add(zip, "xl/sharedStrings.xml", $"""<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{string.Concat((shared ?? []).Select(s => $"<si><t xml:space=\"preserve\">{SecurityElement.Escape(s)}</t></si>"))}</sst>""");
            Add(zip, "xl/worksheets/sheet1.xml", $"""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData></worksheet>""");
        }

        return memory.ToArray();
    }

    /// <summary>A small file that holds so many bytes of blanks in its sheet when it is unpacked.</summary>
    public static byte[] Bomb(long bytes)
    {
        using var memory = new MemoryStream();
        memory.Write(WithRows(string.Empty));
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry("xl/worksheets/sheet1.xml")!.Delete();
        }

        using var again = new MemoryStream();
        using (var from = new ZipArchive(memory, ZipArchiveMode.Read))
        using (var to = new ZipArchive(again, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries)
            {
                using var source = entry.Open();
                using var target = to.CreateEntry(entry.FullName).Open();
                source.CopyTo(target);
            }

            using var sheet = to.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open();
            var blanks = new byte[1 << 20];
            Array.Fill(blanks, (byte)' ');
            for (var left = bytes; left > 0; left -= blanks.Length)
            {
                sheet.Write(blanks);
            }
        }

        return again.ToArray();
    }

    private static string Address(int column, int row)
    {
        var letters = string.Empty;
        for (var left = column + 1; left > 0; left = (left - 1) / 26)
        {
            letters = (char)('A' + ((left - 1) % 26)) + letters;
        }

        return string.Create(CultureInfo.InvariantCulture, $"{letters}{row + 1}");
    }

    private static string Relations(params string[] typesAndTargets) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(typesAndTargets.Chunk(2).Select((r, i) => $"<Relationship Id=\"rId{i + 1}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{r[0]}\" Target=\"{r[1]}\"/>"))
        + "</Relationships>";

    private static void Add(ZipArchive zip, string name, string text)
    {
        using var part = zip.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes(text));
    }
}
