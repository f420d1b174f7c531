using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Domain.Tests.Panels;

public sealed class MemberTermTests
{
    [Theory]
    [InlineData("2023-05-10", 3, 2, "2023-05-10", 1, "2026-05-09", false, false)]
    [InlineData("2023-05-10", 3, 2, "2026-05-09", 1, "2026-05-09", false, false)]
    [InlineData("2023-05-10", 3, 2, "2026-05-10", 2, "2029-05-09", true, false)]
    [InlineData("2023-05-10", 3, 2, "2029-05-10", 3, "2032-05-09", true, true)]
    [InlineData("2024-02-29", 1, 0, "2025-02-28", 2, "2026-02-27", false, false)]
    [InlineData("2024-02-29", 4, 0, "2028-02-28", 1, "2028-02-28", false, false)]
    public void A_term_is_counted_from_the_day_of_joining(string joined, int years, int most, string today, int number, string ends, bool isLast, bool isOver) =>
        Assert.Equal(new MemberTerm(number, Day(ends), isLast, isOver), MemberTerm.Of(Day(joined), years, most, Day(today)));

    [Fact]
    public void Without_terms_in_the_rules_there_is_none() => Assert.Null(MemberTerm.Of(Day("2020-01-01"), 0, 0, Day("2026-01-01")));

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
