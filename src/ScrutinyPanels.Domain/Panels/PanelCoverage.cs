namespace ScrutinyPanels.Domain.Panels;

/// <summary>One force and kind of record that a panel looks at.</summary>
public sealed class PanelCoverage
{
    internal PanelCoverage(PanelId panelId, ForceId forceId, RecordKind kind)
    {
        PanelId = panelId;
        ForceId = forceId;
        Kind = kind;
    }

    private PanelCoverage()
    {
    }

    public PanelId PanelId { get; private set; }

    public ForceId ForceId { get; private set; }

    public RecordKind Kind { get; private set; }
}
