using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Domain.Encounters;

/// <summary>What was answered when every row of a file occurs an even number of times.</summary>
public enum DoubledAnswer
{
    NotAsked = 0,
    Waiting = 1,
    Keep = 2,
    Halve = 3,
}

/// <summary>A file of records that a force supplied: loaded whole or not at all, every row accounted for as accepted, set aside or quarantined.</summary>
public sealed class ImportBatch : Aggregate
{
    public const int FileNameLimit = 200;

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

    public IReadOnlyList<BatchFinding> Findings => findings;

    /// <summary>Whether a sample may be drawn from it.</summary>
    public bool CanBeDrawnFrom => SupersededBy is null && Doubled != DoubledAnswer.Waiting;

    /// <summary>Loads a checked file as one batch.</summary>
    public static ImportBatch Load(ImportBatchId id, Force force, RecordKind kind, string fileName, Month? fileMonth, int revision, BatchContents contents, UserId? by, DateTimeOffset now)
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

/// <summary>What checking a file found, before it is kept.</summary>
public sealed record BatchContents(
    string Fingerprint,
    int Rows,
    int Accepted,
    int Quarantined,
    Month FirstMonth,
    Month LastMonth,
    bool EveryRowOccursEvenly,
    bool TimesLookLocal,
    IReadOnlyList<BatchFinding> Findings);
