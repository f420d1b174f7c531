using System.Globalization;
using System.Text;

namespace ScrutinyPanels.Application.Outside.Import;

/// <summary>Reads dates, coordinates and yes-or-no out of the bytes of a field.</summary>
internal static class FieldReading
{
    private const int QuotedAtMost = 40;

    /// <summary>An instant such as 2020-06-30T23:05:00+00:00 or 2020-06-01T07:09:28.476666Z, to the microsecond.</summary>
    public static bool TryInstant(ReadOnlySpan<byte> text, out DateTime utc)
    {
        utc = default;
        if (text.Length < 20 || text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':' || text[16] != ':'
            || !TryDigits(text[..4], out var year) || !TryDigits(text[5..7], out var month) || !TryDigits(text[8..10], out var day)
            || !TryDigits(text[11..13], out var hour) || !TryDigits(text[14..16], out var minute) || !TryDigits(text[17..19], out var second)
            || year is < 1901 or > 9997 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)
            || hour > 23 || minute > 59 || second > 59)
        {
            return false;
        }

        var rest = text[19..];
        var ticks = 0L;
        if (rest[0] == '.')
        {
            var digits = 0;
            for (rest = rest[1..]; rest.Length > 0 && rest[0] is >= (byte)'0' and <= (byte)'9'; rest = rest[1..], digits++)
            {
                ticks = digits < 6 ? (ticks * 10) + (rest[0] - '0') : ticks;
            }

            if (digits is 0 or > 9)
            {
                return false;
            }

            for (; digits < 6; digits++)
            {
                ticks *= 10;
            }
        }

        if (!TryOffset(rest, out var offset))
        {
            return false;
        }

        utc = new DateTime(year, month, day, hour, minute, second, DateTimeKind.Utc).AddTicks(ticks * 10) - offset;
        return true;
    }

    /// <summary>Degrees in millionths; refuses what is not a plain number of at most <paramref name="most"/> degrees either way.</summary>
    public static bool TryDegrees(ReadOnlySpan<byte> text, int most, out int millionths)
    {
        millionths = 0;
        var negative = text.Length > 0 && text[0] == '-';
        var number = negative ? text[1..] : text;
        var point = number.IndexOf((byte)'.');
        var whole = point < 0 ? number : number[..point];
        var fraction = point < 0 ? default : number[(point + 1)..];
        if (whole.Length is 0 or > 3 || (point >= 0 && fraction.IsEmpty) || fraction.Length > 30 || !TryDigits(whole, out var degrees))
        {
            return false;
        }

        var value = 0L;
        for (var i = 0; i < Math.Max(6, fraction.Length); i++)
        {
            var digit = i < fraction.Length ? fraction[i] - '0' : 0;
            if (digit is < 0 or > 9)
            {
                return false;
            }

            value = i < 6 ? (value * 10) + digit : i == 6 && digit >= 5 ? value + 1 : value;
        }

        value += degrees * 1_000_000L;
        millionths = (int)(negative ? -value : value);
        return value <= most * 1_000_000L;
    }

    /// <summary>True or False in any case; none for anything else.</summary>
    public static bool? TrueOrFalse(ReadOnlySpan<byte> text) =>
        Ascii.EqualsIgnoreCase(text, "true"u8) ? true : Ascii.EqualsIgnoreCase(text, "false"u8) ? false : null;

    /// <summary>Yes or no as forces write it: true, yes, y, 1, x and their opposites in any case; none for anything else.</summary>
    public static bool? YesOrNo(ReadOnlySpan<byte> text) => text.Length switch
    {
        1 => (char)text[0] switch { 'Y' or 'y' or '1' or 'X' or 'x' or 'T' or 't' => true, 'N' or 'n' or '0' or 'F' or 'f' => false, _ => null },
        2 => Ascii.EqualsIgnoreCase(text, "no"u8) ? false : null,
        3 => Ascii.EqualsIgnoreCase(text, "yes"u8) ? true : null,
        _ => TrueOrFalse(text),
    };

    /// <summary>The value in quotation marks if it looks like a date or number and is short, so that no free text gets into a sentence; nothing otherwise.</summary>
    public static string Quoted(ReadOnlySpan<byte> text)
    {
        var safe = text.Length is > 0 and <= QuotedAtMost && text.IndexOfAnyInRange((byte)'0', (byte)'9') >= 0;
        foreach (var letter in text)
        {
            safe = safe && (char.IsAsciiDigit((char)letter) || "+-.:/ TZ".Contains((char)letter, StringComparison.Ordinal));
        }

        return safe ? string.Create(CultureInfo.InvariantCulture, $" “{Encoding.ASCII.GetString(text)}”") : string.Empty;
    }

    private static bool TryOffset(ReadOnlySpan<byte> text, out TimeSpan offset)
    {
        offset = default;
        if (text.SequenceEqual("Z"u8))
        {
            return true;
        }

        if (text.Length != 6 || text[0] is not ((byte)'+' or (byte)'-') || text[3] != ':' || !TryDigits(text[1..3], out var hours) || !TryDigits(text[4..6], out var minutes)
            || hours > 14 || minutes > 59)
        {
            return false;
        }

        offset = new TimeSpan(hours, minutes, 0) * (text[0] == '-' ? -1 : 1);
        return true;
    }

    private static bool TryDigits(ReadOnlySpan<byte> text, out int number)
    {
        number = 0;
        foreach (var digit in text)
        {
            if (!char.IsAsciiDigit((char)digit))
            {
                return false;
            }

            number = (number * 10) + (digit - '0');
        }

        return true;
    }
}
