using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Domain.Tests.Recommendations;

/// <summary>Every day here was counted by hand on a calendar of England and Wales.</summary>
public class ReplyClockTests
{
    // Tuesday 17 March 2026 and 56 days make Tuesday 12 May 2026.
    private static readonly DateTimeOffset Sent = new(2026, 3, 17, 10, 0, 0, TimeSpan.Zero);

    [Theory]
    // Monday 2 March 2026 and 56 days make Monday 27 April.
    [InlineData("2026-03-02T09:00Z", 56, "2026-04-27")]
    // Sunday 8 March and 56 days make Sunday 3 May; Monday 4 May is the early May bank holiday.
    [InlineData("2026-03-08T09:00Z", 56, "2026-05-05")]
    // Friday 6 February and 56 days make Good Friday 3 April; then Saturday, Sunday, Easter Monday.
    [InlineData("2026-02-06T09:00Z", 56, "2026-04-07")]
    // Friday 30 October and 56 days make Friday 25 December; Boxing Day is a Saturday, so Monday 28 is off too.
    [InlineData("2026-10-30T09:00Z", 56, "2026-12-29")]
    // 23:30 UTC on 29 March is 00:30 on 30 March in summer time, which began that day: 30 March and 28 days make Monday 27 April.
    [InlineData("2026-03-29T23:30Z", 28, "2026-04-27")]
    // 23:30 UTC on 28 March is still 28 March in winter time: Saturday 25 April moves to Monday 27 April.
    [InlineData("2026-03-28T23:30Z", 28, "2026-04-27")]
    // 23:30 UTC on 24 October is 00:30 on 25 October, the last night of summer time: Sunday 22 November moves to Monday 23.
    [InlineData("2026-10-24T23:30Z", 28, "2026-11-23")]
    public void The_due_day_is_the_term_after_the_uk_day_of_sending_moved_to_a_working_day(string sent, int term, string due) =>
        Assert.Equal(Day(due), ReplyClock.At(Instant(sent), term, null, null, Instant(sent)).Due);

    [Theory]
    [InlineData("2026-05-12T22:59Z", false, 0)]
    // 23:00 UTC is midnight in summer time: Wednesday 13 May.
    [InlineData("2026-05-12T23:00Z", true, 1)]
    [InlineData("2026-05-15T12:00Z", true, 3)]
    // The weekend adds nothing.
    [InlineData("2026-05-17T12:00Z", true, 3)]
    [InlineData("2026-05-18T12:00Z", true, 4)]
    [InlineData("2026-05-22T12:00Z", true, 8)]
    // Monday 25 May is the spring bank holiday.
    [InlineData("2026-05-25T12:00Z", true, 8)]
    [InlineData("2026-05-26T12:00Z", true, 9)]
    public void Lateness_counts_working_days_after_the_due_day(string now, bool late, int days)
    {
        var clock = ReplyClock.At(Sent, 56, null, null, Instant(now));
        Assert.Equal((Day("2026-05-12"), late, days), (clock.Due, clock.IsLate, clock.WorkingDaysLate));
    }

    [Fact]
    public void A_weekend_right_after_the_due_day_is_late_by_no_working_day()
    {
        // Friday 6 March 2026 and 7 days make Friday 13 March.
        var clock = ReplyClock.At(Instant("2026-03-06T09:00Z"), 7, null, null, Instant("2026-03-14T09:00Z"));
        Assert.Equal((true, 0), (clock.IsLate, clock.WorkingDaysLate));
    }

    [Fact]
    public void A_reply_stops_the_clock_where_it_stands()
    {
        var clock = ReplyClock.At(Sent, 56, Instant("2026-05-14T09:00Z"), null, Instant("2027-01-05T09:00Z"));
        Assert.Equal((Day("2026-05-14"), true, 2), (clock.RepliedOn!.Value, clock.IsLate, clock.WorkingDaysLate));
    }

    [Fact]
    public void A_reply_on_the_due_day_is_on_time_for_ever() =>
        Assert.False(ReplyClock.At(Sent, 56, Instant("2026-05-12T22:59Z"), null, Instant("2027-01-05T09:00Z")).IsLate);

    [Fact]
    public void Nothing_withdrawn_is_late() =>
        Assert.False(ReplyClock.At(Sent, 56, null, Instant("2026-06-01T09:00Z"), Instant("2026-08-03T09:00Z")).IsLate);

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
