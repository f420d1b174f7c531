using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Domain.Meetings;

/// <summary>How something that a meeting asked for stands.</summary>
public enum ActionState
{
    Open = 1,
    Done = 2,
    Dropped = 3,
}

/// <summary>What can be done with something that a meeting asked for.</summary>
public enum ActionStep
{
    Finish,
    Drop,
    GiveMoreTime,
    TakeUpAgain,
}

/// <summary>The life of an action as a table.</summary>
public static class MeetingActionLifecycle
{
    private static readonly Role[] LeadsOrOffice = [Role.Chair, Role.ViceChair, Role.OversightOfficer];

    public static Lifecycle<ActionState, ActionStep> Table { get; } = new(
    [
        new(ActionState.Open, ActionStep.Finish, ActionState.Done, LeadsOrOffice, Needs.Reason),
        new(ActionState.Open, ActionStep.Drop, ActionState.Dropped, LeadsOrOffice, Needs.Reason),
        new(ActionState.Open, ActionStep.GiveMoreTime, ActionState.Open, LeadsOrOffice, Needs.Reason),
        new(ActionState.Done, ActionStep.TakeUpAgain, ActionState.Open, LeadsOrOffice, Needs.Reason),
        new(ActionState.Dropped, ActionStep.TakeUpAgain, ActionState.Open, LeadsOrOffice, Needs.Reason),
    ]);
}

/// <summary>An action or a question to the force that came out of a meeting: it has an owner and a day, and comes back on each agenda until it is closed.</summary>
public sealed class MeetingAction : Aggregate
{
    public const int WhatLimit = 400;

    private readonly List<ActionMoment> moments = [];

    private MeetingAction()
    {
    }

    public MeetingActionId Id { get; private set; }

    public AreaId AreaId { get; private set; }

    public PanelId PanelId { get; private set; }

    /// <summary>The meeting that asked for it.</summary>
    public MeetingId MeetingId { get; private set; }

    /// <summary>Which of the entries of the meeting it is; 0 for what was said at a public forum.</summary>
    public int EntryNumber { get; private set; }

    /// <summary>Whether it is a question to the force.</summary>
    public bool IsQuestion { get; private set; }

    public string Words { get; private set; } = string.Empty;

    public string Owner { get; private set; } = string.Empty;

    public DateOnly DueOn { get; private set; }

    public ActionState State { get; private set; }

    /// <summary>What happened to it, oldest first.</summary>
    public IReadOnlyList<ActionMoment> Moments => moments;

    public Reach Reach => new(AreaId.Value, Guid.Empty, PanelId.Value);

    /// <summary>Makes an action of what a meeting wrote down.</summary>
    public static MeetingAction From(MeetingRecord record, MeetingEntry entry) => new()
    {
        Id = MeetingActionId.New(),
        AreaId = record.AreaId,
        PanelId = record.PanelId,
        MeetingId = record.Id,
        EntryNumber = entry.Number,
        IsQuestion = entry.Kind == EntryKind.Question,
        Words = entry.Words,
        Owner = entry.Owner,
        DueOn = entry.DueOn ?? throw new RuleBroken(MeetingRules.DueNeeded),
        State = ActionState.Open,
    };

    /// <summary>Makes an action of something that was said at a public forum.</summary>
    public static MeetingAction From(ForumReport report, ForumPoint point, string? owner, DateOnly? dueOn) => new()
    {
        Id = MeetingActionId.New(),
        AreaId = report.AreaId,
        PanelId = report.PanelId,
        MeetingId = report.Id,
        IsQuestion = point.Answer == ForumAnswer.AskForce,
        Words = point.Words,
        Owner = Text.Required(owner, MeetingEntry.OwnerLimit, MeetingRules.OwnerNeeded),
        DueOn = dueOn ?? throw new RuleBroken(MeetingRules.DueNeeded),
        State = ActionState.Open,
    };

    /// <summary>Takes a step with it and keeps what was said about it; more time gives it another day.</summary>
    public void Take(ActionStep step, string? what, DateOnly? newDay, Actor by, DateTimeOffset now)
    {
        State = MeetingActionLifecycle.Table.Next(State, step, by, Reach, what);
        if (step == ActionStep.GiveMoreTime)
        {
            DueOn = newDay ?? throw new RuleBroken(MeetingRules.DueNeeded);
        }

        moments.Add(new ActionMoment(Id, moments.Count + 1, step, Text.Optional(what, WhatLimit), by.Id, now));
    }
}

/// <summary>One thing that happened to an action.</summary>
public sealed class ActionMoment
{
    internal ActionMoment(MeetingActionId actionId, int number, ActionStep step, string what, UserId? by, DateTimeOffset at)
    {
        ActionId = actionId;
        Number = number;
        Step = step;
        What = what;
        By = by;
        At = at;
    }

    private ActionMoment()
    {
    }

    public MeetingActionId ActionId { get; private set; }

    public int Number { get; private set; }

    public ActionStep Step { get; private set; }

    public string What { get; private set; } = string.Empty;

    public UserId? By { get; private set; }

    public DateTimeOffset At { get; private set; }
}
