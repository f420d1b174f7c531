using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Encounters.Kinds;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Domain.Tests.Encounters.Kinds;

public class ContentTagsTests
{
    [Theory]
    [InlineData(RecordKind.StopAndSearch, "AgeRange", "10-17", ContentTags.Child)]
    [InlineData(RecordKind.StopAndSearch, "AgeRange", "Under 10", ContentTags.Child)]
    [InlineData(RecordKind.StopAndSearch, "AgeRange", "18-24", ContentTags.None)]
    [InlineData(RecordKind.StopAndSearch, "Handcuffs", "Not handcuffed", ContentTags.None)]
    [InlineData(RecordKind.StopAndSearch, "Handcuffs", "Rear", ContentTags.ForceUsed)]
    [InlineData(RecordKind.StopAndSearch, "Extent", "EIP", ContentTags.StripSearch)]
    [InlineData(RecordKind.StripSearch, "AgeRange", "25-34", ContentTags.StripSearch)]
    [InlineData(RecordKind.UseOfForce, "PersonInjured", "Yes", ContentTags.ForceUsed | ContentTags.Injury)]
    [InlineData(RecordKind.UseOfForce, "PersonInjured", "No", ContentTags.ForceUsed)]
    [InlineData(RecordKind.UseOfForce, "Outcomes", "Fatality", ContentTags.ForceUsed | ContentTags.Injury | ContentTags.Distress)]
    [InlineData(RecordKind.HateCrime, "CrimeType", "Violence with injury", ContentTags.HatefulLanguage | ContentTags.Injury)]
    [InlineData(RecordKind.OutOfCourtDisposal, "AgeRange", "10-17", ContentTags.Child)]
    [InlineData(RecordKind.Section60, "Test", "Will", ContentTags.None)]
    public void A_coded_answer_tells_what_a_reader_is_warned_of(RecordKind kind, string field, string value, ContentTags expected) =>
        Assert.Equal(expected, KindsOfRecord.Of(kind).TagsOf([(field, [value], null)]));

    [Theory]
    [InlineData(true, ContentTags.ForceUsed)]
    [InlineData(false, ContentTags.None)]
    [InlineData(null, ContentTags.None)]
    public void Yes_tells_it_and_no_or_nothing_does_not(bool? answer, ContentTags expected) =>
        Assert.Equal(expected, KindsOfRecord.Of(RecordKind.StopAndSearch).TagsOf([("ForceUsed", [], answer)]));

    [Fact]
    public void Every_sign_is_a_coded_answer_that_its_kind_has_and_shows()
    {
        var signs = Enum.GetValues<RecordKind>().SelectMany(k => KindsOfRecord.Of(k).Signs.Select(s => (Kind: KindsOfRecord.Of(k), Sign: s))).ToList();
        Assert.Equal(ContentTagLists.All, signs.Select(s => s.Sign.Tag).Distinct().Order());
        Assert.All(signs.Where(s => s.Sign.Field is not null), s =>
        {
            var field = s.Kind.Field(s.Sign.Field!);
            Assert.True(field.Shown && (s.Sign.Values.Count == 0 ? field.Shape == FieldShape.YesNo : field.IsListed));
            Assert.Empty(s.Sign.Values.Except(field.Values, StringComparer.OrdinalIgnoreCase));
        });
    }
}
