namespace ScrutinyPanels.Domain.Panels;

/// <summary>An area: one oversight body with its forces and panels.</summary>
public readonly record struct AreaId(Guid Value)
{
    public static AreaId New() => new(Guid.CreateVersion7());
}

/// <summary>A police force.</summary>
public readonly record struct ForceId(Guid Value)
{
    public static ForceId New() => new(Guid.CreateVersion7());
}

/// <summary>A community scrutiny panel.</summary>
public readonly record struct PanelId(Guid Value)
{
    public static PanelId New() => new(Guid.CreateVersion7());
}
