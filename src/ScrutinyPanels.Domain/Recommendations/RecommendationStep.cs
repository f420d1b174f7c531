namespace ScrutinyPanels.Domain.Recommendations;

/// <summary>How far a recommendation has come. What the force decided, what it has done and what the panel thinks of it are told apart from this.</summary>
public enum RecommendationStep
{
    Draft = 1,
    Sent = 2,
    Acknowledged = 3,
    Replied = 4,
    Closed = 5,
    Withdrawn = 6,
}

/// <summary>What can be done to a recommendation.</summary>
public enum RecommendationAction
{
    Draft = 1,
    Revise = 2,
    Send = 3,
    Acknowledge = 4,
    Reply = 5,
    ReportDelivery = 6,
    Judge = 7,
    Close = 8,
    Withdraw = 9,
    Publish = 10,
    ReleaseWords = 11,
    CorrectWords = 12,
    AskForTime = 13,
    GrantTime = 14,
    ContestTime = 15,
    AskAgain = 16,
    GiveEvidence = 17,
    RecordCheck = 18,
    Reopen = 19,
    NoteReceipt = 20,
    SaveReply = 21,
    AskApproval = 22,
    ApproveReply = 23,
    SendBackReply = 24,
    SignWords = 30,
    CommentOnWords = 31,
    AskForDelay = 32,
}

/// <summary>What the force decided.</summary>
public enum ForceDecision
{
    NoneYet = 1,
    Accepted = 2,
    AcceptedInPart = 3,
    NotAccepted = 4,
}

/// <summary>How far the force has carried out what it said.</summary>
public enum Delivery
{
    NotStarted = 1,
    InProgress = 2,
    Done = 3,
    Lapsed = 4,
    Evidenced = 5,
    Checked = 6,
}

/// <summary>Whether the panel thinks that its point is met.</summary>
public enum Judgement
{
    NoneYet = 1,
    Settled = 2,
    Partly = 3,
    NotSettled = 4,
}
