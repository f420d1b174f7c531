namespace ScrutinyPanels.Domain.Panels;

/// <summary>One panel of a structure before it is set up.</summary>
/// <param name="Code">Its place in the structure.</param>
/// <param name="Under">The code of the panel that it belongs to and reports to; none where it stands by itself.</param>
/// <param name="Name">What it is called unless somebody says otherwise.</param>
/// <param name="About">Who it is, for its public page.</param>
/// <param name="Kinds">What it looks at.</param>
/// <param name="Rules">The rules it begins with.</param>
public sealed record PlannedPanel(string Code, string? Under, string Name, string About, IReadOnlyList<RecordKind> Kinds, PanelRuleSet Rules);

/// <summary>All panels of an office at once, as somewhere in England and Wales has them; those that others belong to come first.</summary>
/// <param name="Code">How it is named in code and addresses.</param>
/// <param name="Name">How people call it.</param>
public sealed record PanelStructure(string Code, string Name, IReadOnlyList<PlannedPanel> Panels);
