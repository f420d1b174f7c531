using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Panels;

/// <summary>A bank holiday that was proclaimed after this version of the service was made; an administrator adds it, and no clock of working days counts it.</summary>
public sealed class AddedHoliday
{
    public const int NameLimit = 80;

    private AddedHoliday()
    {
    }

    public DateOnly Day { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public UserId? AddedBy { get; private set; }

    public DateTimeOffset AddedAt { get; private set; }

    /// <summary>Adds a day that is not free already.</summary>
    public static AddedHoliday Add(DateOnly day, string? name, Actor by, DateTimeOffset now) => WorkingDays.IsWorkingDay(day)
        ? new() { Day = day, Name = Text.Required(name, NameLimit, PanelRuleBook.NameNeeded), AddedBy = by.Id, AddedAt = now }
        : throw new RuleBroken(PanelRuleBook.DayIsFree);
}
