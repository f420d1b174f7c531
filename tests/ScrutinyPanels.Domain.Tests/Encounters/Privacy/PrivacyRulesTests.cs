using ScrutinyPanels.Domain.Encounters.Privacy;

namespace ScrutinyPanels.Domain.Tests.Encounters.Privacy;

public class PrivacyRulesTests
{
    public static TheoryData<string> Rules => [.. PrivacyRules.All.Select(r => r.Name)];

    [Fact]
    public void Every_category_has_a_rule_and_every_rule_a_name_of_its_own()
    {
        // What only a person can see has no rule.
        Assert.Equal(Enum.GetValues<PrivacyCategory>().Where(c => c != PrivacyCategory.Other), PrivacyRules.All.Select(r => r.Category).Distinct().Order());
        Assert.Equal(PrivacyRules.All.Count, PrivacyRules.All.Select(r => r.Name).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_finds_its_example_and_passes_its_look_alike(string name)
    {
        var rule = PrivacyRules.All.Single(r => r.Name == name);
        var words = Marked.Words(rule.Example);

        Assert.Contains('{', rule.Example);
        Assert.Equal(rule.Example, Marked.Mark(words, rule.Find(words)));
        Assert.Empty(rule.Find(rule.LookAlike));
        Assert.DoesNotContain(new PrivacyScan([]).Find(rule.LookAlike), h => h.Category == rule.Category && h.Category != PrivacyCategory.Name);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_repeats_nothing_without_bound_and_has_a_timeout(string name)
    {
        var pattern = PrivacyRules.All.Single(r => r.Name == name).Pattern;
        var withoutSets = System.Text.RegularExpressions.Regex.Replace(pattern.ToString(), @"\\.|\[[^\]]*\]", "x");

        Assert.DoesNotContain('*', withoutSets);
        Assert.DoesNotContain('+', withoutSets);
        Assert.DoesNotContain(",}", withoutSets, StringComparison.Ordinal);
        Assert.InRange(pattern.MatchTimeout, TimeSpan.FromMilliseconds(1), TimeSpan.FromSeconds(15));
    }
}
