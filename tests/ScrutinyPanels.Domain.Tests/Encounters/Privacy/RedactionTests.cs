using ScrutinyPanels.Domain.Encounters.Privacy;

namespace ScrutinyPanels.Domain.Tests.Encounters.Privacy;

public class RedactionTests
{
    [Theory]
    [InlineData(PrivacyCategory.OfficerNumber, "[officer number]")]
    [InlineData(PrivacyCategory.Phone, "[phone number]")]
    [InlineData(PrivacyCategory.Email, "[email address]")]
    [InlineData(PrivacyCategory.VehicleMark, "[vehicle mark]")]
    [InlineData(PrivacyCategory.Postcode, "[postcode]")]
    [InlineData(PrivacyCategory.Address, "[address]")]
    [InlineData(PrivacyCategory.DateOfBirth, "[date of birth]")]
    [InlineData(PrivacyCategory.Name, "[name]")]
    public void A_plain_word_stands_for_what_was_hidden(PrivacyCategory category, string word) =>
        Assert.Equal($"a {word} z", Redaction.Apply("a bcd z", [new(2, 3, category)]));

    [Fact]
    public void A_text_without_hits_stays_as_it_is() => Assert.Equal("a bcd z", Redaction.Apply("a bcd z", []));

    [Fact]
    public void Hits_over_each_other_become_one_and_the_longest_names_it() =>
        Assert.Equal("a[name]hi", Redaction.Apply("abcdefghi", [new(4, 3, PrivacyCategory.Phone), new(1, 4, PrivacyCategory.Name), new(2, 1, PrivacyCategory.Email)]));

    [Fact]
    public void Hits_beside_each_other_stay_two() =>
        Assert.Equal("a[name][phone number]f", Redaction.Apply("abcdef", [new(3, 2, PrivacyCategory.Phone), new(1, 2, PrivacyCategory.Name)]));

    [Theory]
    [InlineData(-5, 7, "[name]cd")]
    [InlineData(2, 100, "ab[name]")]
    [InlineData(2, int.MaxValue, "ab[name]")]
    [InlineData(int.MaxValue, int.MaxValue, "abcd")]
    [InlineData(int.MinValue, int.MaxValue, "abcd")]
    [InlineData(1, 0, "abcd")]
    [InlineData(1, -2, "abcd")]
    [InlineData(4, 1, "abcd")]
    public void What_lies_outside_the_text_is_clipped(int start, int length, string expected) =>
        Assert.Equal(expected, Redaction.Apply("abcd", [new(start, length, PrivacyCategory.Name)]));

    [Fact]
    public void Half_a_character_does_not_stay_behind() => Assert.Equal("a[name]b", Redaction.Apply("a😀b", [new(2, 1, PrivacyCategory.Name)]));

    [Fact]
    public void A_category_that_nobody_knows_is_hidden_all_the_same() => Assert.Equal("a[removed]", Redaction.Apply("ab", [new(1, 1, (PrivacyCategory)99)]));
}
