using System.Globalization;
using System.Text;

namespace ScrutinyPanels.Journeys;

/// <summary>A made-up month of searches in the layout of data.police.uk.</summary>
internal static class PublishedMonth
{
    public const string Name = "2026-01-testshire-stop-and-search.csv";

    private const string Heading = "Type,Date,Part of a policing operation,Policing operation,Latitude,Longitude,Gender,Age range,Self-defined ethnicity,Officer-defined ethnicity,Legislation,Object of search,Outcome,Outcome linked to object of search,Removal of more than just outer clothing";

    /// <summary>Writes the file into a folder; one row has a day that does not exist.</summary>
    public static string In(string folder, int rows = 30)
    {
        var text = new StringBuilder(Heading).Append('\n');
        for (var row = 1; row <= rows; row++)
        {
            var date = row == 7 ? "2026-01-32T10:00:00+00:00" : string.Create(CultureInfo.InvariantCulture, $"2026-01-{row % 28 + 1:00}T{row % 24:00}:{row:00}:00+00:00");
            text.Append(CultureInfo.InvariantCulture, $"Person search,{date},False,,52.{row:000000},-0.4{row:00000},Male,18-24,White - Irish,White,Misuse of Drugs Act 1971 (section 23),Controlled drugs,A no further action disposal,,False\n");
        }

        var path = Path.Combine(folder, Name);
        File.WriteAllText(path, text.ToString());
        return path;
    }
}
