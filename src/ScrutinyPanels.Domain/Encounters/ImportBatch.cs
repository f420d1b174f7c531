using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Domain.Encounters;

/// <summary>A file of records that a force supplied: loaded whole or not at all, every row accounted for as accepted, set aside or quarantined.</summary>
public sealed class ImportBatch : Aggregate
{
    public const int FileNameLimit = 200;
    public const int ReasonLimit = 400;

    private readonly List<BatchFinding> findings = [];

    private ImportBatch()
    {
    }

    public ImportBatchId Id { get; private set; }

    public ForceId ForceId { get; private set; }

    /// <summary>The oversight body of the force when it was loaded; none for a force that no body looks after yet.</summary>
    public AreaId? AreaId { get; private set; }

    public RecordKind Kind { get; private set; }

    public string FileName { get; private set; } = string.Empty;

    /// <summary>The month in the file's name; none where the name has no month.</summary>
    public Month? FileMonth { get; private set; }

    public Month FirstMonth { get; private set; }

    public Month LastMonth { get; private set; }

    /// <summary>1, or one more than any earlier batch with rows of the same months, such as the one it supersedes: so no two rows have one key.</summary>
    public int Revision { get; private set; }

    /// <summary>SHA-256 of the rows after line ends are made alike, in lower-case hexadecimal.</summary>
    public string Fingerprint { get; private set; } = string.Empty;

    public int Rows { get; private set; }

    public int Accepted { get; private set; }

    public int SetAside { get; private set; }

    public int Quarantined { get; private set; }

    public DoubledAnswer Doubled { get; private set; }

    /// <summary>The times look like local time marked as UTC; nothing was shifted.</summary>
    public bool TimesLookLocal { get; private set; }

    public DateTimeOffset LoadedAt { get; private set; }

    /// <summary>Who loaded it; none when the operator did at the command line.</summary>
    public UserId? LoadedBy { get; private set; }

    /// <summary>The later batch of the same month that took its place.</summary>
    public ImportBatchId? SupersededBy { get; private set; }

    /// <summary>The batch whose place it takes when it is released.</summary>
    public ImportBatchId? Replaces { get; private set; }

    /// <summary>The headings of the file and where their columns went.</summary>
    public IReadOnlyList<MatchedColumn> Columns { get; private set; } = [];

    /// <summary>It has written text, which two people of the force look through before a panel sees it.</summary>
    public bool HasText { get; private set; }

    /// <summary>Its records were compared with those that may be about the same event.</summary>
    public bool Compared { get; private set; }

    /// <summary>How many of its rows the privacy scan has gone by so far.</summary>
    public int ScannedRows { get; private set; }

    /// <summary>When the privacy scan had gone through all written text; none before.</summary>
    public DateTimeOffset? ScannedAt { get; private set; }

    /// <summary>When somebody had looked through all written text; none before.</summary>
    public DateTimeOffset? RedactedAt { get; private set; }

    public UserId? RedactedBy { get; private set; }

    /// <summary>Why the second person sent the text back; empty when nobody did.</summary>
    public string SentBack { get; private set; } = string.Empty;

    public DateTimeOffset? ReleasedAt { get; private set; }

    public UserId? ReleasedBy { get; private set; }

    /// <summary>When it was undone: its records are gone and its counts stay.</summary>
    public DateTimeOffset? UndoneAt { get; private set; }

    public UserId? UndoneBy { get; private set; }

    /// <summary>When its records were erased because nobody needs them any more; counts and certificates stay.</summary>
    public DateTimeOffset? ErasedAt { get; private set; }

    /// <summary>When somebody next looks whether its records are still needed; none until somebody moved it.</summary>
    public DateOnly? KeepUntil { get; private set; }

    public string KeepReason { get; private set; } = string.Empty;

    /// <summary>The number of records that the force itself published for the same months; none until somebody typed it in.</summary>
    public int? PublishedTotal { get; private set; }

    public IReadOnlyList<BatchFinding> Findings => findings;

    /// <summary>Where it stands, worked out from what happened to it.</summary>
    public BatchState State =>
        UndoneAt is not null ? BatchState.Undone
        : ErasedAt is not null ? BatchState.Erased
        : SupersededBy is not null ? BatchState.Superseded
        : Doubled == DoubledAnswer.Waiting ? BatchState.AsksDoubled
        : ReleasedAt is not null ? BatchState.Released
        : HasText && ScannedAt is null ? BatchState.ToScan
        : HasText && RedactedAt is null ? BatchState.ToRedact
        : BatchState.ToRelease;

    /// <summary>Whether it is there and has not been undone or erased.</summary>
    public bool IsThere => UndoneAt is null && ErasedAt is null;

    /// <summary>Whether a sample may be drawn from it.</summary>
    public bool CanBeDrawnFrom => IsThere && ReleasedAt is not null && SupersededBy is null && Doubled != DoubledAnswer.Waiting;

    /// <summary>Loads a checked file as one batch.</summary>
    public static ImportBatch Load(ImportBatchId id, Force force, RecordKind kind, string fileName, Month? fileMonth, int revision, BatchContents contents, UserId? by, DateTimeOffset now, IReadOnlyList<MatchedColumn>? columns = null, ImportBatch? replaces = null)
    {
        if (contents.Accepted + contents.Quarantined != contents.Rows)
        {
            throw new RuleBroken(EncounterRules.RowsMustAddUp);
        }

        var batch = new ImportBatch
        {
            Id = id,
            ForceId = force.Id,
            AreaId = force.AreaId,
            Kind = kind,
            FileName = fileName.Length <= FileNameLimit ? fileName : fileName[..FileNameLimit],
            FileMonth = fileMonth,
            FirstMonth = contents.FirstMonth,
            LastMonth = contents.LastMonth,
            Revision = revision,
            Fingerprint = contents.Fingerprint,
            Rows = contents.Rows,
            Accepted = contents.Accepted,
            Quarantined = contents.Quarantined,
            Doubled = contents.EveryRowOccursEvenly ? DoubledAnswer.Waiting : DoubledAnswer.NotAsked,
            TimesLookLocal = contents.TimesLookLocal,
            LoadedBy = by,
            LoadedAt = now,
            Columns = columns ?? [],
            HasText = contents.HasText,
            Replaces = replaces?.Id,
        };
        foreach (var finding in contents.Findings)
        {
            finding.Number = batch.findings.Count + 1;
            batch.findings.Add(finding);
        }

        return batch;
    }

    /// <summary>A corrected file of the same month takes this one's place; what was already drawn stays drawn.</summary>
    public void SupersedeBy(ImportBatch later) => SupersededBy = later.Id;

    /// <summary>Its records were compared with those of the same months; what looks like one event is proposed to a person.</summary>
    public void NoteCompared() => Compared = true;

    /// <summary>Its records are compared anew: a correction that would have taken its place was undone.</summary>
    public void CompareAgain() => Compared = false;

    /// <summary>The privacy scan has gone on from one row to another; after the last row people look through what it found.</summary>
    public void NoteScanned(int from, int to, bool all, DateTimeOffset now)
    {
        MustBeOpen();
        if (!HasText || ScannedAt is not null || ScannedRows != from)
        {
            throw new RuleBroken(EncounterRules.ScanMovedOn);
        }

        ScannedRows = to;
        ScannedAt = all ? now : null;
    }

    /// <summary>The privacy scan goes through all written text anew, and somebody looks through it after that.</summary>
    public void ScanAgain()
    {
        MustBeOpen();
        if (!HasText)
        {
            throw new RuleBroken(EncounterRules.NothingToRedact);
        }

        ScannedRows = 0;
        ScannedAt = null;
        Reopen();
    }

    /// <summary>Somebody of the force has looked through all written text.</summary>
    public void FinishRedaction(Force force, Actor by, DateTimeOffset now)
    {
        MustBeOpen();
        by.MustBe(force.Reach, Role.ForceLiaison);
        if (!HasText)
        {
            throw new RuleBroken(EncounterRules.NothingToRedact);
        }

        MustBeScanned();
        RedactedAt = now;
        RedactedBy = by.Id;
        SentBack = string.Empty;
    }

    /// <summary>The second person found something that still tells who somebody is.</summary>
    public void SendBack(Force force, string reason, Actor by)
    {
        MustBeOpen();
        by.MustBe(force.Reach, Role.ForceLiaison);
        if (RedactedAt is null)
        {
            throw new RuleBroken(EncounterRules.NothingToSendBack);
        }

        SentBack = Text.Required(reason, ReasonLimit, LifecycleRules.ReasonNeeded);
        RedactedAt = null;
        RedactedBy = null;
    }

    /// <summary>Redaction is open again because the text or a mark changed.</summary>
    public void Reopen()
    {
        MustBeOpen();
        RedactedAt = null;
        RedactedBy = null;
    }

    /// <summary>Lets panels have it: written text needs somebody else of the force than the one who looked through it.</summary>
    public void Release(Force force, Actor by, DateTimeOffset now)
    {
        MustBeOpen();
        if (!by.IsSystem)
        {
            by.MustBe(force.Reach, HasText ? [Role.ForceLiaison] : [Role.ForceLiaison, Role.OversightOfficer]);
        }

        if (Doubled == DoubledAnswer.Waiting)
        {
            throw new RuleBroken(EncounterRules.SayKeepOrHalve);
        }

        if (HasText && RedactedAt is null)
        {
            throw new RuleBroken(EncounterRules.NotRedacted);
        }

        if (HasText && (by.Id is null || by.Id == RedactedBy))
        {
            throw new RuleBroken(EncounterRules.SecondPersonNeeded);
        }

        ReleasedAt = now;
        ReleasedBy = by.Id;
    }

    /// <summary>Undoes the whole batch, until it is released.</summary>
    public void Undo(UserId? by, DateTimeOffset now)
    {
        MustBeOpen();
        UndoneAt = now;
        UndoneBy = by;
    }

    /// <summary>Rows that were quarantined and mended are accepted.</summary>
    public void AcceptMended(int rows)
    {
        MustBeOpen();
        if (rows < 0 || rows > Quarantined)
        {
            throw new RuleBroken(EncounterRules.RowNotMendable);
        }

        Accepted += rows;
        Quarantined -= rows;
        Compared = false;
        if (HasText)
        {
            ScanAgain();
        }
    }

    /// <summary>Notes the force's own published number beside it; none takes it away.</summary>
    public void NotePublishedTotal(int? total) => PublishedTotal = total;

    /// <summary>The day on which somebody looks whether its records are still needed.</summary>
    public DateOnly ReviewOn(int keepMonths) => KeepUntil ?? LastMonth.FirstDay.AddMonths(keepMonths + 1);

    /// <summary>Its records are still needed, for a reason, until a day.</summary>
    public void Keep(DateOnly until, string reason)
    {
        KeepReason = Text.Required(reason, ReasonLimit, LifecycleRules.ReasonNeeded);
        KeepUntil = until;
    }

    /// <summary>Its records are no longer needed: they go, the counts stay.</summary>
    public void Erase(int keepMonths, DateOnly today, DateTimeOffset now)
    {
        if (!IsThere)
        {
            throw new RuleBroken(EncounterRules.NoLongerThere);
        }

        if (today < ReviewOn(keepMonths))
        {
            throw new RuleBroken(EncounterRules.StillNeeded);
        }

        ErasedAt = now;
    }

    /// <summary>Refuses unless its written text was searched and is not yet released.</summary>
    public void MustBeScanned()
    {
        MustBeOpen();
        if (HasText && ScannedAt is null)
        {
            throw new RuleBroken(EncounterRules.NotScanned);
        }
    }

    /// <summary>Refuses unless it is there and not yet released.</summary>
    public void MustBeOpen()
    {
        if (!IsThere)
        {
            throw new RuleBroken(EncounterRules.NoLongerThere);
        }

        if (ReleasedAt is not null)
        {
            throw new RuleBroken(EncounterRules.ReleasedAlready);
        }
    }

    /// <summary>All rows of a doubled file are real: they can be drawn from.</summary>
    public void KeepDoubled()
    {
        MustBeWaiting();
        Doubled = DoubledAnswer.Keep;
    }

    /// <summary>The file was uploaded twice over: half of each run of equal rows is set aside.</summary>
    public void HalveDoubled(int setAside)
    {
        MustBeWaiting();
        if (setAside * 2 != Accepted)
        {
            throw new RuleBroken(EncounterRules.HalfMustBeHalf);
        }

        Doubled = DoubledAnswer.Halve;
        Accepted -= setAside;
        SetAside += setAside;
    }

    /// <summary>Refuses unless the question is still open.</summary>
    public void MustBeWaiting()
    {
        if (Doubled != DoubledAnswer.Waiting)
        {
            throw new RuleBroken(EncounterRules.DoubledNotWaiting);
        }
    }
}
