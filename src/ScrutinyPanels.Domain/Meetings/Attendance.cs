using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Meetings;

/// <summary>Somebody who comes to a meeting: a person with an account, or a guest by name.</summary>
public sealed record Attendee(UserId? Account, string? GuestName, AttendingAs As)
{
    /// <summary>The same for the same person: the account, or what the name of a guest gives.</summary>
    public Guid Key => Account?.Value ?? GuestKey(GuestName);

    private static Guid GuestKey(string? name)
    {
        var words = Text.Required(name, Attendance.NameLimit, MeetingRules.NameNeeded).ToUpperInvariant();
        return new Guid(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(words)).AsSpan(0, 16));
    }
}

/// <summary>One time that somebody was at a meeting, from when they came to when they left.</summary>
public sealed class Attendance
{
    public const int NameLimit = 120;

    internal Attendance(MeetingId meetingId, int number, Attendee who, bool isRemote, DateTimeOffset cameAt)
    {
        MeetingId = meetingId;
        Number = number;
        Who = who.Key;
        UserId = who.Account;
        GuestName = who.Account is null ? who.GuestName!.Trim() : string.Empty;
        As = who.As;
        IsRemote = isRemote;
        CameAt = cameAt;
    }

    private Attendance()
    {
    }

    public MeetingId MeetingId { get; private set; }

    public int Number { get; private set; }

    /// <summary>The same for the same person.</summary>
    public Guid Who { get; private set; }

    /// <summary>Their account; none for a guest.</summary>
    public UserId? UserId { get; private set; }

    /// <summary>The name of a guest; empty for a person with an account.</summary>
    public string GuestName { get; private set; } = string.Empty;

    public AttendingAs As { get; private set; }

    public bool IsRemote { get; private set; }

    public DateTimeOffset CameAt { get; private set; }

    /// <summary>When they left; none while they are there.</summary>
    public DateTimeOffset? LeftAt { get; private set; }

    public Presence Presence => new(Who, As, IsRemote);

    internal void Leave(DateTimeOffset at) => LeftAt = at;

    internal void Correct(DateTimeOffset came, DateTimeOffset? left) => (CameAt, LeftAt) = (came, left);
}

/// <summary>One turn of an item: from when to when the meeting was at it.</summary>
public sealed class ItemTurn
{
    internal ItemTurn(MeetingId meetingId, int number, AgendaItemId itemId, DateTimeOffset beganAt)
    {
        MeetingId = meetingId;
        Number = number;
        ItemId = itemId;
        BeganAt = beganAt;
    }

    private ItemTurn()
    {
    }

    public MeetingId MeetingId { get; private set; }

    public int Number { get; private set; }

    public AgendaItemId ItemId { get; private set; }

    public DateTimeOffset BeganAt { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    internal void End(DateTimeOffset at) => EndedAt = at;
}

/// <summary>Somebody who wants to speak.</summary>
public sealed class RaisedHand
{
    internal RaisedHand(MeetingId meetingId, UserId userId, DateTimeOffset at)
    {
        MeetingId = meetingId;
        UserId = userId;
        RaisedAt = at;
    }

    private RaisedHand()
    {
    }

    public MeetingId MeetingId { get; private set; }

    public UserId UserId { get; private set; }

    public DateTimeOffset RaisedAt { get; private set; }
}
