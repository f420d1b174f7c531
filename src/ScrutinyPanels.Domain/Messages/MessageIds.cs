namespace ScrutinyPanels.Domain.Messages;

/// <summary>One thing that one person is to be told.</summary>
public readonly record struct MessageId(Guid Value)
{
    public static MessageId New() => new(Guid.CreateVersion7());
}

/// <summary>One email to one person.</summary>
public readonly record struct LetterId(Guid Value)
{
    public static LetterId New() => new(Guid.CreateVersion7());
}
