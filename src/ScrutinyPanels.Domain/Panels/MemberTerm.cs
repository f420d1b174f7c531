namespace ScrutinyPanels.Domain.Panels;

/// <summary>In which term a member serves, counted from the day on which they joined.</summary>
/// <param name="Number">1 for the first.</param>
/// <param name="EndsOn">The last day of it.</param>
/// <param name="IsLast">Whether the rules allow none after it.</param>
/// <param name="IsOver">Whether it is one more than the rules allow.</param>
public sealed record MemberTerm(int Number, DateOnly EndsOn, bool IsLast, bool IsOver)
{
    /// <summary>The term under way; none where the panel's rules know no terms. Who joined on 29 February begins each term on that day or on 28 February.</summary>
    public static MemberTerm? Of(DateOnly joined, int years, int mostTerms, DateOnly today)
    {
        if (years <= 0)
        {
            return null;
        }

        var number = 1;
        while (joined.AddYears(number * years) <= today)
        {
            number++;
        }

        return new(number, joined.AddYears(number * years).AddDays(-1), mostTerms > 0 && number >= mostTerms, mostTerms > 0 && number > mostTerms);
    }
}
