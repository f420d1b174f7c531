namespace ScrutinyPanels.Domain.Meetings;

/// <summary>A meeting of a panel.</summary>
public readonly record struct MeetingId(Guid Value)
{
    public static MeetingId New() => new(Guid.CreateVersion7());
}

/// <summary>Meetings that were booked together.</summary>
public readonly record struct MeetingSeriesId(Guid Value)
{
    public static MeetingSeriesId New() => new(Guid.CreateVersion7());
}

/// <summary>One item of an agenda.</summary>
public readonly record struct AgendaItemId(Guid Value)
{
    public static AgendaItemId New() => new(Guid.CreateVersion7());
}

/// <summary>A file in the pack of a meeting.</summary>
public readonly record struct PaperId(Guid Value)
{
    public static PaperId New() => new(Guid.CreateVersion7());
}

/// <summary>What one member saw at a training of the police.</summary>
public readonly record struct TrainingCommentId(Guid Value)
{
    public static TrainingCommentId New() => new(Guid.CreateVersion7());
}

/// <summary>Something that a meeting asked somebody to do.</summary>
public readonly record struct MeetingActionId(Guid Value)
{
    public static MeetingActionId New() => new(Guid.CreateVersion7());
}
