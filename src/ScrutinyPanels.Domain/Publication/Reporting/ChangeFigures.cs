using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Domain.Publication.Reporting;

/// <summary>What the panel said has changed and has not, in words that the public can read.</summary>
public sealed record ChangeLine(AskReference Ask, string Title, string Changed, string NotChanged);

/// <summary>What changed and what has not: of every request on which the panel gave its view in the period, the words that were released.</summary>
/// <param name="NotReleased">Views of the period whose words the public cannot read yet: a count, from 0.</param>
public sealed record ChangeFigures(IReadOnlyList<ChangeLine> Lines, int NotReleased)
{
    /// <summary>
    /// One line for each request on which the panel gave its view in the period and of which the released words say what changed or what has not; and the number of
    /// those without such words. Source: the register of requests and the words last released when the report is made.
    /// </summary>
    /// <param name="asks">Each with the words last released; none where no words are.</param>
    public static ChangeFigures Of(IEnumerable<(AskOnRecord Ask, StoryWords? Released)> asks, ReportPeriod period)
    {
        var judged = asks.Where(a => a.Ask.Kind != RecommendationKind.Feedback && a.Ask.Moments.Any(m => m.Action == RecommendationAction.Judge && period.Holds(m.At))).ToList();
        var lines = judged.Where(a => a is { Ask.Public: not null, Released: { } words } && words.Changed.Length + words.NotChanged.Length > 0)
            .Select(a => new ChangeLine(a.Ask.Public!, a.Released!.Title, a.Released.Changed, a.Released.NotChanged)).ToList();
        return new(lines, judged.Count - lines.Count);
    }
}
