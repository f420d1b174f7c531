using System.Globalization;
using System.Text;
using ScrutinyPanels.Domain.Encounters.Kinds.StopSearch;

namespace ScrutinyPanels.Testing;

/// <summary>Makes stop-and-search files as data.police.uk writes them, with made-up rows from a seed.</summary>
public static class CsvFiles
{
    private static readonly string[] Genders = ["Male", "Female", "Other", ""];
    private static readonly string[] Ages = ["10-17", "18-24", "25-34", "over 34", ""];
    private static readonly string[] Outcomes = ["A no further action disposal", "Arrest", "Community resolution", ""];
    private static readonly string[] Objects = ["Controlled drugs", "Offensive weapons", "Stolen goods", ""];

    public static string Header { get; } = string.Join(',', StopSearchColumns.All);

    /// <summary>One row of May 2023 or another month, as its 15 fields.</summary>
    public static string[] Row(Random chance, int year = 2023, int month = 5)
    {
        var at = new DateTime(year, month, 2, 0, 0, 0, DateTimeKind.Utc).AddSeconds(chance.Next(60, 26 * 86_400));
        var place = chance.Next(4) > 0;
        return
        [
            chance.Next(5) == 0 ? "Vehicle search" : "Person search",
            at.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture) + "+00:00",
            chance.Next(2) == 0 ? "False" : string.Empty,
            string.Empty,
            place ? (52 + (chance.Next(1_000_000) / 1_000_000d)).ToString("F6", CultureInfo.InvariantCulture) : string.Empty,
            place ? (-chance.Next(1_000_000) / 1_000_000d).ToString("F6", CultureInfo.InvariantCulture) : string.Empty,
            Pick(chance, Genders),
            Pick(chance, Ages),
            "White - Irish",
            "White",
            "Misuse of Drugs Act 1971 (section 23)",
            Pick(chance, Objects),
            Pick(chance, Outcomes),
            chance.Next(3) == 0 ? "True" : string.Empty,
            "False",
        ];
    }

    public static string Text(IEnumerable<string> lines, string lineEnd = "\n") => string.Concat(lines.Select(l => l + lineEnd));

    public static byte[] Good(int seed, int rows, string lineEnd = "\n")
    {
        var chance = new Random(seed);
        return Encoding.UTF8.GetBytes(Text([Header, .. Enumerable.Range(0, rows).Select(_ => string.Join(',', Row(chance)))], lineEnd));
    }

    private static string Pick(Random chance, string[] from) => from[chance.Next(from.Length)];
}
