using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Panels;

/// <summary>The rules of setting panels up, as sentences.</summary>
public static class PanelRuleBook
{
    public static Rule NameNeeded { get; } = new("panels.name-needed", "Enter a name.");

    public static Rule ForceIsPlaced { get; } = new("panels.force-is-placed", "Another area looks after this force already.");

    public static Rule WhoDecided { get; } = new("panels.who-decided", "Enter the name and rank of who decided.");

    public static Rule FootageDays { get; } = new("panels.footage-days", "Enter a number of days from 1 to 3,650.");
}
