using System.Globalization;

namespace ScrutinyPanels.Domain.Kernel;

/// <summary>A calendar month, written 2023-05 and kept as the number 202305.</summary>
public readonly record struct Month : IComparable<Month>
{
    public Month(int year, int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1900);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9998);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 12);
        Number = (year * 100) + number;
    }

    /// <summary>Year times 100 plus the month: 202305.</summary>
    public int Number { get; }

    public DateOnly FirstDay => new(Number / 100, Number % 100, 1);

    public static Month Of(DateOnly day) => new(day.Year, day.Month);

    public static Month FromNumber(int number) => new(number / 100, number % 100);

    public static bool TryParse(string? text, out Month month)
    {
        if (DateOnly.TryParseExact(text + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 1900 and <= 9998)
        {
            month = Of(day);
            return true;
        }

        month = default;
        return false;
    }

    public static bool operator <(Month left, Month right) => left.Number < right.Number;

    public static bool operator >(Month left, Month right) => left.Number > right.Number;

    public static bool operator <=(Month left, Month right) => left.Number <= right.Number;

    public static bool operator >=(Month left, Month right) => left.Number >= right.Number;

    public int CompareTo(Month other) => Number.CompareTo(other.Number);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number / 100:0000}-{Number % 100:00}");
}
