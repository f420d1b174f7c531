using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;
using static ScrutinyPanels.Domain.Reviews.FootageAnswer;

namespace ScrutinyPanels.Domain.Tests.Reviews;

public class FootageHoldTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(false, new[] { AlreadyDeleted })]
    [InlineData(false, new[] { NeverRecorded, AlreadyDeleted })]
    [InlineData(false, new[] { AlreadyDeleted, Preserved })]
    [InlineData(true, new[] { Preserved, AlreadyDeleted })]
    [InlineData(true, new[] { Evidential, NeverRecorded })]
    [InlineData(true, new[] { Preserved, AlreadyDeleted, NeverRecorded })]
    [InlineData(true, new[] { Preserved, AlreadyDeleted, Preserved })]
    public void Footage_that_was_said_to_be_kept_and_is_gone_stays_a_finding_whatever_is_answered_later(bool lost, FootageAnswer[] answers)
    {
        var panel = Panel.SetUp(Area.Establish("Office", "office", "Office"), "Panel", "panel", string.Empty, string.Empty, Presets.HumbersideLike, Now);
        var force = ForceId.New();
        var liaison = Actor.Person(new UserId(Guid.CreateVersion7()), [new Holding(Role.ForceLiaison, ScopeKind.Force, force.Value)]);
        var hold = FootageHold.Ask(Case.FromDraw(panel, force, new DrawId(Guid.CreateVersion7()), new EncounterId(1), new Month(2025, 6), 14, Guid.NewGuid()), new(2026, 4, 1), Now);
        foreach (var answer in answers)
        {
            hold.Reply(answer, "As told", liaison, Now);
        }

        Assert.Equal((lost, answers[^1]), (hold.LostAfterHold, hold.Answer!.Value));
    }
}
