using ScrutinyPanels.Domain.Meetings;

namespace ScrutinyPanels.Domain.Tests.Meetings;

/// <summary>Who counts for the quorum, over two years of meetings with people who come, go, come back and change from the room to a call, beside a count minute by minute.</summary>
public class QuorumTests
{
    [Fact]
    public void Over_two_years_of_meetings_the_count_is_that_of_every_minute()
    {
        var random = new Random(20260313);
        var met = 0;
        var asked = 0;
        for (var week = 0; week < 104; week++)
        {
            var (table, record, quorum, start) = Meeting(random, new DateTime(2026, 1, 1, 18, 0, 0, DateTimeKind.Utc).AddDays(7 * week));
            for (var minute = 0; minute < 120; minute++)
            {
                var expected = Enumerable.Range(0, table.GetLength(0)).Count(p => Counts(table[p, minute], (AttendingAs)((p % 7) + 1), quorum));
                var counted = record.CountedAt(start.AddMinutes(minute));
                Assert.Equal(expected, counted);
                Assert.Equal(expected >= quorum.Needed, quorum.IsMet(counted));
                met += quorum.IsMet(counted) ? 1 : 0;
                asked++;
            }
        }

        Assert.InRange(met, asked / 10, asked * 9 / 10);
    }

    [Theory]
    [InlineData(true, true, 4)]
    [InlineData(false, true, 3)]
    [InlineData(true, false, 3)]
    [InlineData(false, false, 2)]
    public void Chair_and_calls_count_where_the_rules_say_so(bool chair, bool remote, int expected)
    {
        Presence[] there =
        [
            new(Guid.CreateVersion7(), AttendingAs.Chair, false), new(Guid.CreateVersion7(), AttendingAs.ViceChair, false), new(Guid.CreateVersion7(), AttendingAs.Member, false),
            new(Guid.CreateVersion7(), AttendingAs.Member, true), new(Guid.CreateVersion7(), AttendingAs.Observer, false), new(Guid.CreateVersion7(), AttendingAs.Office, false),
            new(Guid.CreateVersion7(), AttendingAs.Force, false), new(Guid.CreateVersion7(), AttendingAs.Guest, false),
        ];
        Assert.Equal(expected, new Quorum(3, chair, remote).Count(there));
    }

    [Fact]
    public void Somebody_who_is_there_twice_counts_once()
    {
        var who = Guid.CreateVersion7();
        Assert.Equal(1, new Quorum(1, true, true).Count([new(who, AttendingAs.Member, false), new(who, AttendingAs.Member, true)]));
    }

    // 0 for somebody who is not there, 1 in the room, 2 on a call.
    private static (int[,] Table, MeetingRecord Record, Quorum Quorum, DateTimeOffset Start) Meeting(Random random, DateTime day)
    {
        DateTimeOffset start = new(day);
        var quorum = new Quorum(random.Next(2, 6), random.Next(2) == 0, random.Next(2) == 0);
        var meeting = Stage.Booked(start);
        var record = MeetingRecord.Open(meeting, quorum, start);
        var table = new int[14, 120];
        var people = Enumerable.Range(0, 14).Select(p => new Attendee(new(Guid.CreateVersion7()), null, (AttendingAs)((p % 7) + 1))).ToList();
        var now = new int[14];
        for (var minute = 0; minute < 120; minute++)
        {
            for (var p = 0; p < 14; p++)
            {
                if (random.Next(25) == 0)
                {
                    var next = random.Next(3);
                    if (next != now[p] && next == 0)
                    {
                        record.Leave(people[p].Key, Stage.Chair(meeting), start.AddMinutes(minute));
                    }
                    else if (next != now[p])
                    {
                        record.Arrive(people[p], next == 2, Stage.Chair(meeting), start.AddMinutes(minute));
                    }

                    now[p] = next;
                }

                table[p, minute] = now[p];
            }
        }

        return (table, record, quorum, start);
    }

    private static bool Counts(int where, AttendingAs who, Quorum quorum) =>
        where != 0 && (where == 1 || quorum.CountsRemote) && (who is AttendingAs.Member or AttendingAs.ViceChair || (who == AttendingAs.Chair && quorum.CountsChair));
}
