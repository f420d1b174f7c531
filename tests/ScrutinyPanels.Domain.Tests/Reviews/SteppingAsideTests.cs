using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Domain.Tests.Reviews;

public class SteppingAsideTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);

    // Members 1 to 5. By SHA-256 over the ids, worked out apart, the members of the case below come in the order 2, 5, 1, 3, 4.
    private static readonly UserId[] People = [.. Enumerable.Range(1, 5).Select(n => new UserId(new Guid($"01930000-0000-7000-8000-00000000000{n}")))];

    private readonly Panel panel = Panel.SetUp(Area.Establish("Office", "office", "Office"), "Panel", "panel", string.Empty, string.Empty, Presets.HumbersideLike, Now);
    private readonly Case read;
    private readonly Actor chair;

    public SteppingAsideTests()
    {
        chair = Holding(new UserId(Guid.CreateVersion7()), Role.Chair);
        read = Read(People[0], People[1]);
    }

    [Fact]
    public void The_order_of_reserves_is_what_the_hash_of_the_ids_makes_of_it_after_the_fewest_open_cases()
    {
        var about = new CaseId(new Guid("01930000-0000-7000-8000-0000000000c1"));
        Assert.Equal([2, 5, 1, 3, 4], Numbers(ReserveOrder.Of(about, People.ToDictionary(p => p, _ => 3))));
        Assert.Equal([4, 2, 5, 1, 3], Numbers(ReserveOrder.Of(about, People.ToDictionary(p => p, p => p == People[3] ? 1 : 2))));
        Assert.Equal([2, 5, 1, 3, 4], Numbers(ReserveOrder.Of(about, People.Reverse().ToDictionary(p => p, _ => 0))));
    }

    [Fact]
    public void Nobody_begins_before_they_have_said_that_they_can_look()
    {
        var form = StandardForms.All(Now)[0];
        Assert.Throws<NotFound>(() => Review.Start(read, form, Member(0), Now));
        read.SayCanLook(Member(0));
        read.SayCanLook(Member(0));
        Assert.Equal(People[0], Review.Start(read, form, Member(0), Now).UserId);
        Assert.Equal(ReviewRules.PassInstead, Assert.Throws<RuleBroken>(() => read.StepAside(Member(0))).Rule);
    }

    [Fact]
    public void Who_stepped_aside_is_no_reader_any_more_and_cannot_come_back()
    {
        read.StepAside(Member(0));

        Assert.False(read.IsReadBy(People[0]));
        Assert.Throws<NotFound>(() => read.SayCanLook(Member(0)));
        Assert.Throws<NotFound>(() => read.StepAside(Member(0)));
        Assert.Throws<NotFound>(() => read.StepAside(Member(4)));
        Assert.Equal(1, read.ReadersShort(0));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Who_is_asked_instead_does_not_depend_on_who_stepped_aside(int leaver)
    {
        var expected = ReserveOrder.Of(read.Id, Open(2, 3, 4))[0];
        read.StepAside(Member(leaver));
        read.AskReserves(Open(0, 1, 2, 3, 4), 0, Actor.Timetable);

        Assert.Equal([expected], read.Readers.Where(r => r.IsReserve).Select(r => r.UserId));
        Assert.Equal(ReaderAnswer.NotYet, read.Readers.Single(r => r.IsReserve).Answer);
        Assert.Equal(0, read.ReadersShort(0));
        read.AskReserves(Open(0, 1, 2, 3, 4), 0, Actor.Timetable);
        Assert.Equal(3, read.Readers.Count);
    }

    [Fact]
    public void A_reserve_may_step_aside_too_until_nobody_is_left()
    {
        read.StepAside(Member(0));
        read.AskReserves(Open(0, 1, 2), 0, Actor.Timetable);
        Assert.True(read.IsReadBy(People[2]));
        read.StepAside(Member(2));
        read.AskReserves(Open(0, 1, 2), 0, Actor.Timetable);

        Assert.Equal((1, 3), (read.ReadersShort(0), read.Readers.Count));
        read.Join(0, chair);
        Assert.Equal(0, read.ReadersShort(0));
    }

    [Fact]
    public void A_pass_asks_one_reserve_as_stepping_aside_does_and_a_chair_who_joins_takes_that_place()
    {
        Assert.Equal(1, read.ReadersShort(passed: 1));
        read.AskReserves(Open(0, 1, 2, 3, 4), passed: 1, Actor.Timetable);
        Assert.Equal((1, 0), (read.Readers.Count(r => r.IsReserve), read.ReadersShort(passed: 1)));
        read.StepAside(Member(0));
        Assert.Equal(1, read.ReadersShort(passed: 1));
        read.Join(passed: 1, chair);
        Assert.Equal(0, read.ReadersShort(passed: 1));
    }

    [Fact]
    public void No_member_asks_reserves_and_nobody_does_once_the_case_is_not_read_any_more()
    {
        read.StepAside(Member(0));
        Assert.Throws<NotPermitted>(() => read.AskReserves(Open(2), 0, Member(1)));
        read.Withdraw("Why", chair);
        Assert.Equal(LifecycleRules.NotNow, Assert.Throws<RuleBroken>(() => read.AskReserves(Open(2), 0, Actor.Timetable)).Rule);
        Assert.Equal(0, read.ReadersShort(0));
        Assert.Equal(ReviewRules.CaseTakesNoViews, Assert.Throws<RuleBroken>(() => read.SayCanLook(Member(1))).Rule);
        Assert.Equal(ReviewRules.CaseTakesNoViews, Assert.Throws<RuleBroken>(() => read.StepAside(Member(1))).Rule);
    }

    [Fact]
    public void Only_the_oversight_officer_warns_of_what_is_in_a_case_and_the_last_list_stands()
    {
        var officer = Actor.Person(new UserId(Guid.CreateVersion7()), [new Holding(Role.OversightOfficer, ScopeKind.Area, panel.AreaId.Value)]);
        read.Warn(ContentTags.Injury | ContentTags.Child, officer);
        read.Warn(ContentTags.Child, officer);
        Assert.Equal([ContentTags.Child], read.AddedTags.Each());
        Assert.Throws<NotPermitted>(() => read.Warn(ContentTags.None, chair));
    }

    private static Dictionary<UserId, int> Open(params int[] members) => members.ToDictionary(m => People[m], _ => 1);

    private static IEnumerable<int> Numbers(IEnumerable<UserId> members) => members.Select(m => Array.IndexOf(People, m) + 1);

    private Case Read(params UserId[] readers)
    {
        var made = Case.FromDraw(panel, ForceId.New(), new DrawId(Guid.CreateVersion7()), new EncounterId(1), new Month(2025, 6), 14, Guid.NewGuid());
        made.AskReaders(readers, new DateOnly(2026, 3, 10), chair);
        return made;
    }

    private Actor Member(int place) => Holding(People[place], Role.Member);

    private Actor Holding(UserId person, Role role) => Actor.Person(person, [new Holding(role, ScopeKind.Panel, panel.Id.Value)]);
}
