namespace ScrutinyPanels.Domain.Draws;

/// <summary>Why a drawn record cannot be looked at.</summary>
public enum SubstitutionReason
{
    NoFootage = 1,
    HeldBack = 2,
    Conflict = 3,
    Other = 4,
}

/// <summary>The written codes of the reasons, as certificates use them.</summary>
public static class SubstitutionReasons
{
    public static IReadOnlyList<string> Codes { get; } = [.. Enum.GetValues<SubstitutionReason>().Select(Code)];

    public static string Code(SubstitutionReason reason) => reason switch
    {
        SubstitutionReason.NoFootage => "no-footage",
        SubstitutionReason.HeldBack => "held-back",
        SubstitutionReason.Conflict => "conflict",
        SubstitutionReason.Other => "other",
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };
}
