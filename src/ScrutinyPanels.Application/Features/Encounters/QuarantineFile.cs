using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Outside.Import;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Encounters.Kinds;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>The file of rows that could not be taken, as the force gets it and sends it back: number, line and reason, then the row's own fields.</summary>
internal static class QuarantineFile
{
    /// <summary>The headings before those of the file itself.</summary>
    public static readonly string[] First = ["Row", "Line", "Why"];

    /// <summary>The plan by which the rows of a batch were read.</summary>
    public static ColumnPlan PlanOf(ImportBatch batch) => batch.Columns.Count == 0 ? ColumnPlan.Published() : ColumnPlan.Matched(KindsOfRecord.Of(batch.Kind), batch.Columns);

    /// <summary>The sign between the fields of its rows as they are kept.</summary>
    public static async Task<FileLayout> LayoutOf(ScrutinyDb db, ImportBatch batch, CancellationToken cancel)
    {
        var shape = await db.Intakes.AsNoTracking().Where(i => i.BatchId == batch.Id).Select(i => i.Shape).FirstOrDefaultAsync(cancel);
        return shape?.Layout ?? FileLayout.Commas;
    }

    /// <summary>One line of fields, each in quotation marks where it needs them.</summary>
    public static void Line(StringBuilder to, IEnumerable<string> fields, char separator)
    {
        var start = to.Length;
        foreach (var (index, field) in fields.Index())
        {
            if (index > 0)
            {
                to.Append(separator);
            }

            var plain = field.AsSpan().IndexOfAny(separator, '"', '\n') < 0 && field.AsSpan().IndexOf('\r') < 0;
            _ = plain ? to.Append(field) : to.Append('"').Append(field.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }

        // A reader passes over an empty line.
        _ = to.Length == start ? to.Append("\"\"\n") : to.Append('\n');
    }

    /// <summary>What was sent back, turned into a file with the headings of the plan, and which row and line each of its rows is. Refuses what is not the file that was handed out.</summary>
    public static (byte[] Content, IReadOnlyList<(int Row, int Line)> Rows) Strip(Stream sent, ColumnPlan plan, FileLayout layout, IReadOnlyDictionary<int, int> waiting)
    {
        var lines = new CsvLines(sent, lineBreaks: plan.HasText);
        var headings = Trimmed(FileStart.Headings(lines), 0);
        string[] wanted = [.. First, .. plan.Columns.Select(c => c.Heading)];
        if (!headings.SequenceEqual(wanted, StringComparer.Ordinal))
        {
            throw new InputInvalid("File", Difference(headings, wanted));
        }

        var separator = (char)FileStart.Separator(layout);
        var text = new StringBuilder();
        Line(text, plan.Columns.Select(c => c.Heading), separator);
        var rows = new List<(int Row, int Line)>();
        var seen = new HashSet<int>();
        while (lines.Read())
        {
            // A spreadsheet fills short rows up with empty cells, or the others up to the longest.
            var fields = Trimmed([.. Enumerable.Range(0, lines.FieldCount).Select(i => Encoding.UTF8.GetString(lines.Field(i)))], wanted.Length);
            if (!int.TryParse(fields[0].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var row) || !waiting.TryGetValue(row, out var line))
            {
                throw new InputInvalid("File", string.Create(CultureInfo.InvariantCulture, $"Nothing was changed. Line {lines.Line}: the number in the column Row is not that of a row of this file that waits."));
            }

            if (!seen.Add(row))
            {
                throw new InputInvalid("File", string.Create(CultureInfo.InvariantCulture, $"Nothing was changed. Line {lines.Line}: row {row} is in the file twice."));
            }

            rows.Add((row, line));
            Line(text, fields.Skip(First.Length), separator);
        }

        return rows.Count > 0 ? (Encoding.UTF8.GetBytes(text.ToString()), rows) : throw new InputInvalid("File", "Nothing was changed. The file has headings and no rows.");
    }

    private static string[] Trimmed(string[] fields, int keep)
    {
        var length = fields.Length;
        while (length > keep && fields[length - 1].Length == 0)
        {
            length--;
        }

        return length == fields.Length ? fields : fields[..length];
    }

    private static string Difference(string[] found, string[] wanted)
    {
        var first = Enumerable.Range(0, Math.Max(found.Length, wanted.Length)).First(i => i >= found.Length || i >= wanted.Length || found[i] != wanted[i]);
        return first >= wanted.Length
            ? string.Create(CultureInfo.InvariantCulture, $"Nothing was changed. The file has {found.Length} columns; the one you downloaded has {wanted.Length}.")
            : string.Create(CultureInfo.InvariantCulture, $"Nothing was changed. The headings are not those of the file you downloaded: column {first + 1} should be “{wanted[first]}”.");
    }
}
