using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Draws;

/// <summary>A group of a plan: the records in which a field has a value, by what name they stand on the list, and how many of them are drawn.</summary>
/// <param name="Field">The name of a field of the kind of record, or one of <see cref="DrawGroups"/>' own.</param>
/// <param name="Value">The value as the force wrote it; yes or no; the number of an officer; empty for blank.</param>
public sealed record DrawGroup(string Field, string Value, string Name, int Take);

/// <summary>The rules of the groups of a plan: they are tried in order, and a record joins the first that fits.</summary>
public static class DrawGroups
{
    public const int Most = 6;

    /// <summary>The broad ethnic group: as the person said, or else as the officer saw it.</summary>
    public const string EthnicGroup = "EthnicGroup";

    /// <summary>Whether the person was met more than once in the months of the list.</summary>
    public const string SeenAgain = "SeenAgain";

    /// <summary>The name under which all records stand that fit no group.</summary>
    public const string AnyOther = "Any other";

    /// <summary>Refuses groups that a list could not hold: too many, a name twice or not on one line.</summary>
    public static void MustStand(IReadOnlyList<DrawGroup> groups)
    {
        if (groups.Count > Most)
        {
            throw new RuleBroken(DrawRules.TooManyGroups);
        }

        if (groups.Any(g => g.Name.Length is 0 or > DrawStratum.NameLimit || !DrawList.IsPlain(g.Name)))
        {
            throw new RuleBroken(DrawRules.GroupName);
        }

        if (groups.Select(g => g.Name).Append(AnyOther).Distinct(StringComparer.Ordinal).Count() <= groups.Count || groups.Select(g => (g.Field, g.Value)).Distinct().Count() < groups.Count)
        {
            throw new RuleBroken(DrawRules.GroupTwice);
        }
    }
}
