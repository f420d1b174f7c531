namespace ScrutinyPanels.Web.Send;

/// <summary>One cell of a file for a spreadsheet, in quotation marks.</summary>
internal static class CsvCell
{
    /// <summary>The cell; one that a spreadsheet would take for a formula begins with a quote of its own.</summary>
    public static string Of(string? words) => words switch
    {
        null => string.Empty,
        [('=' or '+' or '-' or '@' or '\t' or '\r'), ..] => $"\"'{words.Replace("\"", "\"\"", StringComparison.Ordinal)}\"",
        _ => $"\"{words.Replace("\"", "\"\"", StringComparison.Ordinal)}\"",
    };
}
