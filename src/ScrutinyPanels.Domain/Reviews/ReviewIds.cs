namespace ScrutinyPanels.Domain.Reviews;

/// <summary>One version of a form.</summary>
public readonly record struct ReviewFormId(Guid Value)
{
    public static ReviewFormId New() => new(Guid.CreateVersion7());
}

/// <summary>One person's own view of one case.</summary>
public readonly record struct ReviewId(Guid Value)
{
    public static ReviewId New() => new(Guid.CreateVersion7());
}

/// <summary>One version of a grade scheme.</summary>
public readonly record struct GradeSchemeId(Guid Value)
{
    public static GradeSchemeId New() => new(Guid.CreateVersion7());
}

/// <summary>One time that somebody watched footage.</summary>
public readonly record struct ViewingSessionId(Guid Value)
{
    public static ViewingSessionId New() => new(Guid.CreateVersion7());
}

/// <summary>A case to practise on.</summary>
public readonly record struct PracticeCaseId(Guid Value)
{
    public static PracticeCaseId New() => new(Guid.CreateVersion7());
}
