using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Meetings;

/// <summary>Words of the minutes for one item as somebody wrote them at one time; never changed afterwards.</summary>
public sealed class MinutesPassage
{
    internal MinutesPassage(MeetingId meetingId, int number, AgendaItemId itemId, string words, UserId? by, DateTimeOffset at)
    {
        MeetingId = meetingId;
        Number = number;
        ItemId = itemId;
        Words = words;
        WrittenBy = by;
        WrittenAt = at;
    }

    private MinutesPassage()
    {
    }

    public MeetingId MeetingId { get; private set; }

    public int Number { get; private set; }

    public AgendaItemId ItemId { get; private set; }

    public string Words { get; private set; } = string.Empty;

    public UserId? WrittenBy { get; private set; }

    public DateTimeOffset WrittenAt { get; private set; }
}

/// <summary>What the chair made of a comment.</summary>
public enum CommentAnswer
{
    None = 0,
    Accepted = 1,
    Declined = 2,
}

/// <summary>A comment of the force on draft minutes.</summary>
public sealed class MinutesComment
{
    internal MinutesComment(MeetingId meetingId, int number, AgendaItemId itemId, string words, UserId? by, DateTimeOffset at)
    {
        MeetingId = meetingId;
        Number = number;
        ItemId = itemId;
        Words = words;
        WrittenBy = by;
        WrittenAt = at;
    }

    private MinutesComment()
    {
    }

    public MeetingId MeetingId { get; private set; }

    public int Number { get; private set; }

    public AgendaItemId ItemId { get; private set; }

    public string Words { get; private set; } = string.Empty;

    public UserId? WrittenBy { get; private set; }

    public DateTimeOffset WrittenAt { get; private set; }

    public CommentAnswer Answer { get; private set; }

    /// <summary>What the chair says to it.</summary>
    public string Reply { get; private set; } = string.Empty;

    public DateTimeOffset? AnsweredAt { get; private set; }

    internal void Take(bool accepted, string reply, DateTimeOffset at)
    {
        if (Answer != CommentAnswer.None)
        {
            throw new RuleBroken(LifecycleRules.NotNow);
        }

        (Answer, Reply, AnsweredAt) = (accepted ? CommentAnswer.Accepted : CommentAnswer.Declined, reply, at);
    }
}
