namespace ScrutinyPanels.Domain.Messages;

/// <summary>The four kinds of message. There is no fifth.</summary>
public enum MessageKind
{
    CasesToRead = 1,
    Meeting = 2,
    WaitingForYou = 3,

    /// <summary>How a person signs in and what they may do; always sent at once.</summary>
    Account = 4,
}

/// <summary>How often somebody wants to be told.</summary>
public enum MessagePace
{
    AtOnce = 1,
    Daily = 2,
    Weekly = 3,
}

/// <summary>What a message says. Each has one sentence of fixed words, with a number at most.</summary>
public enum MessageAbout
{
    CasesToRead = 1,
    MeetingCalled = 11,
    MeetingSupplement = 12,
    MeetingChanged = 13,
    MeetingCancelled = 14,
    SentToForce = 21,
    ForceAnswered = 22,
    FootageAsked = 23,
    FactCheckAsked = 24,
    ReplyDueSoon = 25,
    ReplyLate = 26,
    RedGrade = 27,
    ApprovalAsked = 28,
    ReplySentBack = 29,
    DraftWritten = 30,
    AccountMade = 31,
    SignInChanged = 32,
    RoleGiven = 33,
}

/// <summary>Which kind each thing to tell is of.</summary>
public static class MessageKinds
{
    public static MessageKind Of(MessageAbout what) => what switch
    {
        MessageAbout.CasesToRead => MessageKind.CasesToRead,
        MessageAbout.MeetingCalled or MessageAbout.MeetingSupplement or MessageAbout.MeetingChanged or MessageAbout.MeetingCancelled => MessageKind.Meeting,
        >= MessageAbout.SentToForce and <= MessageAbout.DraftWritten => MessageKind.WaitingForYou,
        _ => MessageKind.Account,
    };
}
