using ScrutinyPanels.Domain.Encounters.Privacy;

namespace ScrutinyPanels.Domain.Tests.Encounters.Privacy;

public class WordsInTextTests
{
    [Theory]
    [InlineData("Amy and amy and Amyra", "AMY", "Amy|amy")]
    [InlineData("the zebras", "zebra", "zebra")]
    [InlineData("Mill\r\nRoad or Mill  Road", " mill road ", "Mill\r\nRoad|Mill  Road")]
    [InlineData("O’Brien said", "o'brien", "O’Brien")]
    [InlineData("Ma\u200Brlow ran", "marlow", "Ma\u200Brlow")]
    [InlineData("call (07700) 900123.", "(07700) 900123.", "(07700) 900123.")]
    [InlineData("a.b and acb", "a.b", "a.b")]
    [InlineData("nothing of it", "quillon", "")]
    [InlineData("some words", "  ", "")]
    public void Words_are_found_wherever_they_stand(string text, string words, string found) =>
        Assert.Equal(found, string.Join('|', WordsInText.Find(text, words).Select(f => text.Substring(f.Start, f.Length))));
}
