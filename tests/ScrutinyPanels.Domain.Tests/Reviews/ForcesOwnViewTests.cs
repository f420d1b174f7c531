using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Domain.Statistics;

namespace ScrutinyPanels.Domain.Tests.Reviews;

public class ForcesOwnViewTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);
    private static readonly string[] InRecords = ["Reviewed - no concern", "Reviewed - feedback given", "Reviewed - further work set", "Reviewed - grounds not sufficient"];
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly ForceId Force = ForceId.New();
    private static readonly Panel Panel = Panel.SetUp(Area.Establish("Office", "office", "Office"), "Panel", "panel", string.Empty, string.Empty, Presets.HumbersideLike, Now);
    private static readonly Actor Liaison = Actor.Person(new(Guid.CreateVersion7()), [new(Role.ForceLiaison, ScopeKind.Force, Force.Value)]);
    private static readonly Actor Chair = Actor.Person(new(Guid.CreateVersion7()), [new(Role.Chair, ScopeKind.Panel, Panel.Id.Value)]);

    private readonly Case about = Case.FromDraw(Panel, Force, new DrawId(Guid.CreateVersion7()), new EncounterId(1), new Month(2025, 6), 14, Guid.NewGuid());

    [Fact]
    public void The_force_may_think_again_until_the_case_is_opened_and_then_never()
    {
        var view = Enter(SupervisorsFinding.NoConcern);
        about.AskReaders([], Today, Chair);
        view.Correct(about, SupervisorsFinding.FurtherWork, "Sergeant", Today.AddDays(-1), Liaison, Now.AddDays(1));
        Assert.Equal((SupervisorsFinding.FurtherWork, "Sergeant", Today.AddDays(-1), Now.AddDays(1)), (view.Finding, view.ByRole, view.Day, view.EnteredAt));
        about.Open(false, Chair, Now);

        Assert.Equal(ForcesViewRules.TooLate, Assert.Throws<RuleBroken>(() => view.Correct(about, SupervisorsFinding.NoConcern, "Sergeant", Today, Liaison, Now)).Rule);
        Assert.Equal(ForcesViewRules.TooLate, Assert.Throws<RuleBroken>(() => Enter(SupervisorsFinding.NoConcern)).Rule);
        Assert.Equal(SupervisorsFinding.FurtherWork, view.Finding);
    }

    [Fact]
    public void It_needs_a_role_a_day_that_is_over_and_somebody_of_the_force_and_a_case_that_is_still_there()
    {
        Assert.Equal(ForcesViewRules.RoleNeeded, Assert.Throws<RuleBroken>(() => ForcesOwnView.Enter(about, SupervisorsFinding.NoConcern, " ", Today, Liaison, Now)).Rule);
        Assert.Equal(ForcesViewRules.DayAhead, Assert.Throws<RuleBroken>(() => ForcesOwnView.Enter(about, SupervisorsFinding.NoConcern, "Sergeant", Today.AddDays(1), Liaison, Now)).Rule);
        Assert.Throws<NotPermitted>(() => ForcesOwnView.Enter(about, SupervisorsFinding.NoConcern, "Sergeant", Today, Chair, Now));
        about.Withdraw("It is before a court", Chair);
        Assert.Equal(LifecycleRules.NotNow, Assert.Throws<RuleBroken>(() => Enter(SupervisorsFinding.NoConcern)).Rule);
    }

    [Fact]
    public void Its_scale_is_that_of_the_records()
    {
        Assert.Equal(
            [Grade.Green, Grade.Amber, Grade.Amber, Grade.Red],
            Enum.GetValues<SupervisorsFinding>().Select(ForceComparison.BandOf));
        Assert.Equal(
            [Grade.Green, Grade.Amber, Grade.Amber, Grade.Red],
            InRecords.Select(w => ForceComparison.BandOf(w)!.Value));
    }

    private ForcesOwnView Enter(SupervisorsFinding finding) => ForcesOwnView.Enter(about, finding, "Duty inspector", Today, Liaison, Now);
}
