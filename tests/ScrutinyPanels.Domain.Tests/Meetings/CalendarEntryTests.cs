using System.Text;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Domain.Tests.Meetings;

public class CalendarEntryTests
{
    private static readonly DateTimeOffset Now = new(2026, 2, 2, 9, 30, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("a,b;c\\d", "a\\,b\\;c\\\\d")]
    [InlineData("one\r\ntwo\nthree", "one\\ntwo\\nthree")]
    [InlineData("\\n", "\\\\n")]
    [InlineData("18:00 “here”", "18:00 “here”")]
    public void Words_are_escaped_so_that_they_do_not_end_the_value(string words, string written) => Assert.Equal(written, CalendarEntry.Escape(words));

    [Theory]
    [InlineData("x")]
    [InlineData("é")]
    [InlineData("漢")]
    [InlineData("🙂")]
    public void A_line_goes_on_after_75_octets_no_character_is_split_and_it_reads_back_the_same(string character)
    {
        for (var before = 0; before < 4; before++)
        {
            var line = new string('a', before) + string.Concat(Enumerable.Repeat(character, 200));
            var folded = CalendarEntry.Fold(line);
            var parts = folded.Split("\r\n");
            Assert.All(parts, p => Assert.InRange(Encoding.UTF8.GetByteCount(p), 1, CalendarEntry.LineOctets));
            Assert.All(parts[1..], p => Assert.StartsWith(" ", p, StringComparison.Ordinal));
            Assert.All(parts[..^1], p => Assert.True(Encoding.UTF8.GetByteCount(p + character) > CalendarEntry.LineOctets));
            Assert.DoesNotContain('\uFFFD', folded);
            Assert.Equal(line, folded.Replace("\r\n ", string.Empty, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_line_of_75_octets_stays_whole_and_one_of_76_does_not()
    {
        Assert.Equal(new string('a', 75), CalendarEntry.Fold(new string('a', 75)));
        Assert.Equal(new string('a', 75) + "\r\n a", CalendarEntry.Fold(new string('a', 76)));
    }

    [Fact]
    public void A_meeting_in_summer_is_written_in_universal_time_with_line_ends_of_the_standard()
    {
        var (meeting, chair) = Book();
        var text = CalendarEntry.Of(meeting, "Panel, north", "https://panel.example/meetings/1", Now);
        Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', text.Replace("\r\n", string.Empty, StringComparison.Ordinal));
        var lines = Lines(text);
        Assert.Equal(["BEGIN:VCALENDAR", "VERSION:2.0"], lines[..2]);
        Assert.Contains("METHOD:PUBLISH", lines);
        Assert.Contains("DTSTART:20260714T170000Z", lines);
        Assert.Contains("DTEND:20260714T190000Z", lines);
        Assert.Contains("DTSTAMP:20260202T093000Z", lines);
        Assert.Contains("SUMMARY:July\\; a meeting (Panel\\, north)", lines);
        Assert.Contains("LOCATION:Town Hall\\, High Street", lines);
        Assert.Contains("STATUS:CONFIRMED", lines);
        Assert.Contains("SEQUENCE:0", lines);

        var name = lines.Single(l => l.StartsWith("UID:", StringComparison.Ordinal));
        meeting.Change(new("Another", meeting.StartsAt, 60, "Library", null), chair);
        meeting.Cancel("No room", chair);
        lines = Lines(CalendarEntry.Of(meeting, "Panel", "https://panel.example/meetings/1", Now));
        Assert.Contains(name, lines);
        Assert.Contains("SEQUENCE:2", lines);
        Assert.Contains("STATUS:CANCELLED", lines);
        Assert.DoesNotContain(lines, l => l.Contains("No room", StringComparison.Ordinal));
    }

    private static string[] Lines(string text) => text.Replace("\r\n ", string.Empty, StringComparison.Ordinal).Split("\r\n");

    private static (Meeting Meeting, Actor Chair) Book()
    {
        var area = Area.Establish("Office", "office", "Office");
        var panel = Panel.SetUp(area, "Panel", "panel", "People.", "Board", Presets.BedfordshireLike, Now);
        var chair = Actor.Person(new(Guid.CreateVersion7()), [new(Role.Chair, ScopeKind.Panel, panel.Id.Value)]);
        var starts = UkTime.FromClock(new DateTime(2026, 7, 14, 18, 0, 0, DateTimeKind.Unspecified));
        return (Meeting.Book(panel, MeetingKind.Panel, new("July; a meeting", starts, 120, "Town Hall, High Street", "https://call.example/a"), null, chair, Now), chair);
    }
}
