namespace ScrutinyPanels.Domain.Encounters.Kinds;

/// <summary>A broad ethnic group of official statistics.</summary>
public enum EthnicGroup
{
    NotStated = 0,
    White = 1,
    Mixed = 2,
    Asian = 3,
    Black = 4,
    Other = 5,
}

/// <summary>Groups ethnicities when they are counted; what a force gave is kept as it is. Chinese counts as Asian, as in the Censuses of 2011 and 2021 and Home Office tables from 2019/20.</summary>
public static class EthnicGroups
{
    /// <summary>The group of a 16+1 or 18+1 label or code, an officer's view, or an IC code; not stated for blank, “Not stated” and what says nothing.</summary>
    public static EthnicGroup Of(string? given)
    {
        var text = given?.Trim() ?? string.Empty;
        if (text.Length == 0 || text.Contains("not stated", StringComparison.OrdinalIgnoreCase))
        {
            return EthnicGroup.NotStated;
        }

        // A code alone (B2), or in brackets at the end of a label of the older style.
        var code = text.EndsWith(')') && text.LastIndexOf('(') is >= 0 and var open ? text[(open + 1)..^1] : text;
        return ByCode(code.ToUpperInvariant()) ?? ByWord(text);
    }

    /// <summary>Whether it tells an ethnicity at all.</summary>
    public static bool IsStated(string? given) => Of(given) != EthnicGroup.NotStated;

    private static EthnicGroup? ByCode(string code) => code switch
    {
        "W1" or "W2" or "W3" or "W9" or "IC1" or "IC2" => EthnicGroup.White,
        "M1" or "M2" or "M3" or "M9" => EthnicGroup.Mixed,
        "A1" or "A2" or "A3" or "A4" or "A9" or "O1" or "IC4" or "IC5" => EthnicGroup.Asian,
        "B1" or "B2" or "B9" or "IC3" => EthnicGroup.Black,
        "O2" or "O9" or "IC6" => EthnicGroup.Other,
        "NS" or "N1" or "N2" or "N3" or "IC0" or "IC9" => EthnicGroup.NotStated,
        _ => null,
    };

    private static EthnicGroup ByWord(string text)
    {
        bool Begins(string word) => text.StartsWith(word, StringComparison.OrdinalIgnoreCase);
        return Begins("Not reported") || Begins("Don't know") || Begins("Unknown") || Begins("Refused") ? EthnicGroup.NotStated
            : Begins("Mixed") ? EthnicGroup.Mixed
            : Begins("White") ? EthnicGroup.White
            : Begins("Black") ? EthnicGroup.Black
            : Begins("Asian") || text.Contains("Chinese", StringComparison.OrdinalIgnoreCase) && !text.Contains("Any other ethnic group", StringComparison.OrdinalIgnoreCase) ? EthnicGroup.Asian
            : EthnicGroup.Other;
    }
}
