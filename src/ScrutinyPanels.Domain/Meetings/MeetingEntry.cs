using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Meetings;

/// <summary>What kind of thing is written down.</summary>
public enum EntryKind
{
    Note = 1,
    Decision = 2,
    Action = 3,
    Question = 4,
}

/// <summary>Something to write down in a meeting.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Words">What was said, decided, asked for.</param>
/// <param name="Owner">Who will do it; for an action and a question.</param>
/// <param name="DueOn">By which day; for an action and a question.</param>
/// <param name="Key">Made when the form was shown: what comes a second time, because the line dropped before the answer, is written once.</param>
public sealed record EntryLine(EntryKind Kind, string? Words, string? Owner = null, DateOnly? DueOn = null, Guid Key = default)
{
    /// <summary>Whether somebody has to do something by a day.</summary>
    public bool HasOwner => Kind is EntryKind.Action or EntryKind.Question;
}

/// <summary>How many members were counted at a moment, and how many were needed.</summary>
public readonly record struct QuorumThen(int Counted, int Needed)
{
    public bool IsMet => Counted >= Needed;
}

/// <summary>Something that was written down in a meeting; never changed, but it can be struck out.</summary>
public sealed class MeetingEntry
{
    public const int WordsLimit = 4000;
    public const int OwnerLimit = 120;

    internal MeetingEntry(MeetingId meetingId, int number, AgendaItemId itemId, EntryLine line, QuorumThen quorum, UserId? by, DateTimeOffset at)
    {
        MeetingId = meetingId;
        Number = number;
        ItemId = itemId;
        Kind = line.Kind;
        Words = Text.Required(line.Words, WordsLimit, MeetingRules.WordsNeeded);
        Owner = line.HasOwner ? Text.Required(line.Owner, OwnerLimit, MeetingRules.OwnerNeeded) : string.Empty;
        DueOn = line.HasOwner ? line.DueOn ?? throw new RuleBroken(MeetingRules.DueNeeded) : null;
        Key = line.Key;
        Counted = quorum.Counted;
        Needed = quorum.Needed;
        WrittenBy = by;
        WrittenAt = at;
    }

    private MeetingEntry()
    {
    }

    public MeetingId MeetingId { get; private set; }

    public int Number { get; private set; }

    public AgendaItemId ItemId { get; private set; }

    public EntryKind Kind { get; private set; }

    public string Words { get; private set; } = string.Empty;

    /// <summary>Who will do it.</summary>
    public string Owner { get; private set; } = string.Empty;

    public DateOnly? DueOn { get; private set; }

    /// <summary>Tells the same entry sent twice.</summary>
    public Guid Key { get; private set; }

    /// <summary>How many members were counted when it was written.</summary>
    public int Counted { get; private set; }

    /// <summary>How many were needed.</summary>
    public int Needed { get; private set; }

    public UserId? WrittenBy { get; private set; }

    public DateTimeOffset WrittenAt { get; private set; }

    public DateTimeOffset? StruckAt { get; private set; }

    /// <summary>Why it was struck out.</summary>
    public string StruckWhy { get; private set; } = string.Empty;

    public UserId? StruckBy { get; private set; }

    public QuorumThen Quorum => new(Counted, Needed);

    internal void StrikeOut(string? why, UserId? by, DateTimeOffset at)
    {
        if (StruckAt is not null)
        {
            throw new RuleBroken(LifecycleRules.NotNow);
        }

        (StruckWhy, StruckAt, StruckBy) = (Text.Required(why, Meeting.WhyLimit, MeetingRules.WhyNeeded), at, by);
    }
}
