using System.Globalization;
using ScrutinyPanels.Domain.Meetings;

namespace ScrutinyPanels.Domain.Tests.Meetings;

public class RecurrenceTests
{
    [Theory]
    [InlineData(2, WeekOfMonth.Second, DayOfWeek.Tuesday, "2026-01-13", "2026-01-13 2026-03-10 2026-05-12 2026-07-14 2026-09-08 2026-11-10")]
    [InlineData(1, WeekOfMonth.Last, DayOfWeek.Friday, "2026-01-01", "2026-01-30 2026-02-27 2026-03-27 2026-04-24 2026-05-29 2026-06-26")]
    [InlineData(3, WeekOfMonth.First, DayOfWeek.Sunday, "2026-02-01", "2026-02-01 2026-05-03 2026-08-02 2026-11-01 2027-02-07 2027-05-02")]
    [InlineData(12, WeekOfMonth.Fourth, DayOfWeek.Wednesday, "2026-01-28", "2026-01-28 2027-01-27 2028-01-26")]
    public void The_days_of_a_series_are_those_of_the_calendar(int every, WeekOfMonth week, DayOfWeek day, string first, string expected)
    {
        var days = expected.Split(' ').Select(Day).ToList();
        Assert.Equal(days, new Recurrence(every, week, day).From(Day(first), days.Count));
    }

    [Fact]
    public void Every_day_of_two_years_fits_the_rule_that_is_made_of_it()
    {
        for (var day = new DateOnly(2026, 1, 1); day.Year < 2028; day = day.AddDays(1))
        {
            var series = Recurrence.Of(day, 1).From(day, 24).ToList();
            Assert.Equal(day, series[0]);
            Assert.All(series, d => Assert.Equal(day.DayOfWeek, d.DayOfWeek));
            Assert.All(series.Zip(series.Skip(1)), p => Assert.Equal(1, ((p.Second.Year - p.First.Year) * 12) + p.Second.Month - p.First.Month));
        }
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
