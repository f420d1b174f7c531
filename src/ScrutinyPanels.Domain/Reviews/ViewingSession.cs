using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Domain.Reviews;

/// <summary>One time that members of a panel watched footage, alone or together: which clip, who was there, from when to when. The footage itself is never kept here.</summary>
public sealed class ViewingSession : Aggregate
{
    public const int ClipLimit = 60;
    public const int WhyLimit = 400;

    private readonly List<ViewingPresence> present = [];
    private readonly List<ViewingEntry> entries = [];

    private ViewingSession()
    {
    }

    /// <summary>No viewing lasts longer; what is longer was not stopped.</summary>
    public static TimeSpan Longest { get; } = TimeSpan.FromHours(12);

    public ViewingSessionId Id { get; private set; }

    public AreaId AreaId { get; private set; }

    public PanelId PanelId { get; private set; }

    /// <summary>The case whose footage it was; none where it was no case of the panel.</summary>
    public CaseId? CaseId { get; private set; }

    /// <summary>By what name the force finds the clip.</summary>
    public string Clip { get; private set; } = string.Empty;

    /// <summary>What those who were there were warned of. For each of them alone.</summary>
    public ContentTags Tags { get; private set; }

    /// <summary>When it began, as it stands after all corrections.</summary>
    public DateTimeOffset StartedAt { get; private set; }

    /// <summary>When it ended, as it stands after all corrections; none while it goes on.</summary>
    public DateTimeOffset? StoppedAt { get; private set; }

    /// <summary>Whether it was at all; one that was written down by mistake was not, and stays to be seen.</summary>
    public bool TookPlace { get; private set; }

    public IReadOnlyList<ViewingPresence> Present => present;

    /// <summary>What was written down, oldest first: the first entry, then each correction with its day and reason. None is ever changed.</summary>
    public IReadOnlyList<ViewingEntry> Entries => entries;

    public WatchedTime Time => new(StartedAt, StoppedAt);

    public Reach Reach => new(AreaId.Value, Guid.Empty, PanelId.Value);

    /// <summary>Begins a viewing now; it goes on until somebody stops it.</summary>
    public static ViewingSession Begin(Panel panel, WatchedClip clip, IEnumerable<UserId> there, IEnumerable<WatchedTime> others, Actor by, DateTimeOffset now) =>
        Make(panel, clip, there, new(now, null), others, by, now);

    /// <summary>Writes down a viewing that is over.</summary>
    public static ViewingSession Write(Panel panel, WatchedClip clip, IEnumerable<UserId> there, WatchedTime time, IEnumerable<WatchedTime> others, Actor by, DateTimeOffset now) =>
        Make(panel, clip, there, time, others, by, now);

    /// <summary>Ends a viewing that goes on.</summary>
    public void Stop(DateTimeOffset at, IEnumerable<WatchedTime> others, Actor by, DateTimeOffset now)
    {
        MustHaveBeenThere(by);
        if (StoppedAt is not null || !TookPlace)
        {
            throw new RuleBroken(LifecycleRules.NotNow);
        }

        var time = new WatchedTime(StartedAt, at);
        time.MustFit(others, now);
        StoppedAt = at;
        entries.Add(new ViewingEntry(Id, entries.Count + 1, time, true, string.Empty, by.Id, now));
    }

    /// <summary>Puts other times in the place of wrong ones, with the reason; what was written before stays to be seen. The same correction sent again adds nothing.</summary>
    public void Correct(WatchedTime time, string? why, IEnumerable<WatchedTime> others, Actor by, DateTimeOffset now)
    {
        MustHaveBeenThere(by);
        if (TookPlace && time == Time && entries.MaxBy(e => e.Number)?.Why == why?.Trim())
        {
            return;
        }

        time.MustFit(others, now);
        AddEntry(time, tookPlace: true, why, by, now);
    }

    /// <summary>Says that the viewing was written down by mistake: it counts for nothing any more and stays to be seen.</summary>
    public void StrikeOut(string? why, Actor by, DateTimeOffset now)
    {
        MustHaveBeenThere(by);
        AddEntry(new WatchedTime(StartedAt, StoppedAt ?? StartedAt), tookPlace: false, why, by, now);
    }

    /// <summary>Whether this person was there.</summary>
    public bool WasThere(UserId person) => present.Exists(p => p.UserId == person);

    private static ViewingSession Make(Panel panel, WatchedClip clip, IEnumerable<UserId> there, WatchedTime time, IEnumerable<WatchedTime> others, Actor by, DateTimeOffset now)
    {
        var made = new ViewingSession
        {
            Id = ViewingSessionId.New(),
            AreaId = panel.AreaId,
            PanelId = panel.Id,
            CaseId = clip.Case,
            Clip = Text.Required(clip.Reference, ClipLimit, ViewingRules.ClipNeeded),
            Tags = clip.Tags,
            StartedAt = time.Start,
            StoppedAt = time.Stop,
            TookPlace = true,
        };
        made.present.AddRange(there.Distinct().Select(u => new ViewingPresence(made.Id, u)));
        if (made.present.Count == 0)
        {
            throw new RuleBroken(ViewingRules.SomebodyThere);
        }

        made.MustHaveBeenThere(by);
        time.MustFit(others, now);
        made.entries.Add(new ViewingEntry(made.Id, 1, time, true, string.Empty, by.Id, now));
        return made;
    }

    private void MustHaveBeenThere(Actor by)
    {
        by.MustBe(Reach, Role.Member, Role.ViceChair, Role.Chair);
        if (by.Id is not { } person || !(WasThere(person) || by.RolesOver(Reach).Overlaps([Role.Chair, Role.ViceChair])))
        {
            throw new NotFound();
        }
    }

    private void AddEntry(WatchedTime time, bool tookPlace, string? why, Actor by, DateTimeOffset now)
    {
        if (!TookPlace)
        {
            throw new RuleBroken(LifecycleRules.NotNow);
        }

        var reason = Text.Required(why, WhyLimit, ViewingRules.WhyNeeded);
        (StartedAt, StoppedAt, TookPlace) = (time.Start, time.Stop, tookPlace);
        entries.Add(new ViewingEntry(Id, entries.Count + 1, time, tookPlace, reason, by.Id, now));
    }
}

/// <summary>What was watched.</summary>
/// <param name="Reference">By what name the force finds the clip.</param>
/// <param name="Case">The case whose footage it is; none where it is no case of the panel.</param>
/// <param name="Tags">What a reader of the case is warned of.</param>
public sealed record WatchedClip(string? Reference, CaseId? Case = null, ContentTags Tags = ContentTags.None);

/// <summary>The rules of writing down what was watched, as sentences.</summary>
public static class ViewingRules
{
    public static Rule ClipNeeded { get; } = new("viewings.clip-needed", "Enter the reference of the clip.");

    public static Rule SomebodyThere { get; } = new("viewings.somebody-there", "Tick who was there.");

    public static Rule NotBackwards { get; } = new("viewings.not-backwards", "A viewing must end after it began.");

    public static Rule NotTooLong { get; } = new("viewings.not-too-long", "A viewing can last 12 hours at most. Enter when it really ended.");

    public static Rule NotAhead { get; } = new("viewings.not-ahead", "This time is still to come. Enter times that are over.");

    public static Rule NoOverlap { get; } = new("viewings.no-overlap", "Someone who was there is down for another viewing at that time. Stop the other one, or look at the times again.");

    public static Rule WhyNeeded { get; } = new("viewings.why-needed", "Enter what was wrong.");
}
