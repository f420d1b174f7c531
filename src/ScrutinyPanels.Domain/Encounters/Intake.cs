using ScrutinyPanels.Domain.Encounters.Kinds;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Domain.Encounters;

/// <summary>A file on its way in: kept sealed, its columns matched, then read in the background; it ends as a batch or as nothing.</summary>
public sealed class Intake : Aggregate
{
    public const int ProblemLimit = 1000;

    /// <summary>A reader that has not been heard of for so long has stopped, and another may take the file.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(30);

    private Intake()
    {
    }

    public IntakeId Id { get; private set; }

    public ForceId ForceId { get; private set; }

    public RecordKind Kind { get; private set; }

    public string FileName { get; private set; } = string.Empty;

    public FileShape Shape { get; private set; } = new(FileEncoding.Utf8, FileLayout.Commas);

    public IntakeState State { get; private set; }

    /// <summary>The headings of the file, each with where its column goes.</summary>
    public IReadOnlyList<MatchedColumn> Columns { get; private set; } = [];

    /// <summary>The person said that it takes the place of the file of the same months that was loaded before.</summary>
    public bool Correct { get; private set; }

    public int RowsRead { get; private set; }

    /// <summary>The rows of the file as first counted; 0 until then.</summary>
    public int RowsTotal { get; private set; }

    /// <summary>Why it was refused.</summary>
    public string Problem { get; private set; } = string.Empty;

    /// <summary>The refusal asks whether the file corrects an earlier one.</summary>
    public bool AsksCorrect { get; private set; }

    public ImportBatchId? BatchId { get; private set; }

    public UserId? StartedBy { get; private set; }

    public DateTimeOffset StartedAt { get; private set; }

    /// <summary>When whoever reads it was last heard of.</summary>
    public DateTimeOffset? HeardAt { get; private set; }

    /// <summary>Takes a file in.</summary>
    public static Intake Start(IntakeId id, Force force, KindOfRecord kind, string fileName, FileShape shape, IReadOnlyList<MatchedColumn> columns, UserId? by, DateTimeOffset now) => new()
    {
        Id = id,
        ForceId = force.Id,
        Kind = kind.Kind,
        FileName = fileName.Length <= ImportBatch.FileNameLimit ? fileName : fileName[..ImportBatch.FileNameLimit],
        Shape = shape,
        Columns = columns,
        State = IntakeState.Matching,
        StartedBy = by,
        StartedAt = now,
    };

    /// <summary>Says where each column goes and has the file read. Also after a refusal, with other columns or a yes.</summary>
    public void Match(KindOfRecord kind, IReadOnlyList<ColumnTarget> targets, bool correct)
    {
        if (State is not (IntakeState.Matching or IntakeState.Refused))
        {
            throw new RuleBroken(EncounterRules.IntakeMovedOn);
        }

        if (targets.Count != Columns.Count || targets.Any(t => !kind.Has(t)))
        {
            throw new RuleBroken(EncounterRules.ColumnUnknown);
        }

        if (targets.Where(t => t != ColumnTarget.None).GroupBy(t => t).Any(g => g.Count() > 1))
        {
            throw new RuleBroken(EncounterRules.ColumnTwice);
        }

        if (!targets.Contains(ColumnTarget.Date))
        {
            throw new RuleBroken(EncounterRules.DateNeeded);
        }

        Columns = [.. Columns.Zip(targets, (c, t) => c with { Target = t.Code })];
        Correct = correct;
        State = IntakeState.Waiting;
        Problem = string.Empty;
        AsksCorrect = false;
        RowsRead = RowsTotal = 0;
    }

    /// <summary>Whether a reader may take it now: it waits, or whoever read it has not been heard of for a while.</summary>
    public bool CanBeTaken(DateTimeOffset now) => State == IntakeState.Waiting || (State == IntakeState.Working && now - HeardAt >= Patience);

    /// <summary>Somebody begins to read it.</summary>
    public void Take(DateTimeOffset now)
    {
        if (!CanBeTaken(now))
        {
            throw new RuleBroken(EncounterRules.IntakeMovedOn);
        }

        State = IntakeState.Working;
        RowsRead = 0;
        HeardAt = now;
    }

    /// <summary>Notes how far the reading has come.</summary>
    public void Report(int rowsRead, int rowsTotal, DateTimeOffset now)
    {
        RowsRead = rowsRead;
        RowsTotal = rowsTotal;
        HeardAt = now;
    }

    /// <summary>The file has become a batch.</summary>
    public void EndAs(ImportBatch batch)
    {
        State = IntakeState.Loaded;
        BatchId = batch.Id;
        RowsRead = RowsTotal = batch.Rows;
    }

    /// <summary>The file was refused; it can be matched again or given up.</summary>
    public void Refuse(string problem, bool asksCorrect)
    {
        State = IntakeState.Refused;
        Problem = problem.Length <= ProblemLimit ? problem : problem[..ProblemLimit];
        AsksCorrect = asksCorrect;
    }

    /// <summary>Nothing of the file is wanted.</summary>
    public void GiveUp()
    {
        if (State is not (IntakeState.Matching or IntakeState.Refused))
        {
            throw new RuleBroken(EncounterRules.IntakeMovedOn);
        }

        // A file without headings has its first row in their place.
        Columns = [];
        State = IntakeState.GivenUp;
    }
}

/// <summary>A heading of a file and the code of the target its column goes to; empty where it is left out.</summary>
public sealed record MatchedColumn(string Heading, string Target);
