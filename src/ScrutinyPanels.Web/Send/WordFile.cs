using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ScrutinyPanels.Web.Send;

/// <summary>A Word file made part by part: real headings, lists and a language, so that a screen reader moves in it as in a page.</summary>
internal sealed class WordFile
{
    private const string MediaTypeOfWord = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string FirstRowAndColumn = "00A0";
    private const int Bullet = 1;

    private readonly Body body = new();
    private readonly string title;

    public WordFile(string title)
    {
        this.title = title;
        Add("Title", title);
    }

    public static string MediaType => MediaTypeOfWord;

    /// <summary>A heading of a level from 1 to 3.</summary>
    public void Heading(int level, string words) => Add($"Heading{level}", words);

    /// <summary>Words; each of their lines becomes a paragraph, and nothing becomes none.</summary>
    public void Words(string? words)
    {
        foreach (var line in (words ?? string.Empty).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            Add("Normal", line);
        }
    }

    public void Point(string words) => Add("ListParagraph", words, new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = Bullet }));

    /// <summary>A table under its caption; the first row is its heading and is repeated on each page, and the first cell of a row is its name.</summary>
    public void Table(string caption, IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<string>> rows)
    {
        Add("Caption", caption);
        var table = new Table(
            new TableProperties(
                new TableStyle { Val = "TableGrid" },
                new TableWidth { Type = TableWidthUnitValues.Pct, Width = "5000" },
                new TableLook { Val = FirstRowAndColumn }),
            new TableGrid(heads.Select(_ => new GridColumn())),
            Row(heads, isHead: true));
        foreach (var row in rows)
        {
            table.Append(Row(row, isHead: false));
        }

        body.Append(table);
        Add("Normal", string.Empty);
    }

    /// <summary>The bytes of the file.</summary>
    public byte[] Save()
    {
        using var bytes = new MemoryStream();
        using (var file = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            file.PackageProperties.Title = title;
            file.PackageProperties.Language = "en-GB";
            var main = file.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = Styles();
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = Bullets();
            main.Document = new Document(body);
        }

        return bytes.ToArray();
    }

    private static Styles Styles() => new(
        new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(new RunFonts { Ascii = "Arial", HighAnsi = "Arial" }, new FontSize { Val = "24" }, new Languages { Val = "en-GB" }))),
        Style("Normal", "Normal", null, null, 24),
        Style("Title", "Title", "Normal", null, 44),
        Style("Heading1", "heading 1", "Normal", 0, 34),
        Style("Heading2", "heading 2", "Normal", 1, 28),
        Style("Heading3", "heading 3", "Normal", 2, 24),
        Style("ListParagraph", "List Paragraph", "Normal", null, 24),
        Style("Caption", "caption", "Normal", null, 24, bold: true),
        Grid());

    private static Style Grid()
    {
        T Line<T>()
            where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Color = "B1B4B6" };
        return new(
            new StyleName { Val = "Table Grid" },
            new StyleTableProperties(new TableBorders(Line<TopBorder>(), Line<LeftBorder>(), Line<BottomBorder>(), Line<RightBorder>(), Line<InsideHorizontalBorder>(), Line<InsideVerticalBorder>())))
        { Type = StyleValues.Table, StyleId = "TableGrid" };
    }

    private static TableRow Row(IReadOnlyList<string> cells, bool isHead)
    {
        var row = new TableRow(isHead ? new TableRowProperties(new CantSplit(), new TableHeader()) : new TableRowProperties(new CantSplit()));
        foreach (var (place, words) in cells.Index())
        {
            var run = new Run(new Text(Clean(words)) { Space = SpaceProcessingModeValues.Preserve });
            if (isHead || place == 0)
            {
                run.RunProperties = new RunProperties(new Bold());
            }

            row.Append(new TableCell(new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Auto }), new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "Normal" }), run)));
        }

        return row;
    }

    private static Style Style(string id, string name, string? basedOn, int? outline, int halfPoints, bool bold = false)
    {
        var style = new Style { Type = StyleValues.Paragraph, StyleId = id, Default = basedOn is null, StyleName = new StyleName { Val = name } };
        if (basedOn is not null)
        {
            style.BasedOn = new BasedOn { Val = basedOn };
        }

        var shape = new StyleParagraphProperties(new SpacingBetweenLines { Before = outline is null ? "0" : "240", After = "120" });
        if (outline is { } level)
        {
            shape.OutlineLevel = new OutlineLevel { Val = level };
        }

        style.StyleParagraphProperties = shape;
        style.StyleRunProperties = outline is null && id != "Title" && !bold ? new(new FontSize { Val = $"{halfPoints}" }) : new(new Bold(), new FontSize { Val = $"{halfPoints}" });
        return style;
    }

    private static Numbering Bullets() => new(
        new AbstractNum(new Level(
            new NumberingFormat { Val = NumberFormatValues.Bullet },
            new LevelText { Val = "\u2022" },
            new PreviousParagraphProperties(new Indentation { Left = "720", Hanging = "360" }))
        { LevelIndex = 0 })
        { AbstractNumberId = 0 },
        new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = Bullet });

    // What XML cannot hold, such as a form feed that was pasted in, is left out.
    private static string Clean(string words) => string.Concat(words.Where(c => !char.IsControl(c) || c is '\t'));

    private void Add(string style, string words, NumberingProperties? list = null)
    {
        var shape = new ParagraphProperties(new ParagraphStyleId { Val = style });
        if (list is not null)
        {
            shape.NumberingProperties = list;
        }

        body.Append(new Paragraph(shape, new Run(new Text(Clean(words)) { Space = SpaceProcessingModeValues.Preserve })));
    }
}
