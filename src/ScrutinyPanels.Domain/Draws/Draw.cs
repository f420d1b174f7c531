using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Domain.Draws;

/// <summary>A sample for one panel: the list and plan are frozen and fingerprinted before the seed is typed, and a list is drawn from once.</summary>
public sealed class Draw : Aggregate
{
    public const int ReasonLimit = 400;
    public const int SaltBytes = 32;
    public const int TakeLimit = 200;

    private readonly List<DrawStratum> strata = [];
    private readonly List<DrawSubstitution> substitutions = [];

    private Draw()
    {
    }

    public DrawId Id { get; private set; }

    public AreaId AreaId { get; private set; }

    public ForceId ForceId { get; private set; }

    public PanelId PanelId { get; private set; }

    /// <summary>The panel's own running number, shown as "Draw 3".</summary>
    public int Number { get; private set; }

    /// <summary>What the panel was called when the list was frozen.</summary>
    public string PanelName { get; private set; } = string.Empty;

    /// <summary>The version of the panel's rules that was in force.</summary>
    public int RulesNumber { get; private set; }

    public RecordKind Kind { get; private set; }

    public Month FromMonth { get; private set; }

    public Month ToMonth { get; private set; }

    public DrawState State { get; private set; }

    public int ListSize { get; private set; }

    public string Fingerprint { get; private set; } = string.Empty;

    public string PlanFingerprint { get; private set; } = string.Empty;

    /// <summary>What was left out of the list, counted when it was frozen.</summary>
    public DrawExclusions Excluded { get; private set; } = new(0, 0, 0, 0, 0, 0);

    /// <summary>Hides the keys in the public version of the certificate.</summary>
    public byte[] Salt { get; private set; } = [];

    public DateTimeOffset FrozenAt { get; private set; }

    public UserId? FrozenBy { get; private set; }

    public string? Seed { get; private set; }

    public DateTimeOffset? SeededAt { get; private set; }

    public UserId? SeededBy { get; private set; }

    /// <summary>The role in which the seed was typed.</summary>
    public Role? SeededAs { get; private set; }

    public DateTimeOffset? AbandonedAt { get; private set; }

    public string AbandonReason { get; private set; } = string.Empty;

    public IReadOnlyList<DrawStratum> Strata => strata;

    public IReadOnlyList<DrawSubstitution> Substitutions => substitutions;

    public Reach Reach => new(AreaId.Value, ForceId.Value, PanelId.Value);

    /// <summary>The period as certificates write it: one month, or the first and the last with a slash between.</summary>
    public string Period => FromMonth == ToMonth ? FromMonth.ToString() : $"{FromMonth}/{ToMonth}";

    public IReadOnlyList<StratumPlan> Plans => [.. strata.OrderBy(s => s.Number).Select(s => s.Plan)];

    public int Take => strata.Sum(s => s.Take);

    /// <summary>The certificate's word for the role that typed the seed.</summary>
    public string DrawnBy => SeededAs == Role.ViceChair ? "vice-chair" : "chair";

    /// <summary>Freezes a list and its plan; from now on nobody who prepares records can steer what is drawn.</summary>
    public static Draw Freeze(Panel panel, ForceId force, DrawRequest asked, int number, DrawList list, DrawExclusions excluded, byte[] salt, Actor by, DateTimeOffset now)
    {
        var draw = new Draw
        {
            Id = DrawId.New(),
            AreaId = panel.AreaId,
            ForceId = force,
            PanelId = panel.Id,
            Number = number,
            PanelName = panel.Name,
            RulesNumber = panel.CurrentRules.Number,
            Kind = asked.Kind,
            FromMonth = asked.From,
            ToMonth = asked.To,
            State = DrawState.Frozen,
            ListSize = list.Lines.Count,
            Fingerprint = list.Fingerprint,
            Excluded = excluded,
            Salt = salt,
            FrozenAt = now,
            FrozenBy = by.Id,
        };
        by.MustBe(draw.Reach, Role.Chair, Role.ViceChair);
        draw.MustHold(panel, asked, list);
        draw.strata.Add(new DrawStratum(draw.Id, 1, new StratumPlan(string.Empty, list.Lines.Count, asked.Take)));
        draw.PlanFingerprint = draw.PlanOf().Fingerprint();
        return draw;
    }

    /// <summary>Draws the sample by the seed that was made in the room; a list is drawn from once.</summary>
    public DrawSample SeedWith(Seed seed, DrawList list, bool sameListSeededBefore, Actor by, DateTimeOffset now)
    {
        var next = DrawLifecycle.Table.Next(State, DrawAction.Seed, by, Reach);
        if (sameListSeededBefore)
        {
            throw new RuleBroken(DrawRules.SeededBefore);
        }

        MustBeFrozenList(list);
        State = next;
        Seed = seed.Text;
        SeededAt = now;
        SeededBy = by.Id;
        SeededAs = by.RolesOver(Reach).Contains(Role.Chair) ? Role.Chair : Role.ViceChair;
        Record(new SampleDrawn(Id, PanelId));
        return DrawSample.Of(list, seed, Plans);
    }

    /// <summary>Gives the draw up, with a reason; it stays to be seen, and what it drew is not drawn again.</summary>
    public void Abandon(string reason, bool aCaseWasOpened, Actor by, DateTimeOffset now)
    {
        var next = DrawLifecycle.Table.Next(State, DrawAction.Abandon, by, Reach, reason);
        if (aCaseWasOpened)
        {
            throw new RuleBroken(DrawRules.CaseOpened);
        }

        State = next;
        AbandonReason = Text.Required(reason, ReasonLimit, LifecycleRules.ReasonNeeded);
        AbandonedAt = now;
        Record(new DrawAbandoned(Id, PanelId));
    }

    /// <summary>The sample as it was first drawn, worked out again from the list and the seed.</summary>
    public DrawSample Repeat(DrawList list)
    {
        MustBeFrozenList(list);
        return DrawSample.Of(list, Draws.Seed.From(Seed), Plans);
    }

    /// <summary>Replaces a record that cannot be looked at by the first unused reserve of its stratum; nothing is replaced by choice.</summary>
    public DrawLine Substitute(DrawLine line, DrawSample sample, SubstitutionReason reason, string? words, NoFootage rule, Actor by, DateTimeOffset now)
    {
        var code = SubstitutionReasons.Code(reason);
        State = DrawLifecycle.Table.Next(State, DrawAction.Substitute, by, Reach, code);
        if (reason == SubstitutionReason.NoFootage && rule == NoFootage.GradeIt)
        {
            throw new RuleBroken(DrawRules.NoFootageIsGraded);
        }

        var sentence = reason == SubstitutionReason.Other
            ? Text.Required(words, DrawSubstitution.WordsLimit, DrawRules.SentenceNeeded)
            : Text.Optional(words, DrawSubstitution.WordsLimit);
        var next = sample.NextReserve(line.Stratum, substitutions.Select(s => s.InKey).ToHashSet(StringComparer.Ordinal));
        substitutions.Add(new DrawSubstitution(Id, substitutions.Count + 1, line.Key, next.Key, reason, sentence, now));
        return next;
    }

    /// <summary>The certificate: all that a stranger needs beside the list.</summary>
    public DrawCertificate Certify(DrawList list)
    {
        var sample = Repeat(list);
        return new(
            DrawCertificate.Version1,
            PanelName,
            Period,
            RecordKinds.Code(Kind),
            ListSize,
            Fingerprint,
            FrozenAt,
            Seed!,
            SeededAt!.Value,
            DrawnBy,
            Plans,
            sample.Drawn,
            sample.FirstReserves(Math.Max(DrawCertificate.ReservesNamed, substitutions.Count)),
            [.. substitutions.OrderBy(s => s.Number).Select(s => new SubstitutionLine(s.OutKey, s.InKey, SubstitutionReasons.Code(s.Reason), s.At, s.Words))],
            Excluded,
            PlanFingerprint,
            Convert.ToHexStringLower(Salt));
    }

    private DrawPlan PlanOf() => new(PanelName, Period, RecordKinds.Code(Kind), Fingerprint, Plans, Excluded);

    private void MustHold(Panel panel, DrawRequest asked, DrawList list)
    {
        if (!panel.Coverage.Any(c => c.ForceId == ForceId && c.Kind == asked.Kind))
        {
            throw new RuleBroken(DrawRules.NotCovered);
        }

        if (list.Lines.Count == 0)
        {
            throw new RuleBroken(DrawRules.NothingToDraw);
        }

        if (asked.Take > list.Lines.Count)
        {
            throw new RuleBroken(DrawRules.OnlySoMany(list.Lines.Count));
        }
    }

    private void MustBeFrozenList(DrawList list)
    {
        if (list.Fingerprint != Fingerprint)
        {
            throw new RuleBroken(DrawRules.ListChanged);
        }
    }
}

/// <summary>A sample was drawn and its cases were made.</summary>
public sealed record SampleDrawn(DrawId DrawId, PanelId PanelId) : DomainEvent;

/// <summary>A draw was given up.</summary>
public sealed record DrawAbandoned(DrawId DrawId, PanelId PanelId) : DomainEvent;
