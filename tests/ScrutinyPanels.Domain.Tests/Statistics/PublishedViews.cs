namespace ScrutinyPanels.Domain.Tests.Statistics;

/// <summary>Views of published worked examples, each with its source. A star or a full stop is a gap.</summary>
internal static class PublishedViews
{
    /// <summary>K. Krippendorff, "Computing Krippendorff's alpha-reliability" (2011), part A: two observers, ten units, two values. Nominal alpha 0.095.</summary>
    public static IReadOnlyList<IReadOnlyList<int?>> TwoValues { get; } = ByReader(
        "0 1 0 0 0 0 0 0 1 0",
        "1 1 1 0 0 1 0 0 0 0");

    /// <summary>The same paper, part B: two observers, twelve units, five values. Nominal alpha 0.692.</summary>
    public static IReadOnlyList<IReadOnlyList<int?>> FiveValues { get; } = ByReader(
        "1 1 2 2 4 3 3 3 5 4 4 1",
        "2 1 2 2 2 3 3 3 5 4 4 4");

    /// <summary>The same paper, parts C and D: four observers, twelve units, gaps. Nominal alpha 0.743, ordinal 0.815.</summary>
    public static IReadOnlyList<IReadOnlyList<int?>> FourObservers { get; } = ByReader(
        "1 2 3 3 2 1 4 1 2 * * *",
        "1 2 3 3 2 2 4 1 2 5 * 3",
        "* 3 3 3 2 3 4 2 2 5 1 *",
        "1 2 3 3 2 4 4 1 2 5 1 *");

    /// <summary>The example of the encyclopaedia Wikipedia, "Krippendorff's alpha": three coders, fifteen units, many gaps. Nominal alpha 0.691.</summary>
    public static IReadOnlyList<IReadOnlyList<int?>> ThreeCoders { get; } = ByReader(
        "* * * * * 3 4 1 2 1 1 3 3 * 3",
        "1 * 2 1 3 3 4 3 * * * * * * *",
        "* * 2 1 3 4 4 * 2 1 1 3 3 * 4");

    /// <summary>
    /// A. F. Hayes and K. Krippendorff, "Answering the call for a standard reliability measure for coding data", Communication Methods and Measures 1 (2007),
    /// table 1: five observers, forty articles, one or two gaps in each. Ordinal alpha 0.7598.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<int?>> FortyArticles { get; } = ByCase(
        "112.2 1101. 2333. .00.0 000.0 000.0 102.1 1.20. 222.2 2111. .100. 0000. 1222. 33223 111.1 111.1 212.2 1233. 1101. 000.0 "
        + "0011. 00.00 2333. 0000. 12.22 0111. 00010 1212. 1122. 112.2 110.0 2121. 22.22 3222. 222.2 223.2 222.2 22.12 2222. 111.1");

    private static List<IReadOnlyList<int?>> ByReader(params string[] readers)
    {
        var rows = readers.Select(r => r.Split(' ').Select(v => Grade(v[0])).ToList()).ToList();
        return [.. Enumerable.Range(0, rows[0].Count).Select(place => rows.Select(r => r[place]).ToList())];
    }

    private static List<IReadOnlyList<int?>> ByCase(string cases) => [.. cases.Split(' ').Select(c => c.Select(Grade).ToList())];

    private static int? Grade(char written) => char.IsAsciiDigit(written) ? written - '0' : null;
}
