using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Domain.Meetings;

/// <summary>What kind of coming together it is.</summary>
public enum MeetingKind
{
    Panel = 1,

    /// <summary>Members watch the police being trained.</summary>
    TrainingObservation = 2,

    /// <summary>Anybody may come and be heard.</summary>
    PublicForum = 3,
}

/// <summary>When and where a meeting is.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="StartsAt">When it begins.</param>
/// <param name="Minutes">How long it is meant to last, from 15 minutes to 12 hours.</param>
/// <param name="Place">Where it is; empty where it is on a call alone.</param>
/// <param name="Link">An address for those who join on a call; empty where there is none.</param>
public sealed record MeetingPlan(string? Title, DateTimeOffset StartsAt, int Minutes, string? Place, string? Link);

/// <summary>A meeting of a panel: its day and place, who will come, and its agenda. What happens in it stands in its <see cref="MeetingRecord"/>.</summary>
public sealed class Meeting : Aggregate
{
    public const int TitleLimit = 120;
    public const int PlaceLimit = 200;
    public const int LinkLimit = 300;
    public const int WhyLimit = 400;
    public const int ShortestMinutes = 15;
    public const int LongestMinutes = 720;
    public const int MostItems = 60;

    private readonly List<AgendaItem> items = [];
    private readonly List<MeetingReply> replies = [];

    private Meeting()
    {
    }

    public MeetingId Id { get; private set; }

    public AreaId AreaId { get; private set; }

    public PanelId PanelId { get; private set; }

    /// <summary>The meetings it was booked together with.</summary>
    public MeetingSeriesId? SeriesId { get; private set; }

    public MeetingKind Kind { get; private set; }

    /// <summary>The version of the panel's rules that holds for it: the one in force when its papers went out, and before that when it was booked.</summary>
    public int RulesNumber { get; private set; }

    public string Title { get; private set; } = string.Empty;

    public DateTimeOffset StartsAt { get; private set; }

    /// <summary>How long it is meant to last.</summary>
    public int Minutes { get; private set; }

    public string Place { get; private set; } = string.Empty;

    public string Link { get; private set; } = string.Empty;

    public MeetingState State { get; private set; }

    /// <summary>Raised by one with each change of day or place, so that calendars take the newer invitation.</summary>
    public int Sequence { get; private set; }

    public DateTimeOffset BookedAt { get; private set; }

    /// <summary>When its papers went out.</summary>
    public DateTimeOffset? CalledAt { get; private set; }

    /// <summary>How many supplements went out after the pack.</summary>
    public int Supplements { get; private set; }

    /// <summary>Why it began without papers, went on again, or will not be.</summary>
    public string Why { get; private set; } = string.Empty;

    public IReadOnlyList<AgendaItem> Items => items;

    public IReadOnlyList<MeetingReply> Replies => replies;

    public DateOnly Day => UkTime.DayOf(StartsAt);

    public Reach Reach => new(AreaId.Value, Guid.Empty, PanelId.Value);

    /// <summary>Puts a meeting into the calendar of a panel, under the rules in force today.</summary>
    public static Meeting Book(Panel panel, MeetingKind kind, MeetingPlan plan, MeetingSeriesId? series, Actor by, DateTimeOffset now)
    {
        var meeting = new Meeting
        {
            Id = MeetingId.New(),
            AreaId = panel.AreaId,
            PanelId = panel.Id,
            SeriesId = series,
            Kind = kind,
            RulesNumber = panel.CurrentRules.Number,
            State = MeetingState.Booked,
            BookedAt = now,
        };
        by.MustBe(meeting.Reach, Role.Chair, Role.ViceChair, Role.OversightOfficer);
        meeting.Write(plan);
        return meeting;
    }

    /// <summary>Gives the meeting another day, place or title.</summary>
    public void Change(MeetingPlan plan, Actor by)
    {
        Take(MeetingStep.Change, by);
        Write(plan);
        Sequence++;
        Record(new MeetingChanged(Id, Sequence));
    }

    /// <summary>Sends the papers out, under the rules in force today; what comes later is a supplement.</summary>
    public void Call(Panel panel, Actor by, DateTimeOffset now)
    {
        if (items.Count == 0)
        {
            throw new RuleBroken(MeetingRules.AgendaEmpty);
        }

        Take(MeetingStep.Call, by);
        CalledAt = now;
        RulesNumber = panel.CurrentRules.Number;
        Record(new MeetingCalled(Id));
    }

    /// <summary>Begins the meeting; without papers before it that needs a reason.</summary>
    public void Begin(string? why, Actor by)
    {
        if (State == MeetingState.Booked)
        {
            Take(MeetingStep.BeginWithoutPapers, by, why);
        }
        else
        {
            Take(MeetingStep.Begin, by);
        }
    }

    /// <summary>Ends the meeting.</summary>
    public void End(Actor by) => Take(MeetingStep.End, by);

    /// <summary>Takes up again a meeting that was ended too early.</summary>
    public void GoOn(string? why, Actor by) => Take(MeetingStep.GoOn, by, why);

    /// <summary>Calls the meeting off.</summary>
    public void Cancel(string? why, Actor by)
    {
        Take(MeetingStep.Cancel, by, why);
        Sequence++;
        Record(new MeetingCancelled(Id));
    }

    /// <summary>Notes whether somebody will come; the last answer holds.</summary>
    public void Answer(UserId who, Coming coming, DateTimeOffset now)
    {
        if (State is not (MeetingState.Booked or MeetingState.Called))
        {
            throw new RuleBroken(LifecycleRules.NotNow);
        }

        if (replies.Find(r => r.UserId == who) is { } earlier)
        {
            earlier.Change(coming, now);
        }
        else
        {
            replies.Add(new MeetingReply(Id, who, coming, now));
        }
    }

    /// <summary>Puts items at the end of the agenda; once the papers are out they are a supplement and need a reason.</summary>
    public void Add(IReadOnlyCollection<AgendaLine> lines, string? whyLate, Actor by)
    {
        MustBeOpen(by);
        if (items.Count + lines.Count > MostItems)
        {
            throw new RuleBroken(MeetingRules.TooManyItems);
        }

        var (supplement, why) = lines.Count > 0 ? Supplement(whyLate) : (0, string.Empty);
        foreach (var line in lines)
        {
            items.Add(new AgendaItem(Id, items.Count + 1, line, supplement, why));
        }
    }

    /// <summary>Changes the words, minutes or closing of an item.</summary>
    public void Rewrite(AgendaItemId item, AgendaLine line, Actor by)
    {
        MustBeOpen(by);
        Find(item).Write(line);
    }

    /// <summary>Takes an item off the agenda before the papers are out.</summary>
    public void TakeOff(AgendaItemId item, Actor by)
    {
        MustBeOpen(by);
        if (CalledAt is not null)
        {
            throw new RuleBroken(MeetingRules.PapersAreOut);
        }

        items.Remove(Find(item));
        Number([.. items.OrderBy(i => i.Position)]);
    }

    /// <summary>Puts an item in another place; a place below 1 is the first and one above the last is the last.</summary>
    public void MoveTo(AgendaItemId item, int position, Actor by)
    {
        MustBeOpen(by);
        var moved = Find(item);
        List<AgendaItem> order = [.. items.Where(i => i != moved).OrderBy(i => i.Position)];
        order.Insert(Math.Clamp(position - 1, 0, order.Count), moved);
        Number(order);
    }

    /// <summary>Takes a file to one of its items: with which supplement it comes, and why so late.</summary>
    internal (int Supplement, string Why) TakePaper(AgendaItemId item, string? whyLate, Actor by)
    {
        MustBeOpen(by);
        _ = Find(item);
        return Supplement(whyLate);
    }

    // What comes once the papers are out is the next supplement and needs a reason.
    private (int Supplement, string Why) Supplement(string? whyLate)
    {
        if (CalledAt is null)
        {
            return (0, string.Empty);
        }

        var why = Text.Required(whyLate, AgendaItem.PurposeLimit, MeetingRules.WhyLate);
        Supplements++;
        Record(new SupplementSent(Id, Supplements));
        return (Supplements, why);
    }

    private static void Number(List<AgendaItem> order)
    {
        for (var i = 0; i < order.Count; i++)
        {
            order[i].Position = i + 1;
        }
    }

    private AgendaItem Find(AgendaItemId item) => items.Find(i => i.Id == item) ?? throw new NotFound();

    private void Take(MeetingStep step, Actor by, string? why = null)
    {
        State = MeetingLifecycle.Table.Next(State, step, by, Reach, why);
        Why = string.IsNullOrWhiteSpace(why) ? Why : Text.Optional(why, WhyLimit);
    }

    private void MustBeOpen(Actor by)
    {
        by.MustBe(Reach, Role.Chair, Role.ViceChair, Role.OversightOfficer);
        if (State is MeetingState.Ended or MeetingState.Cancelled)
        {
            throw new RuleBroken(LifecycleRules.NotNow);
        }
    }

    private void Write(MeetingPlan plan)
    {
        var (title, place, link) = (Text.Required(plan.Title, TitleLimit, MeetingRules.TitleNeeded), Text.Optional(plan.Place, PlaceLimit), Text.Optional(plan.Link, LinkLimit));
        if (place.Length == 0 && link.Length == 0)
        {
            throw new RuleBroken(MeetingRules.WhereNeeded);
        }

        if (link.Length > 0 && !(Uri.TryCreate(link, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps))
        {
            throw new RuleBroken(MeetingRules.LinkIsWeb);
        }

        if (plan.Minutes is < ShortestMinutes or > LongestMinutes)
        {
            throw new RuleBroken(MeetingRules.LengthOutOfRange);
        }

        (Title, Place, Link, StartsAt, Minutes) = (title, place, link, plan.StartsAt, plan.Minutes);
    }
}

/// <summary>Whether somebody will come to a meeting.</summary>
public enum Coming
{
    InPerson = 1,
    OnCall = 2,
    No = 3,
}

/// <summary>What somebody answered to the invitation to a meeting.</summary>
public sealed class MeetingReply
{
    internal MeetingReply(MeetingId meetingId, UserId userId, Coming coming, DateTimeOffset at)
    {
        MeetingId = meetingId;
        UserId = userId;
        Change(coming, at);
    }

    private MeetingReply()
    {
    }

    public MeetingId MeetingId { get; private set; }

    public UserId UserId { get; private set; }

    public Coming Coming { get; private set; }

    public DateTimeOffset AnsweredAt { get; private set; }

    internal void Change(Coming coming, DateTimeOffset at) => (Coming, AnsweredAt) = (coming, at);
}
