using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Domain.Encounters;

/// <summary>What a record is part of while it is held back.</summary>
public enum LiveMatter
{
    Criminal = 1,
    Misconduct = 2,
    Iopc = 3,
}

/// <summary>An encounter that the force keeps from panels because it is part of a live matter; it stays counted in every list it is kept out of.</summary>
public sealed class HeldBack : Aggregate
{
    public const int ReasonLimit = 600;

    private HeldBack()
    {
    }

    public HeldBackId Id { get; private set; }

    public ForceId ForceId { get; private set; }

    public EncounterId EncounterId { get; private set; }

    public LiveMatter Matter { get; private set; }

    public UserId? MarkedBy { get; private set; }

    public DateTimeOffset MarkedAt { get; private set; }

    /// <summary>When the matter had ended; none while it is held back.</summary>
    public DateTimeOffset? LiftedAt { get; private set; }

    public UserId? LiftedBy { get; private set; }

    /// <summary>Holds an encounter back. The reason in the force's words is sealed beside it.</summary>
    public static HeldBack Mark(Force force, EncounterId encounter, LiveMatter matter, Actor by, DateTimeOffset now)
    {
        by.MustBe(force.Reach, Role.ForceLiaison);
        return new() { Id = HeldBackId.New(), ForceId = force.Id, EncounterId = encounter, Matter = matter, MarkedBy = by.Id, MarkedAt = now };
    }

    /// <summary>The same record came again in a corrected file and stays held back.</summary>
    public HeldBack Again(EncounterId encounter) => new() { Id = HeldBackId.New(), ForceId = ForceId, EncounterId = encounter, Matter = Matter, MarkedBy = MarkedBy, MarkedAt = MarkedAt };

    /// <summary>The matter has ended: panels may have it again.</summary>
    public void Lift(Force force, Actor by, DateTimeOffset now)
    {
        by.MustBe(force.Reach, Role.ForceLiaison);
        if (LiftedAt is not null)
        {
            throw new RuleBroken(EncounterRules.NotHeld);
        }

        LiftedAt = now;
        LiftedBy = by.Id;
    }
}

/// <summary>One time that an encounter was held back.</summary>
public readonly record struct HeldBackId(Guid Value)
{
    public static HeldBackId New() => new(Guid.CreateVersion7());
}
