using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Panels;

/// <summary>A police force whose records panels look at.</summary>
public sealed class Force : Aggregate
{
    public const int NameLimit = 120;
    public const int SlugLimit = 60;
    public const int UsualFootageDays = 31;
    public const int MostFootageDays = 3650;

    private Force()
    {
    }

    public ForceId Id { get; private set; }

    /// <summary>The oversight body that looks after it; none until an administrator says so.</summary>
    public AreaId? AreaId { get; private set; }

    public string Name { get; private set; } = string.Empty;

    /// <summary>The short name that data.police.uk uses, such as "bedfordshire"; it begins every record's key.</summary>
    public string Slug { get; private set; } = string.Empty;

    /// <summary>The code of the police force area in official statistics; empty where there is none.</summary>
    public string StatisticsCode { get; private set; } = string.Empty;

    public bool IsPractice { get; private set; }

    /// <summary>For how many days the force keeps footage that is no evidence, then it is deleted by itself. 31 unless somebody said otherwise.</summary>
    public int FootageDays { get; private set; } = UsualFootageDays;

    /// <summary>Since when draws may single out officers graded red before and people searched again; none while they may not.</summary>
    public DateTimeOffset? ProfilingAllowedAt { get; private set; }

    /// <summary>Who of the force decided that they may, by name and rank.</summary>
    public string ProfilingAllowedBy { get; private set; } = string.Empty;

    /// <summary>Whether a senior of the force approves each answer before it goes out.</summary>
    public bool RepliesNeedApproval { get; private set; }

    /// <summary>Where its records stand.</summary>
    public Reach Reach => new(AreaId?.Value ?? Guid.Empty, Id.Value, Guid.Empty);

    /// <summary>Makes a force known.</summary>
    public static Force Register(string name, string slug, string statisticsCode, bool isPractice = false) => new()
    {
        Id = ForceId.New(),
        Name = Text.Required(name, NameLimit, PanelRuleBook.NameNeeded),
        Slug = Text.Required(slug, SlugLimit, PanelRuleBook.NameNeeded),
        StatisticsCode = Text.Optional(statisticsCode, 9),
        IsPractice = isPractice,
    };

    /// <summary>Puts the force under an oversight body; every record it sends is then within that body's reach.</summary>
    public void PlaceUnder(AreaId area) => AreaId = area;

    /// <summary>Switches themes on that single out identifiable people; who decided and when is kept.</summary>
    public void AllowProfiling(string? decidedBy, DateTimeOffset now)
    {
        ProfilingAllowedBy = Text.Required(decidedBy, NameLimit, PanelRuleBook.WhoDecided);
        ProfilingAllowedAt = now;
    }

    /// <summary>Switches those themes off again.</summary>
    public void ForbidProfiling()
    {
        ProfilingAllowedAt = null;
        ProfilingAllowedBy = string.Empty;
    }

    /// <summary>Switches on or off that a senior approves each answer before it goes out.</summary>
    public void LetApprove(bool needed, Actor by)
    {
        by.MustBe(Reach, Role.ForceApprover);
        RepliesNeedApproval = needed;
    }

    /// <summary>Says for how many days the force keeps footage that is no evidence.</summary>
    public void KeepFootageFor(int days) => FootageDays = days is >= 1 and <= MostFootageDays
        ? days
        : throw new RuleBroken(PanelRuleBook.FootageDays);
}
