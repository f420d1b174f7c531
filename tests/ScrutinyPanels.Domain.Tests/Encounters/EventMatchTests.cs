using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Domain.Tests.Encounters;

public class EventMatchTests
{
    private static readonly DateOnly Day = new(2026, 1, 10);

    [Fact]
    public void A_search_and_its_reports_with_one_reference_are_proposed_as_one()
    {
        var groups = Groups([Search(1, references: [7]), Force(2, references: [7]), Force(3, references: [7]), Force(4, references: [8])]);

        var (reason, _, encounters) = Assert.Single(groups);
        Assert.Equal(JoinReason.SameReference, reason);
        Assert.Equal([1L, 2, 3], encounters);
    }

    [Fact]
    public void A_reference_that_comes_again_days_later_or_everywhere_is_no_event()
    {
        Assert.Empty(Groups([Search(1, references: [7]), Force(2, day: Day.AddDays(2), references: [7])]));
        Assert.Single(Groups([Search(1, references: [7]), Force(2, day: Day.AddDays(1), references: [7])]));
        Assert.Empty(Groups([.. Enumerable.Range(1, EventMatch.Most + 1).Select(i => Search(i, references: [7]))]));
    }

    [Fact]
    public void Two_kinds_near_in_time_by_one_officer_or_at_one_place_are_proposed()
    {
        Assert.Single(Groups([Search(1, minute: 0, officer: 5), Force(2, minute: 15, officer: 5)]));
        Assert.Empty(Groups([Search(1, minute: 0, officer: 5), Force(2, minute: 16, officer: 5)]));
        Assert.Empty(Groups([Search(1, minute: 0, officer: 5), Force(2, minute: 1, officer: 6)]));
        Assert.Single(Groups([Search(1, minute: 0, place: (52_000_000, -400_000)), Force(2, minute: 5, place: (52_000_000, -400_000))]));
        Assert.Empty(Groups([Search(1, minute: 0, place: (52_000_000, -400_000)), Force(2, minute: 5, place: (52_000_001, -400_000))]));
    }

    [Fact]
    public void Several_people_at_one_stop_stay_several()
    {
        Assert.Empty(Groups([Search(1, minute: 0, officer: 5, place: (52_000_000, 0)), Search(2, minute: 0, officer: 5, place: (52_000_000, 0))]));
        Assert.Empty(Groups([Search(1, minute: 0, officer: 5, person: 1), Force(2, minute: 0, officer: 5, person: 2)]));
    }

    [Fact]
    public void Reports_of_two_officers_on_one_person_are_one_and_of_one_officer_twice_are_not()
    {
        Assert.Single(Groups([Force(1, minute: 0, officer: 5, person: 1), Force(2, minute: 3, officer: 6, person: 1)]));
        Assert.Empty(Groups([Force(1, minute: 0, officer: 5, person: 1), Force(2, minute: 3, officer: 5, person: 1)]));
    }

    [Fact]
    public void A_record_without_a_time_is_matched_by_reference_only()
    {
        Assert.Empty(Groups([Search(1, officer: 5), Force(2, officer: 5)]));
    }

    [Fact]
    public void An_event_past_midnight_is_one_and_a_reference_that_everything_has_hides_no_event()
    {
        Assert.Single(Groups([Search(1, minute: 110, officer: 5), Force(2, day: Day.AddDays(1), minute: 121, officer: 5)]));
        var often = Enumerable.Range(0, 11).SelectMany(d => new[] { Search((2 * d) + 1, day: Day.AddDays(d), references: [7, 100 + d]), Force((2 * d) + 2, day: Day.AddDays(d), references: [7, 100 + d]) });
        Assert.Equal(11, Groups([.. often]).Count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void However_the_records_are_given_each_is_in_one_group_at_most_and_the_groups_are_the_same(int seed)
    {
        var chance = new Random(seed);
        var traces = Enumerable.Range(1, 200).Select(i => new EventTrace(
            i,
            chance.Next(2) == 0 ? RecordKind.StopAndSearch : RecordKind.UseOfForce,
            Day,
            Day.ToDateTime(new TimeOnly(chance.Next(24), chance.Next(60)), DateTimeKind.Utc),
            chance.Next(3) == 0 ? (52_000_000 + chance.Next(3), 0) : null,
            chance.Next(10),
            chance.Next(2) == 0 ? chance.Next(60) : null,
            chance.Next(4) == 0 ? [chance.Next(40)] : [])).ToList();
        var groups = Groups([.. traces]);
        var shuffled = traces.ToArray();
        chance.Shuffle(shuffled);

        Assert.NotEmpty(groups);
        Assert.Equal(groups.Sum(g => g.Encounters.Count), groups.SelectMany(g => g.Encounters).Distinct().Count());
        Assert.Equal(groups.Select(g => string.Join(',', g.Encounters)), Groups(shuffled).Select(g => string.Join(',', g.Encounters)));
    }

    // As they come from the database: by day and time.
    private static List<(JoinReason Reason, DateOnly Day, IReadOnlyList<long> Encounters)> Groups(EventTrace[] traces) => [.. EventMatch.Groups(
        traces.OrderBy(t => t.Day).ThenBy(t => t.At),
        traces.SelectMany(t => t.References).GroupBy(r => r).Where(r => r.Count() > EventMatch.Most).Select(r => r.Key).ToHashSet())];

    private static EventTrace Search(long id, int? minute = null, DateOnly? day = null, (int, int)? place = null, int? officer = null, int? person = null, long[]? references = null) =>
        Trace(RecordKind.StopAndSearch, id, minute, day, place, officer, person, references);

    private static EventTrace Force(long id, int? minute = null, DateOnly? day = null, (int, int)? place = null, int? officer = null, int? person = null, long[]? references = null) =>
        Trace(RecordKind.UseOfForce, id, minute, day, place, officer, person, references);

    private static EventTrace Trace(RecordKind kind, long id, int? minute, DateOnly? day, (int, int)? place, int? officer, int? person, long[]? references) =>
        new(id, kind, day ?? Day, minute is { } m ? Day.ToDateTime(new TimeOnly(22, 0), DateTimeKind.Utc).AddMinutes(m) : null, place, officer, person, references ?? []);
}
