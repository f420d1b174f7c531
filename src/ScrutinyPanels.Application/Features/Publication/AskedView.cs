using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Publication;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Publication;

/// <summary>A request as the public sees it: how it stands moves by itself, its words only when they are released.</summary>
/// <param name="Words">The words last released; none while none are.</param>
/// <param name="CorrectedOn">The days on which words that had been released were changed, latest first.</param>
public sealed record AskedView(
    RecommendationId Id,
    string Reference,
    string Panel,
    string PanelSlug,
    string Force,
    bool IsPractice,
    DateOnly AskedOn,
    RecommendationStep Step,
    ForceDecision Decision,
    Judgement Judgement,
    ReplyClock Clock,
    DateOnly? AcknowledgedOn,
    DateOnly? JudgedOn,
    DateOnly? ClosedOn,
    DateOnly? WithdrawnOn,
    DateOnly? PromisedBy,
    StoryWords? Words,
    DateOnly? ReleasedOn,
    IReadOnlyList<DateOnly> CorrectedOn)
{
    public RecommendationKind Kind { get; init; }

    /// <summary>What it is about; like its words, none before they are released.</summary>
    public AskTheme? Theme { get; init; }

    /// <summary>The body that asked for it; empty for what the panel asks itself.</summary>
    public string Source { get; init; } = string.Empty;

    public Delivery Delivery { get; init; }

    /// <summary>When the panel asked again because it did not agree with the answer.</summary>
    public DateOnly? AskedAgainOn { get; init; }

    /// <summary>A request for more time that the panel has not answered.</summary>
    public ReplyPause? MoreTimeAsked { get; init; }

    /// <summary>The force's request to wait with words that are not released; none where it made none.</summary>
    public DelayOfWords? Delay { get; init; }

    public DateOnly? CheckOn { get; init; }

    public CheckResult? Checked { get; init; }

    /// <summary>What was counted at the second look, beside what was counted before; none where nothing was.</summary>
    public SecondLook? Looked { get; init; }

    internal static AskedView Of(
        Recommendation r,
        (string Panel, string Slug, string Force, bool IsPractice) place,
        StoryWords? words,
        IReadOnlyList<(DateTimeOffset At, bool IsCorrection)> releases,
        DateTimeOffset now) => new(
            r.Id,
            r.Reference,
            place.Panel,
            place.Slug,
            place.Force,
            place.IsPractice,
            UkTime.DayOf(r.SentAt!.Value),
            r.Step,
            r.Decision,
            r.Judgement,
            r.Clock(now)!.Value,
            Day(r.AcknowledgedAt),
            Day(r.JudgedAt),
            Day(r.ClosedAt),
            Day(r.WithdrawnAt),
            words is { Promised.Length: > 0 } ? r.PromisedBy : null,
            words,
            releases.Count == 0 ? null : UkTime.DayOf(releases.Max(x => x.At)),
            [.. releases.Where(x => x.IsCorrection).Select(x => UkTime.DayOf(x.At)).Distinct().OrderDescending()])
        {
            Kind = r.Kind,
            Theme = words is null ? null : r.Theme,
            Source = r.Source,
            Delivery = r.Delivery,
            AskedAgainOn = Day(r.Moments.Where(m => m.Action == RecommendationAction.AskAgain).MaxBy(m => m.Number)?.At),
            MoreTimeAsked = r.Step is RecommendationStep.Sent or RecommendationStep.Acknowledged ? r.Pauses.FirstOrDefault(p => p.IsOpen) : null,
            Delay = r.Delay(UkTime.DayOf(now)) is { } delay ? new(UkTime.DayOf(delay.At), delay.Day!.Value, (PauseCause)delay.Told!.Value) : null,
            CheckOn = r.CheckOn,
            Checked = r.Checked,
        };

    /// <summary>The words as they stand on the recommendation; what a release would let the public read.</summary>
    internal static StoryWords WordsOf(Recommendation r) =>
        new(r.Title, r.Saw, r.Ask, r.WhoMustAct, r.HowWeShallKnow, r.Explanation, r.Promise, r.PanelWords, r.WhatChanged, r.WhatHasNot);

    private static DateOnly? Day(DateTimeOffset? at) => at is { } instant ? UkTime.DayOf(instant) : null;
}

/// <summary>The force asked to wait with the words: since when, until when and why, as one of the reasons on the list.</summary>
public sealed record DelayOfWords(DateOnly AskedOn, DateOnly Until, PauseCause Cause);

/// <summary>What the second look counted, and what had been counted before it.</summary>
public sealed record SecondLook(Proportion Before, string BeforePeriod, Proportion After, string AfterPeriod);
