using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Domain.Meetings;

/// <summary>How long before a meeting its papers go out: so many clear days, so neither the day of sending nor the day of the meeting is counted.</summary>
/// <param name="Days">From 0 to 90; 0 asks for no notice.</param>
/// <param name="Unit">Which days count.</param>
public readonly record struct Notice(int Days, NoticeUnit Unit)
{
    /// <summary>
    /// The last day on which papers can be sent for a meeting of this day. Where working days are counted it is a working day itself: what is sent on
    /// another day is taken as sent on the next working day. Without notice it is the day of the meeting.
    /// </summary>
    public DateOnly SendBy(DateOnly meeting)
    {
        if (Days == 0)
        {
            return meeting;
        }

        if (Unit == NoticeUnit.ClearDays)
        {
            return meeting.AddDays(-Days - 1);
        }

        var left = Days + 1;
        var day = meeting;
        while (left > 0)
        {
            day = day.AddDays(-1);
            left -= WorkingDays.IsWorkingDay(day) ? 1 : 0;
        }

        return day;
    }

    /// <summary>How many days that count lie between the day of sending and the day of the meeting, both left out; never below 0.</summary>
    public int Given(DateOnly sent, DateOnly meeting)
    {
        if (sent >= meeting)
        {
            return 0;
        }

        var dayBefore = meeting.AddDays(-1);
        return Unit == NoticeUnit.ClearDays ? dayBefore.DayNumber - sent.DayNumber : WorkingDays.Between(WorkingDays.OnOrAfter(sent), dayBefore);
    }

    /// <summary>Whether papers sent on a day keep the notice.</summary>
    public bool IsKept(DateOnly sent, DateOnly meeting) => sent <= meeting && Given(sent, meeting) >= Days;
}
