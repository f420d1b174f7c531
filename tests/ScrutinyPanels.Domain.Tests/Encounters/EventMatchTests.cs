using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Domain.Tests.Encounters;

public class EventMatchTests
{
    private static readonly DateOnly Day = new(2026, 1, 10);

    [Fact]
    public void A_search_and_its_reports_with_one_reference_are_proposed_as_one()
    {
        var groups = EventMatch.Groups([Search(1, references: [7]), Force(2, references: [7]), Force(3, references: [7]), Force(4, references: [8])]);

        var (reason, encounters) = Assert.Single(groups);
        Assert.Equal(JoinReason.SameReference, reason);
        Assert.Equal([1L, 2, 3], encounters);
    }

    [Fact]
    public void A_reference_that_comes_again_days_later_or_everywhere_is_no_event()
    {
        Assert.Empty(EventMatch.Groups([Search(1, references: [7]), Force(2, day: Day.AddDays(2), references: [7])]));
        Assert.Single(EventMatch.Groups([Search(1, references: [7]), Force(2, day: Day.AddDays(1), references: [7])]));
        Assert.Empty(EventMatch.Groups([.. Enumerable.Range(1, EventMatch.Most + 1).Select(i => Search(i, references: [7]))]));
    }

    [Fact]
    public void Two_kinds_near_in_time_by_one_officer_or_at_one_place_are_proposed()
    {
        Assert.Single(EventMatch.Groups([Search(1, minute: 0, officer: 5), Force(2, minute: 15, officer: 5)]));
        Assert.Empty(EventMatch.Groups([Search(1, minute: 0, officer: 5), Force(2, minute: 16, officer: 5)]));
        Assert.Empty(EventMatch.Groups([Search(1, minute: 0, officer: 5), Force(2, minute: 1, officer: 6)]));
        Assert.Single(EventMatch.Groups([Search(1, minute: 0, place: (52_000_000, -400_000)), Force(2, minute: 5, place: (52_000_000, -400_000))]));
        Assert.Empty(EventMatch.Groups([Search(1, minute: 0, place: (52_000_000, -400_000)), Force(2, minute: 5, place: (52_000_001, -400_000))]));
    }

    [Fact]
    public void Several_people_at_one_stop_stay_several()
    {
        Assert.Empty(EventMatch.Groups([Search(1, minute: 0, officer: 5, place: (52_000_000, 0)), Search(2, minute: 0, officer: 5, place: (52_000_000, 0))]));
        Assert.Empty(EventMatch.Groups([Search(1, minute: 0, officer: 5, person: 1), Force(2, minute: 0, officer: 5, person: 2)]));
    }

    [Fact]
    public void Reports_of_two_officers_on_one_person_are_one_and_of_one_officer_twice_are_not()
    {
        Assert.Single(EventMatch.Groups([Force(1, minute: 0, officer: 5, person: 1), Force(2, minute: 3, officer: 6, person: 1)]));
        Assert.Empty(EventMatch.Groups([Force(1, minute: 0, officer: 5, person: 1), Force(2, minute: 3, officer: 5, person: 1)]));
    }

    [Fact]
    public void A_record_without_a_time_is_matched_by_reference_only()
    {
        Assert.Empty(EventMatch.Groups([Search(1, officer: 5), Force(2, officer: 5)]));
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
        var groups = EventMatch.Groups(traces);
        var shuffled = traces.ToArray();
        chance.Shuffle(shuffled);

        Assert.NotEmpty(groups);
        Assert.Equal(groups.Sum(g => g.Encounters.Count), groups.SelectMany(g => g.Encounters).Distinct().Count());
        Assert.Equal(groups.Select(g => string.Join(',', g.Encounters)), EventMatch.Groups(shuffled).Select(g => string.Join(',', g.Encounters)));
    }

    private static EventTrace Search(long id, int? minute = null, DateOnly? day = null, (int, int)? place = null, int? officer = null, int? person = null, long[]? references = null) =>
        Trace(RecordKind.StopAndSearch, id, minute, day, place, officer, person, references);

    private static EventTrace Force(long id, int? minute = null, DateOnly? day = null, (int, int)? place = null, int? officer = null, int? person = null, long[]? references = null) =>
        Trace(RecordKind.UseOfForce, id, minute, day, place, officer, person, references);

    private static EventTrace Trace(RecordKind kind, long id, int? minute, DateOnly? day, (int, int)? place, int? officer, int? person, long[]? references) =>
        new(id, kind, day ?? Day, minute is { } m ? Day.ToDateTime(new TimeOnly(22, 0), DateTimeKind.Utc).AddMinutes(m) : null, place, officer, person, references ?? []);
}
