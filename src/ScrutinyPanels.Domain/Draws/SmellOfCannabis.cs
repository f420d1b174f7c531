using System.Text.RegularExpressions;

namespace ScrutinyPanels.Domain.Draws;

/// <summary>
/// Finds grounds that name a smell of cannabis and, as far as words tell, nothing else. It is a help for choosing what to look at, not a finding:
/// a person reads every text it picks, and it can miss grounds that are written in other words.
/// </summary>
public static partial class SmellOfCannabis
{
    /// <summary>Whether the text names the smell of cannabis and none of the other grounds that officers commonly give.</summary>
    public static bool IsSoleGround(string? grounds) =>
        !string.IsNullOrWhiteSpace(grounds) && Smell().IsMatch(grounds) && Cannabis().IsMatch(grounds) && !OtherGround().IsMatch(grounds);

    [GeneratedRegex(@"\b(smell|smells|smelt|smelled|smelling|odou?r|aroma|stench|scent|reeks?|reeked|whiff)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Smell();

    [GeneratedRegex(@"\b(cannabis|marijuana|weed|skunk|ganja|spliff|joint)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Cannabis();

    // What was seen, said, known or done beside the smell.
    [GeneratedRegex(
        @"\b(intelligence|informant|information|witness\w*|description|cctv|caller|phoned|reported|admitted|admits|said (he|she|they) (had|was|were)|drop(ped)?|threw|thrown|discard(ed)?|conceal\w*|hid|hiding|hidden|pass(ed|ing) (something|an item|items)|exchang\w*|deal(ing|er)?|snap ?bags?|grinder|paraphernalia|knife|knives|blade|weapon\w*|firearm|gun|bulge|ran|fled|ran off|made off|decamped|failed to stop|smok(e|ed|ing)|visible|in plain sight|saw|seen|observed|scales|cash|wrap|wraps)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OtherGround();
}
