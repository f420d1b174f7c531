namespace ScrutinyPanels.Domain.Kernel;

/// <summary>Instants are kept in UTC and read on the clock of the United Kingdom.</summary>
public static class UkTime
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <summary>The instant on the UK clock.</summary>
    public static DateTimeOffset In(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, London);

    /// <summary>The calendar day in the UK at an instant.</summary>
    public static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(In(instant).DateTime);

    /// <summary>The first instant of a UK calendar day.</summary>
    public static DateTimeOffset StartOf(DateOnly day)
    {
        var local = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(local, London.GetUtcOffset(local)).ToUniversalTime();
    }

    /// <summary>The instant at which UK clocks show a time. In the hour that clocks show twice it is the first; a time in the hour they leave out is taken an hour later, as a watch that was not yet changed shows it.</summary>
    public static DateTimeOffset FromClock(DateTime shown)
    {
        var local = DateTime.SpecifyKind(shown, DateTimeKind.Unspecified);
        var offset = London.IsAmbiguousTime(local) ? London.GetAmbiguousTimeOffsets(local).Max() : London.IsInvalidTime(local) ? London.BaseUtcOffset : London.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }
}
