using ScrutinyPanels.Domain.Publication;

namespace ScrutinyPanels.Domain.Tests.Publication;

public class PublicationChecksTests
{
    [Theory]
    [InlineData(Trace.RecordKey, "See testshire/2026-01/17 for the grounds.", "testshire/2026-01/17")]
    [InlineData(Trace.RecordKey, "See west-midlands/2026-01.2/9.", "west-midlands/2026-01.2/9")]
    [InlineData(Trace.EmailAddress, "Write to someone@example.org today.", "someone@example.org")]
    [InlineData(Trace.PhoneNumber, "Ring 020 7946 0018 for it.", "020 7946 0018")]
    [InlineData(Trace.PhoneNumber, "Ring 07700900123.", "07700900123")]
    [InlineData(Trace.PhoneNumber, "Ring +44 7700 900 123.", "+44 7700 900 123")]
    [InlineData(Trace.PhoneNumber, "Ring (01632) 960 001.", "(01632) 960 001")]
    [InlineData(Trace.CollarNumber, "PC 1234 spoke first.", "PC 1234")]
    [InlineData(Trace.CollarNumber, "PS77 was there.", "PS77")]
    [InlineData(Trace.CollarNumber, "The officer 20417 stopped them.", "officer 20417")]
    [InlineData(Trace.CollarNumber, "Collar number 4417 was shown.", "Collar number 4417")]
    [InlineData(Trace.CollarNumber, "P123456 wrote it.", "P123456")]
    [InlineData(Trace.Postcode, "Near LU1 2AB at night.", "LU1 2AB")]
    [InlineData(Trace.Postcode, "Near SW1A1AA.", "SW1A1AA")]
    [InlineData(Trace.Postcode, "near b1 1aa.", "b1 1aa")]
    [InlineData(Trace.VehicleMark, "The car AB12 CDE was stopped.", "AB12 CDE")]
    [InlineData(Trace.VehicleMark, "The car ab12cde was stopped.", "ab12cde")]
    [InlineData(Trace.VehicleMark, "An older A123BCD.", "A123BCD")]
    [InlineData(Trace.VehicleMark, "An older ABC123D.", "ABC123D")]
    [InlineData(Trace.NameAfterTitle, "Mr Example was searched.", "Mr Example")]
    [InlineData(Trace.NameAfterTitle, "Inspector O’Example agreed.", "Inspector O’Example")]
    [InlineData(Trace.NameAfterTitle, "We thank Sgt. Example for it.", "Sgt. Example")]
    [InlineData(Trace.ExactDate, "On 4 June 2026 a search took place.", "4 June 2026")]
    [InlineData(Trace.ExactDate, "On the 4th of June it rained.", "4th of June")]
    [InlineData(Trace.ExactDate, "On 04/06/2026 it rained.", "04/06/2026")]
    [InlineData(Trace.ExactDate, "It began at 14:05 sharp.", "14:05")]
    public void What_leads_to_a_person_is_found(Trace trace, string words, string found) =>
        Assert.Equal([new Finding(trace, found)], PublicationChecks.Find(words, tellsOfEncounter: true));

    [Theory]
    [InlineData(Trace.SmallCount, "Of those searched, 3 Black men were strip searched.", "3 Black men")]
    [InlineData(Trace.SmallCount, "There were four young girls.", "four young girls")]
    [InlineData(Trace.SmallCount, "In May 2 of the 14 Asian drivers were handcuffed.", "2 of the 14 Asian")]
    [InlineData(Trace.SmallCount, "Nine women complained.", "Nine women")]
    [InlineData(Trace.CountThatTellsTheRest, "In May 12 of the 14 Asian drivers were handcuffed.", "12 of the 14 Asian")]
    [InlineData(Trace.CountThatTellsTheRest, "Of the 40 people searched, 38 were men.", "Of the 40 people searched, 38 were men")]
    public void Counts_of_few_people_of_a_group_are_found_and_those_that_tell_the_rest(Trace trace, string words, string found) =>
        Assert.Contains(new Finding(trace, found), PublicationChecks.Find(words, tellsOfEncounter: true));

    [Theory]
    [InlineData("The panel graded 3 of its 12 cases red.")]
    [InlineData("10 women were searched.")]
    [InlineData("15 of the 40 children were handcuffed.")]
    [InlineData("Of the 40 people searched, 20 were men.")]
    [InlineData("We looked at 9 searches of children.")]
    [InlineData("One thing has to change, and two officers said so.")]
    public void Counts_of_cases_and_of_many_people_are_left_alone(string words) => Assert.Empty(PublicationChecks.Find(words, tellsOfEncounter: true));

    [Fact]
    public void Names_that_are_listed_are_found_as_they_stand_in_the_words() => Assert.Equal(
        [new Finding(Trace.KnownName, "Hazel Makeweight")],
        PublicationChecks.Find("We thank Hazel Makeweight and the shift.", tellsOfEncounter: true, "Hazel Makeweight", "Rowan Standby"));

    [Theory]
    [InlineData("In 9 of 20 records the reason was given after the search.")]
    [InlineData("The Head of Training and the Chief Inspector Operations must act.")]
    [InlineData("The Chief Superintendent Local Policing and the Superintendent must act.")]
    [InlineData("Officer A searched Person 1. Officer B watched.")]
    [InlineData("Officers used section 60 and PACE code A, paragraph 3.8.")]
    [InlineData("In spring 2026 the panel read 12 cases under R14 2nd time.")]
    [InlineData("We may look at 20 records, 10 of them from the north.")]
    [InlineData("Searches rose from 1,204 to 3,411 in 2025 to 2026.")]
    [InlineData("The officer should say GOWISELY in 100% of searches. The sergeant should check.")]
    [InlineData("Officer Safety Training comes twice a year.")]
    [InlineData("BWV was off in 10 of R14’s records; body-worn video was on in 90.")]
    public void Ordinary_sentences_pass(string words) => Assert.Empty(PublicationChecks.Find(words, tellsOfEncounter: true));

    [Fact]
    public void A_force_may_promise_a_day() => Assert.Empty(PublicationChecks.Find("Done by 4 June 2026 at 14:05.", tellsOfEncounter: false));

    [Fact]
    public void Every_kind_has_a_sentence_that_names_the_words() =>
        Assert.All(Enum.GetValues<Trace>(), trace => Assert.StartsWith("Take out ‘these words’: ", new Finding(trace, "these words").Sentence, StringComparison.Ordinal));

    [Fact]
    public void The_same_words_are_reported_once() => Assert.Single(PublicationChecks.Find("PC 1234 and PC 1234", tellsOfEncounter: false));
}
