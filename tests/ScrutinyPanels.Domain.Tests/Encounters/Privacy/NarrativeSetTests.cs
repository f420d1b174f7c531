using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace ScrutinyPanels.Domain.Tests.Encounters.Privacy;

public partial class NarrativeSetTests
{
    private const string FrozenSha256 = "dcb6ffc1d5e65695f61b52112b861c413ad541f4ea0c469e762fa1281aa93a20";

    private static readonly string[] ReservedPhones = ["7700900", "2079460", "1134960", "1632960"];

    [Fact]
    public void The_frozen_narratives_are_the_ones_the_templates_make() =>
        Assert.Equal(string.Join('\n', NarrativeSet.Make()) + "\n", Encoding.UTF8.GetString(NarrativeSet.FrozenBytes()));

    [Fact]
    public void The_narratives_were_frozen_before_the_last_change_of_a_rule() =>
        Assert.Equal(FrozenSha256, Convert.ToHexStringLower(SHA256.HashData(NarrativeSet.FrozenBytes())));

    [Fact]
    public void There_are_three_hundred_narratives_and_no_two_are_the_same()
    {
        var narratives = NarrativeSet.Frozen();

        Assert.Equal(300, narratives.Count);
        Assert.Equal(300, narratives.Select(narrative => narrative.Text).Distinct().Count());
    }

    [Fact]
    public void A_narrative_has_8_to_120_words() =>
        Assert.All(NarrativeSet.Frozen(), narrative =>
            Assert.InRange(narrative.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length, 8, 120));

    [Fact]
    public void Every_category_has_at_least_25_planted_details()
    {
        var planted = NarrativeSet.Frozen().SelectMany(narrative => narrative.Planted).ToList();

        Assert.All(NarrativeSet.Categories, category =>
            Assert.InRange(planted.Count(detail => detail.Category == category), 25, int.MaxValue));
    }

    [Fact]
    public void At_least_90_narratives_hold_no_personal_detail() =>
        Assert.InRange(NarrativeSet.Frozen().Count(narrative => narrative.Planted.Count == 0), 90, 300);

    [Fact]
    public void A_planted_detail_has_no_mark_and_no_space_at_its_ends()
    {
        foreach (var narrative in NarrativeSet.Frozen())
        {
            Assert.DoesNotMatch("[⟦|⟧{}]", narrative.Text);
            Assert.All(narrative.Planted, detail =>
            {
                var text = narrative.Text.Substring(detail.Start, detail.Length);
                Assert.NotEmpty(text);
                Assert.Equal(text.Trim(), text);
            });
        }
    }

    [Fact]
    public void No_phone_number_could_be_anybodys()
    {
        foreach (var narrative in NarrativeSet.Frozen())
        {
            var marked = narrative.Planted.Where(detail => detail.Category == "phone")
                .Select(detail => narrative.Text.Substring(detail.Start, detail.Length));
            var looksLikeOne = PhoneLike().Matches(narrative.Text).Select(match => match.Value);

            Assert.All(marked.Concat(looksLikeOne), phone => Assert.Contains(ReservedPhones, range => Subscriber(phone).StartsWith(range, StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void No_email_could_be_anybodys()
    {
        foreach (var narrative in NarrativeSet.Frozen())
        {
            Assert.All(narrative.Planted.Where(detail => detail.Category == "email"), detail =>
                Assert.Matches(@"(?i)example\.(com|org|net)$", narrative.Text.Substring(detail.Start, detail.Length)));
        }
    }

    [Fact]
    public void The_list_of_names_has_no_name_twice_and_leaves_some_planted_names_out()
    {
        var names = NarrativeSet.Names();
        var planted = NarrativeSet.Frozen()
            .SelectMany(narrative => narrative.Planted
                .Where(detail => detail.Category == "name")
                .Select(detail => narrative.Text.Substring(detail.Start, detail.Length).Split(' ')))
            .ToList();

        Assert.InRange(names.Count, 140, 180);
        Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Contains(planted, parts => parts.All(part => names.Contains(part, StringComparer.OrdinalIgnoreCase)));
        Assert.Contains(planted, parts => !parts.Any(part => names.Contains(part, StringComparer.OrdinalIgnoreCase)));
    }

    /// <summary>The digits of a number without 0, 44 or 0044 before them.</summary>
    private static string Subscriber(string phone)
    {
        var digits = string.Concat(phone.Replace('O', '0').Replace('o', '0').Where(char.IsAsciiDigit)).TrimStart('0');
        return digits.StartsWith("44", StringComparison.Ordinal) ? digits[2..].TrimStart('0') : digits;
    }

    /// <summary>Ten digits or more that begin as a British number does, with or without gaps.</summary>
    [GeneratedRegex(@"(?<![\d/])(?:\+44|0044|0)[ -]?(?:\(0\))?(?:[ -]?\d){9,10}(?![\d/])")]
    private static partial Regex PhoneLike();
}
