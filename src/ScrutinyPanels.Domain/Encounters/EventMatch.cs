using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Domain.Encounters;

/// <summary>What of a record tells which event it is about.</summary>
/// <param name="Encounter">The number of the encounter it came in as.</param>
/// <param name="Place">Latitude and longitude in millionths of a degree.</param>
/// <param name="Officer">The officer's pseudonym.</param>
/// <param name="Person">The person's pseudonym.</param>
/// <param name="References">Tokens of the references that rows about one event share.</param>
public sealed record EventTrace(long Encounter, RecordKind Kind, DateOnly Day, DateTime? At, (int Latitude, int Longitude)? Place, int? Officer, int? Person, IReadOnlyList<long> References);

/// <summary>Which records look like one event: the same reference within a day, or the same time and place. A person decides.</summary>
public sealed class EventMatch
{
    private readonly Dictionary<long, Trace> withReference = [];
    private readonly Queue<Trace> inTime = [];
    private readonly List<Trace> grouped = [];
    private readonly IReadOnlySet<long> everywhere;

    private EventMatch(IReadOnlySet<long> everywhere) => this.everywhere = everywhere;

    /// <summary>Records further apart than this are not taken for one event by their time.</summary>
    public static TimeSpan Near { get; } = TimeSpan.FromMinutes(15);

    /// <summary>More records than this are no event; a reference that more have is one that a force gives to everything.</summary>
    public const int Most = 20;

    /// <summary>
    /// The groups of two or more encounters that look like one event, each with the stronger reason and the day of its first record; an encounter is in one group at most.
    /// The traces come in order of their time, those without one first on their day; of two days at most, and only what can still be matched, is held at once.
    /// </summary>
    /// <param name="inOrder">The traces.</param>
    /// <param name="everywhere">References that more than <see cref="Most"/> of the traces have: they tell nothing.</param>
    public static IEnumerable<(JoinReason Reason, DateOnly Day, IReadOnlyList<long> Encounters)> Groups(IEnumerable<EventTrace> inOrder, IReadOnlySet<long> everywhere)
    {
        var match = new EventMatch(everywhere);
        DateOnly? day = null;
        foreach (var trace in inOrder)
        {
            if (trace.Day != day)
            {
                foreach (var group in match.EndBefore(trace.Day.AddDays(-1)))
                {
                    yield return group;
                }

                day = trace.Day;
            }

            match.Add(new(trace));
        }

        foreach (var group in match.EndBefore(DateOnly.MaxValue))
        {
            yield return group;
        }
    }

    private void Add(Trace trace)
    {
        foreach (var reference in trace.Of!.References.Where(r => !everywhere.Contains(r)))
        {
            if (withReference.TryGetValue(reference, out var other))
            {
                Unite(other, trace, byReference: true);
            }

            withReference[reference] = trace;
        }

        if (trace.Of.At is not { } at)
        {
            trace.Of = null;
            return;
        }

        while (inTime.TryPeek(out var first) && at - first.Of!.At > Near)
        {
            inTime.Dequeue().Of = null;
        }

        foreach (var other in inTime.Where(o => LookAlike(o.Of!, trace.Of)))
        {
            Unite(other, trace, byReference: false);
        }

        inTime.Enqueue(trace);
    }

    /// <summary>The groups that nothing later can join, because all of them is before a day; they are let go.</summary>
    private List<(JoinReason Reason, DateOnly Day, IReadOnlyList<long> Encounters)> EndBefore(DateOnly day)
    {
        var ended = grouped.GroupBy(t => t.Root).Where(g => g.Max(t => t.Day) < day).ToList();
        var gone = ended.SelectMany(g => g).ToHashSet();
        grouped.RemoveAll(gone.Contains);
        foreach (var reference in withReference.Where(r => r.Value.Day < day).Select(r => r.Key).ToList())
        {
            withReference.Remove(reference);
        }

        return
        [
            .. from one in ended
               let encounters = one.Select(t => t.Encounter).Distinct().Order().ToList()
               where encounters.Count is > 1 and <= Most
               orderby encounters[0]
               select (one.Key.ByReference ? JoinReason.SameReference : JoinReason.SameTimeAndPlace, one.Min(t => t.Day), (IReadOnlyList<long>)encounters),
        ];
    }

    /// <summary>
    /// Near in time, and: the same person, told of by two kinds of record or by two officers; or two kinds of record by the same officer or at the same place.
    /// Two searches at one place and time are two people at one stop and stay two encounters.
    /// </summary>
    private static bool LookAlike(EventTrace a, EventTrace b)
    {
        var kinds = a.Kind != b.Kind;
        if (a.Person is not null && b.Person is not null)
        {
            return a.Person == b.Person && (kinds || (a.Officer is not null && b.Officer is not null && a.Officer != b.Officer));
        }

        return kinds && ((a.Officer is not null && a.Officer == b.Officer) || (a.Place is not null && a.Place == b.Place));
    }

    private void Unite(Trace a, Trace b, bool byReference)
    {
        Keep(a);
        Keep(b);
        var (first, second) = (a.Root, b.Root);
        if (first != second)
        {
            second.Parent = first;
        }

        first.ByReference |= second.ByReference || byReference;
    }

    private void Keep(Trace trace)
    {
        if (!trace.IsGrouped)
        {
            trace.IsGrouped = true;
            grouped.Add(trace);
        }
    }

    /// <summary>A record with the one that stands for its group.</summary>
    private sealed class Trace(EventTrace of)
    {
        /// <summary>What it tells; nothing once no later record can be near it in time.</summary>
        public EventTrace? Of { get; set; } = of;

        public long Encounter { get; } = of.Encounter;

        public DateOnly Day { get; } = of.Day;

        public bool IsGrouped { get; set; }

        public Trace? Parent { get; set; }

        public bool ByReference { get; set; }

        public Trace Root
        {
            get
            {
                var root = this;
                while (root.Parent is { } up)
                {
                    root = up;
                }

                return root;
            }
        }
    }
}
