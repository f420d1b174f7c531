namespace ScrutinyPanels.Application.Tests.Tables;

/// <summary>A month of stop and search as data.police.uk publishes it.</summary>
internal static class Months
{
    public const string Header =
        "Type,Date,Part of a policing operation,Policing operation,Latitude,Longitude,Gender,Age range,Self-defined ethnicity,"
        + "Officer-defined ethnicity,Legislation,Object of search,Outcome,Outcome linked to object of search,Removal of more than just outer clothing";

    /// <summary>Two rows, one of which holds the words.</summary>
    public static string With(string words) => $"""
        {Header}
        Person search,2026-02-05T10:00:00+00:00,True,{words},52.1,-0.4,Male,18-24,White,White,Misuse of Drugs Act 1971 (section 23),{words},Arrest,True,False
        Person search,2026-02-06T11:00:00+00:00,False,,52.1,-0.4,Female,25-34,White,White,Misuse of Drugs Act 1971 (section 23),Controlled drugs,Arrest,True,False

        """;
}
