using ScrutinyPanels.Application.Features.Publication;
using ScrutinyPanels.Application.Features.Recommendations;
using ScrutinyPanels.Domain.Recommendations;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Practice;

/// <summary>What the practice panel asks of the practice force: one request unanswered and late, one answered, judged and told to the public, others on their way.</summary>
internal sealed class PracticeAsks(PracticeHands hands)
{
    private RecommendationId smell;
    private RecommendationId copies;
    private RecommendationId names;
    private RecommendationId footage;

    /// <summary>Two requests are sent and made public; a third follows.</summary>
    public async Task FirstWeeks(CancellationToken cancel)
    {
        await hands.Look(cancel);
        var settled = hands.Area.Cases.Where(c => c.State == CaseState.Settled).Select(c => c.Id).ToList();
        smell = await Draft([settled[0], settled[3]], Smell, 28, cancel);
        copies = await Draft([settled[1]], Copies, 56, cancel);
        await hands.By(PracticePeople.Chair, 42, new SendRecommendation.Command(smell), cancel);
        await hands.By(PracticePeople.Chair, 42, new SendRecommendation.Command(copies), cancel);
        await hands.By(PracticePeople.Officer, 41, new PublishRecommendation.Command(smell), cancel);
        await hands.By(PracticePeople.Officer, 41, new PublishRecommendation.Command(copies), cancel);
        await Release(smell, 40, cancel);
        await hands.By(PracticePeople.Liaison, 38, new AcknowledgeRecommendation.Command(copies), cancel);
        names = await Draft([settled[1], settled[2]], Names, 56, cancel);
        await hands.By(PracticePeople.Chair, 30, new SendRecommendation.Command(names), cancel);
    }

    /// <summary>One is answered, judged and told; one more is sent.</summary>
    public async Task SecondWeeks(CancellationToken cancel)
    {
        await hands.By(PracticePeople.Liaison, 27, new AcknowledgeRecommendation.Command(names), cancel);
        var settled = hands.Area.Cases.Where(c => c.State == CaseState.Settled).Select(c => c.Id).ToList();
        footage = await Draft([settled[3]], Footage, 56, cancel);
        await hands.By(PracticePeople.Chair, 21, new SendRecommendation.Command(footage), cancel);
        await hands.By(
            PracticePeople.Liaison,
            20,
            new ReplyToRecommendation.Command(
                copies,
                ForceDecision.Accepted,
                "We agree. The record card now has a box for the offer of a copy, and supervisors look at it when they check records.",
                "Every officer on response will have been briefed.",
                hands.DaysFromToday(40)),
            cancel);
        await hands.By(PracticePeople.Liaison, 17, new ReportDelivery.Command(copies, Delivery.InProgress, "Half of the teams have been briefed."), cancel);
        await hands.By(
            PracticePeople.Chair,
            15,
            new JudgeReply.Command(
                copies,
                Judgement.Partly,
                "The box on the card is what we asked for. We shall look at new records in the spring before we call it settled.",
                "The record card asks whether a copy was offered.",
                "Not every team has been briefed."),
            cancel);
        await Release(copies, 14, cancel);
    }

    /// <summary>One is turned down and waits for the panel; one is being written.</summary>
    public async Task LastDays(CancellationToken cancel)
    {
        await hands.By(
            PracticePeople.Liaison,
            3,
            new ReplyToRecommendation.Command(footage, ForceDecision.NotAccepted, "We cannot keep footage of every search for a year. We shall keep footage of a case that the panel has drawn, when the panel asks within four weeks."),
            cancel);
        var settled = hands.Area.Cases.Where(c => c.State == CaseState.Settled).Select(c => c.Id).ToList();
        await hands.By(PracticePeople.ViceChair, 2, new DraftRecommendation.Command([settled[2]], Praise), cancel);
    }

    private static WordingInput Smell => new(
        "Say what else there was beside a smell of cannabis",
        "In two of the cases that we settled, a smell of cannabis was the only ground that was written down. Nothing was found in either.",
        "Tell officers that a smell alone is not enough to write down, and check a sample of records each month for it.",
        "The force's lead for stop and search",
        "We shall look at ten new drugs searches in the next draw and count those with a smell as the only ground.");

    private static WordingInput Copies => new(
        "Offer a copy of the record every time",
        "In one of the cases that we settled, nobody told the person that they could have a copy of the record.",
        "Add the offer of a copy to the record card, so that an officer has to say whether it was made.",
        "The force's lead for stop and search",
        "The card has a place for it, and nine of ten new records show that the offer was made.");

    private static WordingInput Names => new(
        "Say who you are at the start",
        "In two cases readers could not tell whether the person was told the officer's name and station before the search began.",
        "Remind officers to say name and station before a search, and to write down that they did.",
        "The head of training",
        "Readers can tell it from the record in eight of ten cases of the next draw.");

    private static WordingInput Footage => new(
        "Keep the footage of searches for a year",
        "We could see no footage of a case that gave us a serious concern, because it had been deleted.",
        "Keep the footage of every search for a year.",
        "The force's lead for body-worn video",
        "Footage can be shown for every case of the next draw.");

    private static WordingInput Praise => new(
        "Use a clear record as an example in training",
        "One record set out the grounds so plainly that every reader agreed on it.",
        "Use it, without anything that could lead to a person, when new officers learn to write grounds.",
        "The head of training",
        "The force tells us when it was used first.");

    private Task<RecommendationId> Draft(IReadOnlyList<CaseId> cases, WordingInput words, int days, CancellationToken cancel) =>
        hands.By(PracticePeople.Chair, 42, new DraftRecommendation.Command(cases, words, days), cancel);

    private async Task Release(RecommendationId id, int daysAgo, CancellationToken cancel)
    {
        var words = await hands.Asks(PracticePeople.Chair, daysAgo, new GetReleasePreview.Query(id), cancel);
        await hands.By(PracticePeople.Chair, daysAgo, new SignWords.Command(id, words.Version, HaveRead: true), cancel);
        var preview = await hands.Asks(PracticePeople.Officer, daysAgo, new GetReleasePreview.Query(id), cancel);
        await hands.By(PracticePeople.Officer, daysAgo, new ReleaseWords.Command(id, preview.Version, HaveRead: true), cancel);
    }
}
