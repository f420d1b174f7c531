using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Domain.Reviews;

/// <summary>What somebody of the force thought of an event, on the scale by which supervisors review records.</summary>
public enum SupervisorsFinding
{
    NoConcern = 1,
    FeedbackGiven = 2,
    FurtherWork = 3,
    NotGoodEnough = 4,
}

/// <summary>The force's own view of a drawn case whose record has no supervisor's review. Nobody but the force sees it before the case is opened, and it cannot be entered after.</summary>
public sealed class ForcesOwnView : Aggregate
{
    public const int ByLimit = 120;

    private ForcesOwnView()
    {
    }

    public CaseId CaseId { get; private set; }

    public AreaId AreaId { get; private set; }

    public ForceId ForceId { get; private set; }

    public PanelId PanelId { get; private set; }

    public SupervisorsFinding Finding { get; private set; }

    /// <summary>Who thought so, by role and never by name: "duty inspector".</summary>
    public string ByRole { get; private set; } = string.Empty;

    /// <summary>The day they looked at it.</summary>
    public DateOnly Day { get; private set; }

    public DateTimeOffset EnteredAt { get; private set; }

    public UserId? EnteredBy { get; private set; }

    public Reach Reach => new(AreaId.Value, ForceId.Value, PanelId.Value);

    /// <summary>Whether the force's view of a case can still be entered: not once the panel has opened it, for it would not be independent.</summary>
    public static bool CanBeEntered(CaseState state) => state is CaseState.Drawn or CaseState.Reading;

    /// <summary>Writes down what the force thinks of a case that the panel has not opened.</summary>
    public static ForcesOwnView Enter(Case about, SupervisorsFinding finding, string? byRole, DateOnly day, Actor by, DateTimeOffset now)
    {
        var view = new ForcesOwnView { CaseId = about.Id, AreaId = about.AreaId, ForceId = about.ForceId, PanelId = about.PanelId };
        view.Correct(about, finding, byRole, day, by, now);
        return view;
    }

    /// <summary>Puts another view in its place, while the panel has not opened the case.</summary>
    public void Correct(Case about, SupervisorsFinding finding, string? byRole, DateOnly day, Actor by, DateTimeOffset now)
    {
        by.MustBe(Reach, Role.ForceLiaison);
        if (!CanBeEntered(about.State))
        {
            throw new RuleBroken(about.OpenedAt is null ? LifecycleRules.NotNow : ForcesViewRules.TooLate);
        }

        if (day > UkTime.DayOf(now))
        {
            throw new RuleBroken(ForcesViewRules.DayAhead);
        }

        ByRole = Text.Required(byRole, ByLimit, ForcesViewRules.RoleNeeded);
        (Finding, Day, EnteredAt, EnteredBy) = (finding, day, now, by.Id);
    }
}

/// <summary>The rules of the force's own view, as sentences.</summary>
public static class ForcesViewRules
{
    public static Rule TooLate { get; } = new("forces-view.too-late", "The panel has opened this case. The force’s own view cannot be entered or changed any more, because it would not be independent.");

    public static Rule RecordHasOne { get; } = new("forces-view.record-has-one", "The record already says what a supervisor thought. Nothing needs to be entered.");

    public static Rule FindingNeeded { get; } = new("forces-view.finding-needed", "Choose what the force thought.");

    public static Rule RoleNeeded { get; } = new("forces-view.role-needed", "Enter the role of who looked at it.");

    public static Rule DayNeeded { get; } = new("forces-view.day-needed", "Enter the day they looked at it, such as 4 6 2026.");

    public static Rule DayAhead { get; } = new("forces-view.day-ahead", "This day is still to come. Enter the day they looked at it.");
}
