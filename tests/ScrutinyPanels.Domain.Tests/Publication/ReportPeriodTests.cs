using ScrutinyPanels.Domain.Publication.Reporting;

namespace ScrutinyPanels.Domain.Tests.Publication;

public class ReportPeriodTests
{
    [Theory]
    [InlineData("2026-q1", "2026-01-01", "2026-03-31", 1, 4, "2025-26")]
    [InlineData("2026-q2", "2026-04-01", "2026-06-30", 2, 1, "2026-27")]
    [InlineData("2026-q3", "2026-07-01", "2026-09-30", 3, 2, "2026-27")]
    [InlineData("2025-q4", "2025-10-01", "2025-12-31", 4, 3, "2025-26")]
    public void A_quarter_has_its_days_and_both_its_numbers(string code, string first, string last, int inCalendarYear, int inFinancialYear, string year)
    {
        Assert.True(ReportPeriod.TryParse(code, out var period));
        Assert.Equal((Day(first), Day(last), inCalendarYear, inFinancialYear, year, code), (period!.FirstDay, period.LastDay, period.NumberInCalendarYear, period.NumberInFinancialYear, period.InFinancialYear, period.Code));
    }

    [Theory]
    [InlineData("2026", "2026-01-01", "2026-12-31")]
    [InlineData("2025-26", "2025-04-01", "2026-03-31")]
    [InlineData("2099-00", "2099-04-01", "2100-03-31")]
    [InlineData("2023-24", "2023-04-01", "2024-03-31")]
    public void A_year_is_of_the_calendar_or_runs_from_april_to_march(string code, string first, string last)
    {
        Assert.True(ReportPeriod.TryParse(code, out var period));
        Assert.Equal((Day(first), Day(last), code), (period!.FirstDay, period.LastDay, period.Code));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2026-q0")]
    [InlineData("2026-q5")]
    [InlineData("2026-q11")]
    [InlineData("2026-28")]
    [InlineData("2026-Q1")]
    [InlineData("26")]
    [InlineData("1999")]
    [InlineData("2026-27-28")]
    [InlineData("+026")]
    public void What_is_no_period_is_not_read(string? code) => Assert.False(ReportPeriod.TryParse(code, out _));

    [Fact]
    public void Its_edges_are_midnights_of_the_uk()
    {
        // Summer time begins on 29 March 2026: the last midnight is at 23:00 UTC, the first at 00:00.
        var period = ReportPeriod.Quarter(2026, 1);
        Assert.True(period.Holds(new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero)));
        Assert.False(period.Holds(new(2025, 12, 31, 23, 59, 59, TimeSpan.Zero)));
        Assert.True(period.Holds(new(2026, 3, 31, 22, 59, 59, TimeSpan.Zero)));
        Assert.False(period.Holds(new(2026, 3, 31, 23, 0, 0, TimeSpan.Zero)));
        Assert.False(period.IsOver(new(2026, 3, 31, 22, 59, 59, TimeSpan.Zero)));
        Assert.True(period.IsOver(new(2026, 3, 31, 23, 0, 0, TimeSpan.Zero)));
    }

    [Theory]
    [InlineData("2026-01-01", "2025-q4")]
    [InlineData("2026-03-31", "2025-q4")]
    [InlineData("2026-04-01", "2026-q1")]
    public void The_last_quarter_is_the_one_that_is_over(string today, string code) => Assert.Equal(code, ReportPeriod.LastQuarter(Day(today)).Code);

    [Fact]
    public void Every_period_that_can_be_chosen_is_read_from_its_code_and_has_begun()
    {
        var today = new DateOnly(2026, 3, 2);
        var periods = ReportPeriod.ToChoose(today);
        Assert.Equal(["2026-q1", "2025-q4", "2025-q3", "2025-q2", "2025-q1", "2024-q4", "2024-q3", "2024-q2", "2024-q1", "2025-26", "2024-25", "2023-24", "2026", "2025", "2024"], periods.Select(p => p.Code));
        Assert.All(periods, p => Assert.True(ReportPeriod.TryParse(p.Code, out var read) && read == p && p.FirstDay <= today));
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
