using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Panels;

/// <summary>The rules of setting panels up, as sentences.</summary>
public static class PanelRuleBook
{
    public static Rule NameNeeded { get; } = new("panels.name-needed", "Enter a name.");
}
