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

/// <summary>One version of an office's confidentiality agreement.</summary>
public readonly record struct ConfidentialityAgreementId(Guid Value)
{
    public static ConfidentialityAgreementId New() => new(Guid.CreateVersion7());
}

/// <summary>One version of a panel's terms of reference.</summary>
public readonly record struct TermsOfReferenceId(Guid Value)
{
    public static TermsOfReferenceId New() => new(Guid.CreateVersion7());
}
