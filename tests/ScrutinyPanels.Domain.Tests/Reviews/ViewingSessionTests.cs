using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Domain.Tests.Reviews;

public class ViewingSessionTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 20, 0, 0, TimeSpan.Zero);
    private static readonly WatchedClip Clip = new("CLIP-1");

    private readonly Panel panel = Panel.SetUp(Area.Establish("Office", "office", "Office"), "Panel", "panel", string.Empty, string.Empty, Presets.HumbersideLike, Now);
    private readonly Actor member;
    private readonly Actor second;
    private readonly Actor chair;

    public ViewingSessionTests() => (member, second, chair) = (Somebody(Role.Member), Somebody(Role.Member), Somebody(Role.Chair));

    public static TheoryData<WatchedTime, string> Unfit() => new()
    {
        { At(18, 0, 18, 0), "viewings.not-backwards" },
        { At(18, 0, 17, 59), "viewings.not-backwards" },
        { new(Now.AddHours(-13), Now.AddMinutes(-59)), "viewings.not-too-long" },
        { At(19, 0, 20, 1), "viewings.not-ahead" },
        { new(Now.AddMinutes(1), null), "viewings.not-ahead" },
        { At(16, 0, 17, 1), "viewings.no-overlap" },
        { At(17, 59, 19, 0), "viewings.no-overlap" },
        { At(17, 10, 17, 20), "viewings.no-overlap" },
    };

    [Theory]
    [MemberData(nameof(Unfit))]
    public void A_time_that_cannot_be_is_refused(WatchedTime time, string rule)
    {
        var refused = Assert.Throws<RuleBroken>(() => ViewingSession.Write(panel, Clip, [member.Id!.Value], time, [At(17, 0, 18, 0)], member, Now));
        Assert.Equal(rule, refused.Rule.Code);
    }

    [Fact]
    public void Twelve_hours_fit_and_so_do_times_that_touch()
    {
        At(8, 0, 20, 0).MustFit([], Now);
        At(18, 0, 19, 0).MustFit([At(17, 0, 18, 0), At(19, 0, 20, 0)], Now);
        Assert.Throws<RuleBroken>(() => At(8, 0, 20, 0).MustFit([new(Now.AddHours(-3), null)], Now));
    }

    [Fact]
    public void A_viewing_begins_is_stopped_once_and_counts_its_length()
    {
        var session = ViewingSession.Begin(panel, Clip, [member.Id!.Value, second.Id!.Value, member.Id!.Value], [], member, Now);
        Assert.Equal((2, TimeSpan.Zero), (session.Present.Count, session.Time.Length));
        session.Stop(Now.AddMinutes(35), [], second, Now.AddMinutes(35));
        Assert.Equal(TimeSpan.FromMinutes(35), session.Time.Length);
        Assert.Equal(LifecycleRules.NotNow, Assert.Throws<RuleBroken>(() => session.Stop(Now.AddMinutes(40), [], member, Now.AddMinutes(40))).Rule);
    }

    [Fact]
    public void A_viewing_that_was_not_stopped_in_time_is_corrected_instead()
    {
        var session = ViewingSession.Begin(panel, Clip, [member.Id!.Value], [], member, Now);
        var later = Now.AddHours(12.5);
        Assert.Equal(ViewingRules.NotTooLong, Assert.Throws<RuleBroken>(() => session.Stop(later, [], member, later)).Rule);
        session.Correct(new(Now, Now.AddHours(1)), "I forgot to stop it", [], member, later);
        Assert.Equal(TimeSpan.FromHours(1), session.Time.Length);
    }

    [Fact]
    public void A_correction_is_a_new_entry_with_its_day_and_reason_and_the_old_one_stays()
    {
        var session = ViewingSession.Write(panel, Clip, [member.Id!.Value], At(17, 0, 18, 0), [], member, Now);
        Assert.Equal(ViewingRules.WhyNeeded, Assert.Throws<RuleBroken>(() => session.Correct(At(17, 0, 19, 0), " ", [], member, Now)).Rule);
        session.Correct(At(17, 0, 19, 0), "It went on", [], member, Now.AddDays(1));
        session.StrikeOut("It was the day before", member, Now.AddDays(2));

        Assert.Equal(
            [(1, 60, true, string.Empty, Now), (2, 120, true, "It went on", Now.AddDays(1)), (3, 120, false, "It was the day before", Now.AddDays(2))],
            session.Entries.Select(e => (e.Number, (int)(e.StoppedAt!.Value - e.StartedAt).TotalMinutes, e.TookPlace, e.Why, e.WrittenAt)));
        Assert.False(session.TookPlace);
        Assert.Throws<RuleBroken>(() => session.Correct(At(17, 0, 18, 0), "Again", [], member, Now));
    }

    [Fact]
    public void Only_who_was_there_and_the_chair_write_and_correct()
    {
        Assert.Throws<NotFound>(() => ViewingSession.Begin(panel, Clip, [second.Id!.Value], [], member, Now));
        Assert.Throws<NotPermitted>(() => ViewingSession.Begin(panel, Clip, [second.Id!.Value], [], Somebody(Role.Observer), Now));
        var session = ViewingSession.Write(panel, Clip, [member.Id!.Value], At(17, 0, 18, 0), [], chair, Now);
        Assert.Throws<NotFound>(() => session.StrikeOut("Why", second, Now));
        session.StrikeOut("Why", chair, Now);
    }

    [Fact]
    public void A_clip_and_somebody_are_needed()
    {
        Assert.Equal(ViewingRules.ClipNeeded, Assert.Throws<RuleBroken>(() => ViewingSession.Begin(panel, new(" "), [member.Id!.Value], [], member, Now)).Rule);
        Assert.Equal(ViewingRules.SomebodyThere, Assert.Throws<RuleBroken>(() => ViewingSession.Begin(panel, Clip, [], [], chair, Now)).Rule);
    }

    [Fact]
    public void What_is_down_twice_counts_once_and_what_goes_on_counts_nothing()
    {
        // 17:00 to 18:00 and 17:30 to 18:15 make 75 minutes; 18:00 to 18:10 lies within; 19:00 to 19:05 stands apart.
        WatchedTime[] times = [At(19, 0, 19, 5), At(17, 0, 18, 0), At(18, 0, 18, 10), At(17, 30, 18, 15), new(Now.AddHours(-5), null)];
        Assert.Equal(TimeSpan.FromMinutes(80), WatchedTime.Sum(times));
        Assert.Equal(TimeSpan.Zero, WatchedTime.Sum([]));
    }

    private static WatchedTime At(int hour, int minute, int toHour, int toMinute) =>
        new(new DateTimeOffset(2026, 3, 2, hour, minute, 0, TimeSpan.Zero), new DateTimeOffset(2026, 3, 2, toHour, toMinute, 0, TimeSpan.Zero));

    private Actor Somebody(Role role) => Actor.Person(new UserId(Guid.CreateVersion7()), [new Holding(role, ScopeKind.Panel, panel.Id.Value)]);
}
