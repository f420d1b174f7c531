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
public static class EventMatch
{
    /// <summary>Records further apart than this are not taken for one event by their time.</summary>
    public static TimeSpan Near { get; } = TimeSpan.FromMinutes(15);

    /// <summary>More records than this are no event but a reference that a force gives to everything.</summary>
    public const int Most = 20;

    /// <summary>The groups of two or more encounters that look like one event, each with the stronger reason; an encounter is in one group at most.</summary>
    public static IReadOnlyList<(JoinReason Reason, IReadOnlyList<long> Encounters)> Groups(IReadOnlyList<EventTrace> traces)
    {
        var parent = Enumerable.Range(0, traces.Count).ToArray();
        var byReference = new HashSet<int>();
        foreach (var same in traces.Index().SelectMany(t => t.Item.References.Select(r => (Reference: r, Place: t.Index))).GroupBy(r => r.Reference).Where(g => g.Count() is > 1 and <= Most))
        {
            var places = same.Select(s => s.Place).OrderBy(p => traces[p].Day).ToList();
            for (var i = 1; i < places.Count; i++)
            {
                if (traces[places[i]].Day.DayNumber - traces[places[i - 1]].Day.DayNumber <= 1)
                {
                    Unite(parent, places[i - 1], places[i]);
                    byReference.Add(places[i]);
                }
            }
        }

        var inTime = traces.Index().Where(t => t.Item.At is not null).OrderBy(t => t.Item.At).Select(t => t.Index).ToList();
        for (var i = 0; i < inTime.Count; i++)
        {
            for (var j = i + 1; j < inTime.Count && traces[inTime[j]].At - traces[inTime[i]].At <= Near; j++)
            {
                if (LookAlike(traces[inTime[i]], traces[inTime[j]]))
                {
                    Unite(parent, inTime[i], inTime[j]);
                }
            }
        }

        return
        [
            .. from place in Enumerable.Range(0, traces.Count)
               group place by Root(parent, place) into one
               let encounters = one.Select(p => traces[p].Encounter).Distinct().Order().ToList()
               where encounters.Count is > 1 and <= Most
               orderby encounters[0]
               select (one.Any(byReference.Contains) ? JoinReason.SameReference : JoinReason.SameTimeAndPlace, (IReadOnlyList<long>)encounters),
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

    private static int Root(int[] parent, int place)
    {
        while (parent[place] != place)
        {
            parent[place] = parent[parent[place]];
            place = parent[place];
        }

        return place;
    }

    private static void Unite(int[] parent, int a, int b)
    {
        var (first, second) = (Root(parent, a), Root(parent, b));
        parent[Math.Max(first, second)] = Math.Min(first, second);
    }
}
