using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Encounters.Privacy;

namespace ScrutinyPanels.Domain.Tests.Encounters;

public class TextMarkTests
{
    [Fact]
    public void What_a_person_hides_over_a_mark_is_hidden_by_hand_as_far_as_the_longer_of_both()
    {
        var mark = TextMark.Found(new(1), 10_000_001, "Grounds", new PrivacyHit(4, 6, PrivacyCategory.Name));
        mark.LetStand(true);

        mark.Cover(3);
        Assert.Equal((6, true, false, PrivacyCategory.Name), (mark.Length, mark.ByHand, mark.Stands, mark.Category));

        mark.Cover(9);
        Assert.Equal(9, mark.Length);
    }
}
