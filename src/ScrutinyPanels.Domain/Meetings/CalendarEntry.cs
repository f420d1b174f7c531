using System.Globalization;
using System.Text;

namespace ScrutinyPanels.Domain.Meetings;

/// <summary>A meeting as a calendar takes it in: one event in the format of RFC 5545. It holds day, place and link, and nothing of a case.</summary>
public static class CalendarEntry
{
    /// <summary>How many octets a line may have before it goes on in the next one.</summary>
    public const int LineOctets = 75;

    private const string Instant = "yyyyMMdd'T'HHmmss'Z'";

    /// <summary>The file of a meeting.</summary>
    /// <param name="meeting">The meeting.</param>
    /// <param name="panel">The name of the panel.</param>
    /// <param name="page">The address of the page of the meeting in this service.</param>
    /// <param name="now">When the file is made.</param>
    public static string Of(Meeting meeting, string panel, string page, DateTimeOffset now)
    {
        List<string> lines =
        [
            Line("BEGIN", "VCALENDAR"),
            Line("VERSION", "2.0"),
            Line("PRODID", "-//ScrutinyPanels//Meetings//EN"),
            Line("CALSCALE", "GREGORIAN"),
            Line("METHOD", "PUBLISH"),
            Line("BEGIN", "VEVENT"),
            $"UID:meeting-{meeting.Id.Value:D}@scrutinypanels",
            $"SEQUENCE:{meeting.Sequence.ToString(CultureInfo.InvariantCulture)}",
            $"DTSTAMP:{At(now)}",
            $"DTSTART:{At(meeting.StartsAt)}",
            $"DTEND:{At(meeting.StartsAt.AddMinutes(meeting.Minutes))}",
            $"SUMMARY:{Escape($"{meeting.Title} ({panel})")}",
            $"STATUS:{(meeting.State == MeetingState.Cancelled ? "CANCELLED" : "CONFIRMED")}",
        ];
        if (meeting.Place.Length > 0)
        {
            lines.Add($"LOCATION:{Escape(meeting.Place)}");
        }

        if (meeting.Link.Length > 0)
        {
            lines.Add($"DESCRIPTION:{Escape($"Join on a call: {meeting.Link}")}");
        }

        lines.AddRange([$"URL:{page}", Line("END", "VEVENT"), Line("END", "VCALENDAR")]);
        return string.Concat(lines.Select(l => Fold(l) + "\r\n"));
    }

    /// <summary>Words as the value of a property: backslash, comma, semicolon and line ends are written so that they do not end the value.</summary>
    public static string Escape(string words) => words
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .ReplaceLineEndings("\\n");

    /// <summary>A line of more than 75 octets as several, each after the first beginning with a space; no character is split.</summary>
    public static string Fold(string line)
    {
        var folded = new StringBuilder();
        var octets = 0;
        foreach (var character in line.EnumerateRunes())
        {
            if (octets + character.Utf8SequenceLength > LineOctets)
            {
                folded.Append("\r\n ");
                octets = 1;
            }

            folded.Append(character);
            octets += character.Utf8SequenceLength;
        }

        return folded.ToString();
    }

    private static string Line(string name, string value) => $"{name}:{value}";

    private static string At(DateTimeOffset instant) => instant.UtcDateTime.ToString(Instant, CultureInfo.InvariantCulture);
}
