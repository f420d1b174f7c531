using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Publication;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Domain.Tests.Publication;

public class PublishedStoryTests
{
    private static readonly StoryWords Unanswered = new("Say why first", "Reasons came late.", "Say why first.", "Head of training", "We look again.", "", "", "", "", "");
    private static readonly DateTimeOffset Now = new(2026, 3, 17, 10, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Adding_the_answer_is_a_new_release_and_no_correction()
    {
        var first = Release(Unanswered, null);
        var second = Release(Unanswered with { Answered = "We will." }, first);
        Assert.Equal((1, false, 2, false), (first.Number, first.IsCorrection, second.Number, second.IsCorrection));
    }

    [Fact]
    public void Changing_words_that_were_released_is_a_correction_and_leaves_the_earlier_release_as_it_was()
    {
        var first = Release(Unanswered, null);
        var second = Release(Unanswered with { Saw = "Reasons came late or not at all." }, first);
        Assert.True(second.IsCorrection);
        Assert.Equal(Unanswered, first.Words);
    }

    [Fact]
    public void The_same_words_are_not_released_twice() =>
        Assert.Equal(PublicationRules.NothingNew, Assert.Throws<RuleBroken>(() => Release(Unanswered, Release(Unanswered, null))).Rule);

    [Theory]
    [MemberData(nameof(EveryPart))]
    public void A_trace_in_any_part_stands_against_release(StoryPart part)
    {
        var words = With(part, "PC 1234 said so.");
        Assert.Equal([new PartFinding(part, new Finding(Trace.CollarNumber, "PC 1234"))], words.Check());
        Assert.Contains("PC 1234", Assert.Throws<RuleBroken>(() => Release(words, null)).Message, StringComparison.Ordinal);
    }

    public static TheoryData<StoryPart> EveryPart() => [.. Enum.GetValues<StoryPart>()];

    private static StoryWords With(StoryPart part, string words) => part switch
    {
        StoryPart.Title => Unanswered with { Title = words },
        StoryPart.Saw => Unanswered with { Saw = words },
        StoryPart.Asked => Unanswered with { Asked = words },
        StoryPart.WhoMustAct => Unanswered with { WhoMustAct = words },
        StoryPart.HowWeShallKnow => Unanswered with { HowWeShallKnow = words },
        StoryPart.Answered => Unanswered with { Answered = words },
        StoryPart.Promised => Unanswered with { Promised = words },
        StoryPart.PanelView => Unanswered with { PanelView = words },
        StoryPart.Changed => Unanswered with { Changed = words },
        StoryPart.NotChanged => Unanswered with { NotChanged = words },
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };

    private static PublishedStory Release(StoryWords words, PublishedStory? before) =>
        PublishedStory.Release(RecommendationId.New(), PanelId.New(), words, before, Actor.Nobody, Now);
}
