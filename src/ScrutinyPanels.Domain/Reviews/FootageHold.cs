using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Domain.Reviews;

/// <summary>What the force answers when it is asked to keep footage.</summary>
public enum FootageAnswer
{
    Preserved = 1,
    AlreadyDeleted = 2,
    NeverRecorded = 3,
    Evidential = 4,
}

/// <summary>The request to a force to keep the footage of a drawn case, made at the moment of the draw, and its answer.</summary>
public sealed class FootageHold : Aggregate
{
    public const int ReasonLimit = 400;

    private FootageHold()
    {
    }

    public CaseId CaseId { get; private set; }

    public AreaId AreaId { get; private set; }

    public ForceId ForceId { get; private set; }

    public PanelId PanelId { get; private set; }

    public DateTimeOffset AskedAt { get; private set; }

    /// <summary>The day on which the force deletes such footage by itself.</summary>
    public DateOnly DeletedOn { get; private set; }

    public FootageAnswer? Answer { get; private set; }

    /// <summary>Why nothing was recorded, or what else the force says.</summary>
    public string Reason { get; private set; } = string.Empty;

    public DateTimeOffset? AnsweredAt { get; private set; }

    public UserId? AnsweredBy { get; private set; }

    /// <summary>Whether the force ever said that it keeps the footage.</summary>
    public bool SaidKept { get; private set; }

    /// <summary>Footage that the force had said it kept and that is gone: a finding of its own.</summary>
    public bool LostAfterHold { get; private set; }

    public Reach Reach => new(AreaId.Value, ForceId.Value, PanelId.Value);

    /// <summary>Asks the force to keep the footage of a case.</summary>
    public static FootageHold Ask(Case about, DateOnly deletedOn, DateTimeOffset now)
    {
        var asked = new FootageHold
        {
            CaseId = about.Id,
            AreaId = about.AreaId,
            ForceId = about.ForceId,
            PanelId = about.PanelId,
            AskedAt = now,
            DeletedOn = deletedOn,
        };
        asked.Record(new FootageAsked(about.Id, about.ForceId));
        return asked;
    }

    /// <summary>Writes the force's answer down; a later answer takes the place of an earlier one, and what was lost meanwhile stays known.</summary>
    public void Reply(FootageAnswer answer, string? reason, Actor by, DateTimeOffset now)
    {
        by.MustBe(Reach, Role.ForceLiaison);
        var words = answer == FootageAnswer.NeverRecorded
            ? Text.Required(reason, ReasonLimit, ReviewRules.NeverRecordedWhy)
            : Text.Optional(reason, ReasonLimit);
        LostAfterHold |= SaidKept && answer is (FootageAnswer.AlreadyDeleted or FootageAnswer.NeverRecorded);
        SaidKept |= answer is FootageAnswer.Preserved or FootageAnswer.Evidential;
        (Answer, Reason, AnsweredAt, AnsweredBy) = (answer, words, now, by.Id);
    }
}

/// <summary>A force was asked to keep the footage of a case.</summary>
public sealed record FootageAsked(CaseId CaseId, ForceId ForceId) : DomainEvent;
