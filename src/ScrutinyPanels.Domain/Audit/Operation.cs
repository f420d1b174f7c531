namespace ScrutinyPanels.Domain.Audit;

/// <summary>Whether something was changed or read.</summary>
public enum OperationKind
{
    Command = 1,
    Read = 2,
}

/// <summary>One link of the log: who did or read what and when. It holds ids, names of fields and keyed hashes, never values.</summary>
public sealed class Operation
{
    public const int NameLimit = 80;
    public const int SubjectLimit = 120;
    public const int ReasonLimit = 60;

    private readonly List<OperationChange> changes = [];

    public Operation(string name, OperationKind kind, Guid? actorId, string actorName, DateTimeOffset at, string subject, string reason)
    {
        Name = name;
        Kind = kind;
        ActorId = actorId;
        ActorName = actorName;
        At = at;
        Subject = subject;
        Reason = reason;
    }

    private Operation()
    {
    }

    /// <summary>1 for the first link, and so on without gaps.</summary>
    public long Number { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public OperationKind Kind { get; private set; }

    public Guid? ActorId { get; private set; }

    public string ActorName { get; private set; } = string.Empty;

    public DateTimeOffset At { get; private set; }

    /// <summary>What it was about, such as "case 0198…".</summary>
    public string Subject { get; private set; } = string.Empty;

    /// <summary>The code of a reason, never free words.</summary>
    public string Reason { get; private set; } = string.Empty;

    public string PreviousHash { get; private set; } = string.Empty;

    public string Hash { get; private set; } = string.Empty;

    public IReadOnlyList<OperationChange> Changes => changes;

    /// <summary>Notes a field that changed, by name and keyed hash.</summary>
    public void Note(string entity, string entityId, string field, string valueHash) =>
        changes.Add(new OperationChange(changes.Count + 1, entity, entityId, field, valueHash));

    /// <summary>Joins the link to the chain; done once, in the save that it describes.</summary>
    public void JoinTo(string previousHash, long number)
    {
        Number = number;
        PreviousHash = previousHash;
        Hash = AuditChain.Hash(previousHash, this);
    }
}

/// <summary>A field that an operation changed.</summary>
public sealed class OperationChange
{
    public const int EntityIdLimit = 160;

    internal OperationChange(int order, string entity, string entityId, string field, string valueHash)
    {
        Order = order;
        Entity = entity;
        EntityId = entityId;
        Field = field;
        ValueHash = valueHash;
    }

    private OperationChange()
    {
    }

    public long OperationNumber { get; private set; }

    public int Order { get; private set; }

    public string Entity { get; private set; } = string.Empty;

    public string EntityId { get; private set; } = string.Empty;

    public string Field { get; private set; } = string.Empty;

    public string ValueHash { get; private set; } = string.Empty;
}

/// <summary>The last link of the log; one row, which every save locks so that links cannot fork.</summary>
public sealed class ChainHead
{
    public int Id { get; private set; }

    public long Number { get; private set; }

    public string Hash { get; private set; } = AuditChain.Start;
}
