using System.Globalization;
using ScrutinyPanels.Domain.Encounters.Kinds;
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

    /// <summary>Whether those rules let the oversight office draw.</summary>
    public bool OfficeDraws { get; private set; }

    public RecordKind Kind { get; private set; }

    public DrawMethod Method { get; private set; } = DrawMethod.Random;

    /// <summary>What all records of the list have in common; none for a list of all.</summary>
    public DrawTheme? Theme { get; private set; }

    /// <summary>Whether its cases stand for the whole list: drawn by seed, from all, some of each group. Only such draws count in figures about the whole.</summary>
    public bool StandsForAll => Method == DrawMethod.Random && Theme is null && strata.TrueForAll(s => s.Size == 0 || s.Take > 0);

    /// <summary>Why these records were picked by hand.</summary>
    public string PickReason { get; private set; } = string.Empty;

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

    /// <summary>How many reserves of each stratum its certificate names.</summary>
    public int ReservesNamed => Math.Max(DrawCertificate.ReservesNamed, substitutions.Count);

    public int Take => strata.Sum(s => s.Take);

    /// <summary>The certificate's word for the role that typed the seed.</summary>
    public string DrawnBy => SeededAs switch
    {
        Role.ViceChair => "vice-chair",
        Role.OversightOfficer => "oversight-officer",
        _ => "chair",
    };

    /// <summary>Freezes a list and its plan; from now on nobody who prepares records can steer what is drawn.</summary>
    public static Draw Freeze(Panel panel, ForceId force, DrawRequest asked, int number, ListSum list, DrawExclusions excluded, byte[] salt, Actor by, DateTimeOffset now)
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
            OfficeDraws = panel.CurrentRules.WhoDraws == WhoDraws.ChairOrOffice,
            Kind = asked.Kind,
            Method = asked.Method,
            Theme = asked.Theme,
            FromMonth = asked.From,
            ToMonth = asked.To,
            State = DrawState.Frozen,
            ListSize = list.Size,
            Fingerprint = list.Fingerprint,
            Excluded = excluded,
            Salt = salt,
            FrozenAt = now,
            FrozenBy = by.Id,
        };
        by.MustBe(draw.Reach, Role.Chair, Role.ViceChair, Role.OversightOfficer);
        draw.MustBeLeftTo(by);
        draw.MustHold(panel, asked, list);
        draw.AddStrata(asked, list);
        draw.PlanFingerprint = draw.PlanOf().Fingerprint();
        return draw;
    }

    /// <summary>Draws the sample by the seed that was made in the room; a list is drawn from once.</summary>
    public void SeedWith(DrawSample sample, bool sameListSeededBefore, Actor by, DateTimeOffset now)
    {
        var next = DrawLifecycle.Table.Next(State, DrawAction.Seed, by, Reach);
        MustBeLeftTo(by);
        MustBe(DrawMethod.Random);
        if (sameListSeededBefore)
        {
            throw new RuleBroken(DrawRules.SeededBefore);
        }

        MustBeOfFrozenList(sample.Fingerprint);
        State = next;
        Seed = sample.Seed.Text;
        SeededAt = now;
        SeededBy = by.Id;
        SeededAs = RoleOf(by);
        Record(new SampleDrawn(Id, PanelId));
    }

    /// <summary>Takes what members picked blind, by the numbers of the list in the order they were called.</summary>
    public IReadOnlyList<DrawLine> PickBlind(IReadOnlyList<int> numbers, DrawList list, Actor by, DateTimeOffset now)
    {
        MustBe(DrawMethod.BlindPick);
        var missing = numbers.FirstOrDefault(n => n < 1 || n > list.Lines.Count);
        return missing != 0 || numbers.Contains(0)
            ? throw new RuleBroken(DrawRules.NotOnTheList(missing.ToString(CultureInfo.InvariantCulture)))
            : Pick([.. numbers.Select(n => list.Lines[n - 1])], string.Empty, list, by, now);
    }

    /// <summary>Takes the records that the chair named by their keys, with the reason for choosing them.</summary>
    public IReadOnlyList<DrawLine> PickByHand(IReadOnlyList<string> keys, string? reason, DrawList list, Actor by, DateTimeOffset now)
    {
        MustBe(DrawMethod.ByHand);
        var byKey = list.Lines.ToDictionary(l => l.Key, StringComparer.Ordinal);
        return Pick(
            [.. keys.Select(k => byKey.TryGetValue(k, out var line) ? line : throw new RuleBroken(DrawRules.NotOnTheList(k)))],
            Text.Required(reason, ReasonLimit, DrawRules.PickReasonNeeded),
            list,
            by,
            now);
    }

    /// <summary>Gives the draw up, with a reason; it stays to be seen, and what it drew is not drawn again.</summary>
    public void Abandon(string reason, bool aCaseWasOpened, Actor by, DateTimeOffset now)
    {
        var next = DrawLifecycle.Table.Next(State, DrawAction.Abandon, by, Reach, reason);
        MustBeLeftTo(by);
        if (aCaseWasOpened)
        {
            throw new RuleBroken(DrawRules.CaseOpened);
        }

        State = next;
        AbandonReason = Text.Required(reason, ReasonLimit, LifecycleRules.ReasonNeeded);
        AbandonedAt = now;
        Record(new DrawAbandoned(Id, PanelId));
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
        MustBe(DrawMethod.Random);
        MustBeOfFrozenList(sample.Fingerprint);
        var next = sample.NextReserve(line.Stratum, substitutions.Select(s => s.InKey).ToHashSet(StringComparer.Ordinal));
        substitutions.Add(new DrawSubstitution(Id, substitutions.Count + 1, line.Key, next.Key, reason, sentence, now));
        return next;
    }

    /// <summary>What somebody with these roles may do now; the office only where the panel's rules of the frozen list say so, and by seed.</summary>
    public IReadOnlyList<DrawAction> ActionsFor(IReadOnlySet<Role> roles) =>
        DrawLifecycle.Table.ActionsFor(State, OfficeMayDraw ? roles : roles.Where(r => r != Role.OversightOfficer).ToHashSet());

    /// <summary>The certificate: all that a stranger needs beside the list.</summary>
    public DrawCertificate Certify(DrawSample sample)
    {
        MustBeOfFrozenList(sample.Fingerprint);
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
            sample.FirstReserves(ReservesNamed),
            [.. substitutions.OrderBy(s => s.Number).Select(s => new SubstitutionLine(s.OutKey, s.InKey, SubstitutionReasons.Code(s.Reason), s.At, s.Words))],
            Excluded,
            PlanFingerprint,
            Convert.ToHexStringLower(Salt),
            Theme: Theme is { } theme ? DrawThemes.Code(theme) : string.Empty);
    }

    private DrawPlan PlanOf() => new(PanelName, Period, RecordKinds.Code(Kind), Fingerprint, Plans, Excluded, DrawMethods.Code(Method), Theme is { } theme ? DrawThemes.Code(theme) : string.Empty);

    // By seed only: whoever prepares records does not choose them.
    private bool OfficeMayDraw => OfficeDraws && Method == DrawMethod.Random;

    private Role RoleOf(Actor by) => new[] { Role.Chair, Role.ViceChair, Role.OversightOfficer }.First(by.RolesOver(Reach).Contains);

    private void MustBeLeftTo(Actor by)
    {
        if (!OfficeMayDraw && !by.RolesOver(Reach).Overlaps([Role.Chair, Role.ViceChair]))
        {
            throw new RuleBroken(OfficeDraws ? DrawRules.OfficeDrawsBySeed : DrawRules.OfficeDrawsNot);
        }
    }

    private void MustBe(DrawMethod method)
    {
        if (Method != method)
        {
            throw new RuleBroken(DrawRules.NotOfThisMethod);
        }
    }

    private IReadOnlyList<DrawLine> Pick(IReadOnlyList<DrawLine> picked, string reason, DrawList list, Actor by, DateTimeOffset now)
    {
        var next = DrawLifecycle.Table.Next(State, DrawAction.Pick, by, Reach);
        MustBeOfFrozenList(list.Fingerprint);
        var broken = picked.Count == 0 ? DrawRules.NothingPicked
            : picked.Count > Take ? DrawRules.PickedTooMany(Take)
            : picked.Select(l => l.Encounter).Distinct().Count() < picked.Count ? DrawRules.PickedTwice
            : null;
        if (broken is not null)
        {
            throw new RuleBroken(broken);
        }

        (State, PickReason, SeededAt, SeededBy, SeededAs) = (next, reason, now, by.Id, RoleOf(by));
        Record(new SampleDrawn(Id, PanelId));
        return picked;
    }

    private void AddStrata(DrawRequest asked, ListSum list)
    {
        foreach (var (index, (name, take)) in asked.Strata.Index())
        {
            var size = list.Sizes.GetValueOrDefault(name);
            if (take > size)
            {
                throw new RuleBroken(name.Length == 0 ? DrawRules.OnlySoMany(size) : DrawRules.OnlySoManyOf(name, size));
            }

            var group = index < asked.Groups.Count ? asked.Groups[index] : null;
            strata.Add(new DrawStratum(Id, index + 1, new StratumPlan(name, size, take), group?.Field ?? string.Empty, group?.Value ?? string.Empty));
        }
    }

    private void MustHold(Panel panel, DrawRequest asked, ListSum list)
    {
        if (!panel.Coverage.Any(c => c.ForceId == ForceId && c.Kind == asked.Kind))
        {
            throw new RuleBroken(DrawRules.NotCovered);
        }

        if (list.Size == 0)
        {
            throw new RuleBroken(DrawRules.NothingToDraw);
        }

        if (asked.Theme is { } theme && DrawThemes.FieldsOf(theme, KindsOfRecord.Of(asked.Kind)).Count == 0)
        {
            throw new RuleBroken(DrawRules.NotAThemeOfThese);
        }

        if (asked is { Method: not DrawMethod.Random, Groups.Count: > 0 })
        {
            throw new RuleBroken(DrawRules.NotOfThisMethod);
        }
    }

    private void MustBeOfFrozenList(string fingerprint)
    {
        if (fingerprint != Fingerprint)
        {
            throw new RuleBroken(DrawRules.ListChanged);
        }
    }
}

/// <summary>A sample was drawn and its cases were made.</summary>
public sealed record SampleDrawn(DrawId DrawId, PanelId PanelId) : DomainEvent;

/// <summary>A draw was given up.</summary>
public sealed record DrawAbandoned(DrawId DrawId, PanelId PanelId) : DomainEvent;
