using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Panels;

/// <summary>Whether something that lasts until a day is there, and whether that day has passed.</summary>
public enum Standing
{
    Missing,
    Current,
    Expired,
}

/// <summary>Until when the vetting and the training of one person of a panel last, as its office keeps them. What has expired follows from the days alone.</summary>
public sealed class MemberStanding : Aggregate
{
    private MemberStanding()
    {
    }

    public PanelId PanelId { get; private set; }

    public UserId UserId { get; private set; }

    /// <summary>The last day on which the vetting is current; none where there is none.</summary>
    public DateOnly? VettedUntil { get; private set; }

    /// <summary>The last day on which the training is current; none where there is none.</summary>
    public DateOnly? TrainedUntil { get; private set; }

    public DateTimeOffset KeptAt { get; private set; }

    public UserId? KeptBy { get; private set; }

    /// <summary>Begins to keep the days of a person of the panel.</summary>
    public static MemberStanding Begin(Panel panel, UserId member) => new() { PanelId = panel.Id, UserId = member };

    /// <summary>How something that lasts until a day stands today.</summary>
    public static Standing Of(DateOnly? until, DateOnly today) => until is not { } day ? Standing.Missing : day >= today ? Standing.Current : Standing.Expired;

    /// <summary>Whether a day can be meant: a year typed with two or five figures is a slip.</summary>
    public static bool IsPlausible(DateOnly? day) => day is null or { Year: >= 2000 and <= 2100 };

    /// <summary>Writes down until when vetting and training last; none for what is not there.</summary>
    public void Keep(DateOnly? vettedUntil, DateOnly? trainedUntil, Panel panel, Actor by, DateTimeOffset now)
    {
        by.MustBe(new(panel.AreaId.Value, Guid.Empty, panel.Id.Value), Role.OversightOfficer);
        (VettedUntil, TrainedUntil, KeptAt, KeptBy) = (Plausible(vettedUntil), Plausible(trainedUntil), now, by.Id);
    }

    private static DateOnly? Plausible(DateOnly? day) => IsPlausible(day) ? day : throw new RuleBroken(PanelRuleBook.DayOutOfBounds);
}
