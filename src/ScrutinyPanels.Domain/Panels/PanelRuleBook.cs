using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Panels;

/// <summary>The rules of setting panels up, as sentences.</summary>
public static class PanelRuleBook
{
    public static Rule NameNeeded { get; } = new("panels.name-needed", "Enter a name.");

    public static Rule ForceIsPlaced { get; } = new("panels.force-is-placed", "Another area looks after this force already.");

    public static Rule WhoDecided { get; } = new("panels.who-decided", "Enter the name and rank of who decided.");

    public static Rule RulesChangedMeanwhile { get; } = new("panels.rules-changed-meanwhile", "Somebody changed the rules while you had this page open. Look at them again, then make your change.");

    public static Rule RuleOutOfBounds { get; } = new("panels.rule-out-of-bounds", "One of the numbers is too small or too large.");

    public static Rule NothingChanged { get; } = new("panels.nothing-changed", "Nothing is different yet. Change a rule, or go back.");

    public static Rule FormToUse { get; } = new("panels.form-to-use", "Choose a form that is published.");

    public static Rule FootageDays { get; } = new("panels.footage-days", "Enter a number of days from 1 to 3,650.");
}
