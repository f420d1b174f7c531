using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Domain.Publication.Reporting;

/// <summary>One answer that came in the period.</summary>
/// <param name="Ask">None while the public does not know of the request.</param>
/// <param name="Days">Working days after the day of sending, up to and with the day of the answer.</param>
public sealed record AnswerFigure(AskReference? Ask, int Days, bool InTime);

/// <summary>One request without an answer at the end of the period.</summary>
public sealed record WaitingFigure(AskReference? Ask, bool IsLate);

/// <summary>How fast a force answered, and what it had not answered at the end of the period. Feedback and praise are passed on and want no answer.</summary>
/// <param name="Asked">Requests sent, or asked again, in the period.</param>
/// <param name="Answers">Answers that came in the period, the quickest first.</param>
/// <param name="Waiting">What waited for an answer at the end of the period.</param>
public sealed record ReplyFigures(int Asked, IReadOnlyList<AnswerFigure> Answers, IReadOnlyList<WaitingFigure> Waiting)
{
    /// <summary>Answers that came in the period: a count, from 0; without error, all are counted. Source: the register of requests.</summary>
    public int Answered => Answers.Count;

    /// <summary>Of them, those whose reply clock had not passed its due day: a count, from 0 to <see cref="Answered"/>. Source: as <see cref="ReplyClock"/>.</summary>
    public int InTime => Answers.Count(a => a.InTime);

    /// <summary>In time ÷ answered: a fraction without unit, from 0 to 1, without error since all answers are counted. None from fewer than ten. Source: as <see cref="InTime"/>.</summary>
    public double? ShareInTime => Answered >= CaseFigures.FewestForShares ? new Proportion(InTime, Answered).Share : null;

    /// <summary>The middle of the working days from sending to answer, in days, from 0: of an even number the mean of the two in the middle. None without answers. Source: as <see cref="WorkingDays"/>.</summary>
    public double? MedianDays => Answered == 0 ? null : (Answers[(Answered - 1) / 2].Days + Answers[Answered / 2].Days) / 2.0;

    /// <summary>The quickest and the slowest answer in working days, from 0; none without answers. Source: as <see cref="MedianDays"/>.</summary>
    public (int Quickest, int Slowest)? Range => Answered == 0 ? null : (Answers[0].Days, Answers[^1].Days);

    /// <summary>What was past its due day without an answer at the end of the period: a count, from 0. Source: as <see cref="ReplyClock"/>.</summary>
    public int Late => Waiting.Count(w => w.IsLate);

    /// <summary>The figures as they were at the end of the period, or now while it goes on: what happened later changes nothing.</summary>
    public static ReplyFigures Of(IEnumerable<AskOnRecord> asks, ReportPeriod period, DateTimeOffset now)
    {
        var wanting = asks.Where(a => a.WantsAnswer).ToList();
        return new(
            wanting.Sum(a => a.Moments.Count(m => IsAsking(m) && period.Holds(m.At))),
            [.. wanting.SelectMany(a => AnswersTo(a, period)).OrderBy(a => a.Days).ThenBy(a => a.Ask?.Panel, StringComparer.Ordinal).ThenBy(a => a.Ask?.Reference, StringComparer.Ordinal)],
            [.. wanting.Where(a => a.StateAt(period.End).Step is RecommendationStep.Sent or RecommendationStep.Acknowledged)
                .Select(a => new WaitingFigure(a.Public, ReplyClock.Of(a.Before(period.End), period.ReadAt(now)) is { IsLate: true }))]);
    }

    private static IEnumerable<AnswerFigure> AnswersTo(AskOnRecord ask, ReportPeriod period)
    {
        foreach (var answer in ask.Moments.Where(m => m.Action == RecommendationAction.Reply && period.Holds(m.At)))
        {
            var until = ask.Moments.Where(m => m.Number <= answer.Number).OrderBy(m => m.Number).ToList();
            if (until.FindLast(IsAsking) is { } asked)
            {
                yield return new(ask.Public, WorkingDays.Between(UkTime.DayOf(asked.At), UkTime.DayOf(answer.At)), ReplyClock.Of(until, answer.At) is { IsLate: false });
            }
        }
    }

    private static bool IsAsking(RecommendationMoment moment) => moment.Action is RecommendationAction.Send or RecommendationAction.AskAgain;
}
