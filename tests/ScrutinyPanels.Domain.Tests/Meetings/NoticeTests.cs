using System.Globalization;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Domain.Tests.Meetings;

/// <summary>Notice over two years of days, beside a plain count of days with the bank holidays written out by hand from the list the government publishes.</summary>
public class NoticeTests
{
    private static readonly HashSet<DateOnly> Holidays =
    [
        .. "2025-01-01 2025-04-18 2025-04-21 2025-05-05 2025-05-26 2025-08-25 2025-12-25 2025-12-26 2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-28 2027-01-01 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-08-30 2027-12-27 2027-12-28"
            .Split(' ').Select(d => DateOnly.ParseExact(d, "yyyy-MM-dd", CultureInfo.InvariantCulture)),
    ];

    private static IEnumerable<DateOnly> TwoYears { get; } = Enumerable.Range(0, 730).Select(n => new DateOnly(2026, 1, 1).AddDays(n));

    [Theory]
    [InlineData(7, NoticeUnit.ClearDays, "2026-03-13", "2026-03-05")]
    [InlineData(7, NoticeUnit.ClearDays, "2026-12-29", "2026-12-21")]
    [InlineData(5, NoticeUnit.ClearWorkingDays, "2026-03-13", "2026-03-05")]
    [InlineData(5, NoticeUnit.ClearWorkingDays, "2026-04-08", "2026-03-27")]
    [InlineData(1, NoticeUnit.ClearWorkingDays, "2026-03-09", "2026-03-05")]
    [InlineData(0, NoticeUnit.ClearDays, "2026-03-13", "2026-03-13")]
    public void The_last_day_to_send_is_told(int days, NoticeUnit unit, string meeting, string sendBy) =>
        Assert.Equal(Day(sendBy), new Notice(days, unit).SendBy(Day(meeting)));

    [Fact]
    public void Over_two_years_the_last_day_keeps_the_notice_and_the_day_after_does_not()
    {
        foreach (var unit in Enum.GetValues<NoticeUnit>())
        {
            foreach (var days in new[] { 1, 2, 3, 5, 7, 10, 14, 28, 90 })
            {
                var notice = new Notice(days, unit);
                foreach (var meeting in TwoYears)
                {
                    var by = notice.SendBy(meeting);
                    Assert.True(Between(by, meeting, unit) >= days, $"{days} {unit} before {meeting:O}: {by:O}");
                    Assert.True(notice.IsKept(by, meeting));
                    var next = NextThatCounts(by, unit);
                    Assert.True(Between(next, meeting, unit) < days, $"{days} {unit} before {meeting:O}: {next:O} would do as well");
                    Assert.False(notice.IsKept(next, meeting));
                }
            }
        }
    }

    [Fact]
    public void Over_two_years_the_days_given_are_those_between_the_two_days()
    {
        foreach (var unit in Enum.GetValues<NoticeUnit>())
        {
            foreach (var meeting in TwoYears)
            {
                for (var back = -2; back < 40; back++)
                {
                    var sent = meeting.AddDays(-back);
                    Assert.Equal(Between(sent, meeting, unit), new Notice(7, unit).Given(sent, meeting));
                }
            }
        }
    }

    // What is sent on a Saturday, a Sunday or a bank holiday counts as sent on the next day on which offices are open.
    private static int Between(DateOnly sent, DateOnly meeting, NoticeUnit unit)
    {
        var from = sent;
        while (unit == NoticeUnit.ClearWorkingDays && !IsOpen(from))
        {
            from = from.AddDays(1);
        }

        var count = 0;
        for (var day = from.AddDays(1); day < meeting; day = day.AddDays(1))
        {
            count += unit == NoticeUnit.ClearDays || IsOpen(day) ? 1 : 0;
        }

        return count;
    }

    private static DateOnly NextThatCounts(DateOnly day, NoticeUnit unit)
    {
        do
        {
            day = day.AddDays(1);
        }
        while (unit == NoticeUnit.ClearWorkingDays && !IsOpen(day));
        return day;
    }

    private static bool IsOpen(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !Holidays.Contains(day);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
