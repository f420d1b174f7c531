using System.Globalization;
using System.Text;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Outside.Import;

/// <summary>Reads when something happened: an instant as data.police.uk writes it, or a day and perhaps a time of day on the UK clock as forces write them.</summary>
internal sealed class Moment
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    private static readonly string[] Days =
    [
        "dd/MM/yyyy", "d/M/yyyy", "yyyy-MM-dd", "dd-MM-yyyy", "dd.MM.yyyy", "dd/MM/yy", "d/M/yy", "dd MMM yyyy", "d MMM yyyy", "dd-MMM-yyyy", "dd-MMM-yy", "d MMMM yyyy", "yyyyMMdd",
    ];

    private static readonly string[] Times = ["HH:mm", "HH:mm:ss", "H:mm", "HHmm", "HH.mm", "h:mm tt", "hh:mm tt", "HH:mm:ss.FFFFFF"];

    private static readonly string[] Both =
    [
        .. from day in Days[..7] from time in new[] { "HH:mm", "HH:mm:ss" } select $"{day} {time}",
        "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFF",
    ];

    // A file has few days and few times of day, each many times over: what was read once is remembered.
    private const int MostRemembered = 4_096;

    private readonly Dictionary<byte[], (DateTime At, bool HasTime)> dates = new(BytesComparer.Instance);
    private readonly Dictionary<byte[], TimeSpan> times = new(BytesComparer.Instance);
    private readonly bool instantsOnly;

    private Moment(bool instantsOnly) => this.instantsOnly = instantsOnly;

    /// <summary>In UTC.</summary>
    public DateTime Instant { get; private set; }

    /// <summary>The day in the UK.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>Only the day is known: no time was given, or midnight to the microsecond, as forces write it that send the day only.</summary>
    public bool DayOnly { get; private set; }

    /// <summary>A reader for one file.</summary>
    public static Moment Of(int columns, bool instantsOnly) => columns > 0 ? new(instantsOnly) : throw new ArgumentOutOfRangeException(nameof(columns));

    /// <summary>Reads the date and the time beside it; the answer is what is wrong, or nothing.</summary>
    public string? Problem(ReadOnlySpan<byte> date, ReadOnlySpan<byte> time)
    {
        if (FieldReading.TryInstant(date, out var instant))
        {
            Instant = instant;
            var clock = UkTime.In(new DateTimeOffset(instant, TimeSpan.Zero));
            Day = DateOnly.FromDateTime(clock.DateTime);
            DayOnly = clock.TimeOfDay == TimeSpan.Zero;
            return null;
        }

        if (date.IsEmpty)
        {
            return "It has no Date.";
        }

        return instantsOnly ? $"The Date{FieldReading.Quoted(date)} cannot be read: it should be a real day and time such as 2020-06-30T23:05:00+00:00." : Local(date, time);
    }

    private string? Local(ReadOnlySpan<byte> date, ReadOnlySpan<byte> time)
    {
        if (!dates.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(date, out var day))
        {
            var text = Encoding.UTF8.GetString(date);
            if (DateTime.TryParseExact(text, Both, British, DateTimeStyles.None, out var at))
            {
                day = (at, true);
            }
            else if (DateTime.TryParseExact(text, Days, British, DateTimeStyles.None, out at))
            {
                day = (at, false);
            }
            else
            {
                return LooksLikeADate(text)
                    ? $"The Date{FieldReading.Quoted(date)} does not exist."
                    : $"The Date{FieldReading.Quoted(date)} cannot be read: write it such as 31/01/2026 or 2026-01-31.";
            }

            Remember(dates, date, day);
        }

        if (day.HasTime || time.IsEmpty)
        {
            return Take(day.At, day.HasTime);
        }

        if (!times.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(time, out var clock))
        {
            if (!DateTime.TryParseExact(Encoding.UTF8.GetString(time), Times, British, DateTimeStyles.None, out var read))
            {
                return $"The Time{FieldReading.Quoted(time)} cannot be read: write it such as 18:05.";
            }

            clock = read.TimeOfDay;
            Remember(times, time, clock);
        }

        return Take(day.At + clock, hasTime: true);
    }

    private static void Remember<T>(Dictionary<byte[], T> known, ReadOnlySpan<byte> text, T value)
    {
        if (known.Count < MostRemembered)
        {
            known.Add(text.ToArray(), value);
        }
    }

    private string? Take(DateTime local, bool hasTime)
    {
        if (local.Year is < 1901 or > 9997)
        {
            return "The Date cannot be right: the year is before 1901 or after 9997.";
        }

        Instant = UkTime.FromClock(local).UtcDateTime;
        Day = DateOnly.FromDateTime(local);
        DayOnly = !hasTime || local.TimeOfDay == TimeSpan.Zero;
        return null;
    }

    // Digits in three groups of which the first or last can be a year: 31/02/2023 reads as a date and is none.
    private static bool LooksLikeADate(string text)
    {
        var parts = text.Split(['/', '-', '.', ' '], 4);
        return parts.Length >= 3 && parts[..3].All(p => p.Length is >= 1 and <= 4 && p.All(char.IsAsciiDigit));
    }
}
