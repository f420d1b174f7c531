using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Domain.Meetings;

/// <summary>What is shown to the whole room; never a case, a name or a view.</summary>
public enum SharedView
{
    /// <summary>The panel's name and the clock.</summary>
    Calm = 1,

    /// <summary>The agenda without closed items.</summary>
    Agenda = 2,

    /// <summary>The item under way and what was agreed in it.</summary>
    Item = 3,
}

/// <summary>What happened in a meeting, as it happened: who was there, how long each item took, and what was decided with which quorum.</summary>
public sealed class MeetingRecord : Aggregate
{
    private readonly List<Attendance> attendances = [];
    private readonly List<ItemTurn> turns = [];
    private readonly List<MeetingEntry> entries = [];
    private readonly List<RaisedHand> hands = [];
    private readonly List<QuickGrade> quickGrades = [];

    private MeetingRecord()
    {
    }

    public MeetingId Id { get; private set; }

    public AreaId AreaId { get; private set; }

    public PanelId PanelId { get; private set; }

    /// <summary>How many members are needed, by the rules the meeting was called under.</summary>
    public int QuorumNeeded { get; private set; }

    public bool QuorumCountsChair { get; private set; }

    public bool QuorumCountsRemote { get; private set; }

    public DateTimeOffset BeganAt { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>The item under way; none before the first and during a break.</summary>
    public AgendaItemId? CurrentItem { get; private set; }

    /// <summary>Since when there is a break.</summary>
    public DateTimeOffset? BreakSince { get; private set; }

    /// <summary>The item that goes on after the break.</summary>
    public AgendaItemId? ItemAfterBreak { get; private set; }

    public SharedView Shared { get; private set; } = SharedView.Calm;

    public IReadOnlyList<Attendance> Attendances => attendances;

    public IReadOnlyList<ItemTurn> Turns => turns;

    public IReadOnlyList<MeetingEntry> Entries => entries;

    /// <summary>Who wants to speak, in the order in which they asked.</summary>
    public IReadOnlyList<RaisedHand> Hands => hands;

    /// <summary>The quick grades of the meeting, oldest first.</summary>
    public IReadOnlyList<QuickGrade> QuickGrades => quickGrades;

    public Quorum Quorum => new(QuorumNeeded, QuorumCountsChair, QuorumCountsRemote);

    public Reach Reach => new(AreaId.Value, Guid.Empty, PanelId.Value);

    /// <summary>Begins to record a meeting.</summary>
    public static MeetingRecord Open(Meeting meeting, Quorum quorum, DateTimeOffset now) => new()
    {
        Id = meeting.Id,
        AreaId = meeting.AreaId,
        PanelId = meeting.PanelId,
        QuorumNeeded = quorum.Needed,
        QuorumCountsChair = quorum.CountsChair,
        QuorumCountsRemote = quorum.CountsRemote,
        BeganAt = now,
    };

    /// <summary>Who is there at a moment.</summary>
    public IReadOnlyList<Attendance> ThereAt(DateTimeOffset at) => [.. attendances.Where(a => a.CameAt <= at && !(a.LeftAt <= at))];

    /// <summary>How many of those who are there at a moment count for the quorum.</summary>
    public int CountedAt(DateTimeOffset at) => Quorum.Count(ThereAt(at).Select(a => a.Presence));

    /// <summary>How long an item has taken so far, all its turns together.</summary>
    public TimeSpan Used(AgendaItemId item, DateTimeOffset now) =>
        turns.Where(t => t.ItemId == item).Aggregate(TimeSpan.Zero, (sum, t) => sum + ((t.EndedAt ?? now) - t.BeganAt));

    /// <summary>Notes that somebody came, in the room or on a call; who is there and changes from one to the other leaves and comes again. Noting it twice changes nothing.</summary>
    public void Arrive(Attendee who, bool isRemote, Actor by, DateTimeOffset now)
    {
        MustGoOn(by);
        var person = who.Key;
        if (attendances.Find(a => a.Who == person && a.LeftAt is null) is { } there)
        {
            if (there.IsRemote == isRemote)
            {
                return;
            }

            there.Leave(now);
        }

        attendances.Add(new Attendance(Id, attendances.Count + 1, who, isRemote, now));
    }

    /// <summary>Notes that somebody left; their raised hand goes with them. Noting it twice changes nothing.</summary>
    public void Leave(Guid who, Actor by, DateTimeOffset now)
    {
        MustGoOn(by);
        attendances.Find(a => a.Who == who && a.LeftAt is null)?.Leave(now);
        hands.RemoveAll(h => h.UserId.Value == who);
    }

    /// <summary>Sets the times right when somebody came or left, during the meeting or after it.</summary>
    public void CorrectTimes(int attendance, DateTimeOffset came, DateTimeOffset? left, Actor by, DateTimeOffset now)
    {
        MustLead(by);
        var there = attendances.Find(a => a.Number == attendance) ?? throw new NotFound();
        if (left <= came || came > now || left > now || (left is null && EndedAt is not null))
        {
            throw new RuleBroken(MeetingRules.TimesBackwards);
        }

        there.Correct(came, left);
    }

    /// <summary>Goes to an item; the clock of the one before stops and a break ends. Going to the item under way changes nothing.</summary>
    public void GoTo(AgendaItem item, Actor by, DateTimeOffset now)
    {
        MustGoOn(by);
        if (CurrentItem == item.Id)
        {
            return;
        }

        StopClock(now);
        turns.Add(new ItemTurn(Id, turns.Count + 1, item.Id, now));
        (CurrentItem, BreakSince, ItemAfterBreak) = (item.Id, null, null);
        if (item.IsClosed && Shared == SharedView.Item)
        {
            Shared = SharedView.Calm;
        }
    }

    /// <summary>Begins a break; the clock of the item stops. Beginning it twice changes nothing.</summary>
    public void Break(Actor by, DateTimeOffset now)
    {
        MustGoOn(by);
        if (BreakSince is not null)
        {
            return;
        }

        StopClock(now);
        (BreakSince, ItemAfterBreak, CurrentItem) = (now, CurrentItem, null);
    }

    /// <summary>Writes something down; a decision keeps how many were counted at that moment and how many were needed. Answers with nothing where it was written before.</summary>
    public MeetingEntry? Write(AgendaItemId item, EntryLine line, Actor by, DateTimeOffset now)
    {
        MustGoOn(by);
        if (line.Key != Guid.Empty && entries.Exists(e => e.Key == line.Key))
        {
            return null;
        }

        var entry = new MeetingEntry(Id, entries.Count + 1, item, line, new(CountedAt(now), QuorumNeeded), by.Id, now);
        entries.Add(entry);
        return entry;
    }

    /// <summary>Takes back what was written by mistake; it stays to be seen with the reason.</summary>
    public void StrikeOut(int entry, string? why, Actor by, DateTimeOffset now)
    {
        MustLead(by);
        (entries.Find(e => e.Number == entry) ?? throw new NotFound()).StrikeOut(why, by.Id, now);
    }

    /// <summary>Asks to speak; asking twice keeps the first place.</summary>
    public void RaiseHand(UserId who, DateTimeOffset now)
    {
        if (EndedAt is not null)
        {
            throw new RuleBroken(MeetingRules.NotSitting);
        }

        if (!ThereAt(now).Any(a => a.Who == who.Value))
        {
            throw new RuleBroken(MeetingRules.NotHere);
        }

        if (!hands.Exists(h => h.UserId == who))
        {
            hands.Add(new RaisedHand(Id, who, now));
        }
    }

    /// <summary>Takes a hand down again, or calls the person to speak.</summary>
    public void LowerHand(UserId who) => hands.RemoveAll(h => h.UserId == who);

    /// <summary>Asks everybody who is there for a quick grade of the item under way; nobody sees one before all are shown at once.</summary>
    public void AskForGrades(AgendaItemId item, Actor by, DateTimeOffset now)
    {
        MustGoOn(by);
        if (!quickGrades.Exists(g => g.ShownAt is null))
        {
            quickGrades.Add(new QuickGrade(Id, quickGrades.Count + 1, item, now));
        }
    }

    /// <summary>Takes the quick grade of a member who is there; until all are shown it can be given anew.</summary>
    public void GiveGrade(UserId who, Grade grade, DateTimeOffset now)
    {
        var asked = quickGrades.Find(g => g.ShownAt is null) ?? throw new RuleBroken(MeetingRules.NoGradeAsked);
        if (!ThereAt(now).Any(a => a.Who == who.Value && a.As is AttendingAs.Member or AttendingAs.ViceChair or AttendingAs.Chair))
        {
            throw new RuleBroken(MeetingRules.NotHere);
        }

        asked.Give(who, grade);
    }

    /// <summary>Shows all quick grades at once; how many gave each, never who.</summary>
    public void ShowGrades(Actor by, DateTimeOffset now)
    {
        MustGoOn(by);
        quickGrades.Find(g => g.ShownAt is null)?.Show(now);
    }

    /// <summary>Chooses what the shared screen shows; a closed item is never shown.</summary>
    public void Show(SharedView view, AgendaItem? current, Actor by)
    {
        MustGoOn(by);
        Shared = view == SharedView.Item && current is { IsClosed: true } ? SharedView.Calm : view;
    }

    /// <summary>Ends the record: all clocks stop, everybody leaves.</summary>
    public void End(Actor by, DateTimeOffset now)
    {
        MustGoOn(by);
        StopClock(now);
        foreach (var there in attendances.Where(a => a.LeftAt is null))
        {
            there.Leave(now);
        }

        hands.Clear();
        quickGrades.Find(g => g.ShownAt is null)?.Show(now);
        (EndedAt, CurrentItem, BreakSince, ItemAfterBreak, Shared) = (now, null, null, null, SharedView.Calm);
    }

    /// <summary>Takes the record up again after it was ended too early; who is there has to be noted anew.</summary>
    public void GoOn(Actor by)
    {
        MustLead(by);
        EndedAt = null;
    }

    private void StopClock(DateTimeOffset now)
    {
        foreach (var turn in turns.Where(t => t.EndedAt is null))
        {
            turn.End(now);
        }
    }

    private void MustLead(Actor by) => by.MustBe(Reach, Role.Chair, Role.ViceChair, Role.OversightOfficer);

    private void MustGoOn(Actor by)
    {
        MustLead(by);
        if (EndedAt is not null)
        {
            throw new RuleBroken(MeetingRules.NotSitting);
        }
    }
}
