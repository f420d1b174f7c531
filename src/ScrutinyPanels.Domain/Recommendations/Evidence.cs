using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;

namespace ScrutinyPanels.Domain.Recommendations;

/// <summary>What shows that something was done, as it is given: a document in words, or counts before and after with their periods.</summary>
public sealed record Evidence
{
    public const int WordsLimit = 1000;
    public const int PeriodLimit = 60;
    public const int MostCounted = 1_000_000;

    public Evidence(EvidenceKind kind, string? words, Counted? before = null, Counted? after = null)
    {
        if (!Enum.IsDefined(kind))
        {
            throw new RuleBroken(RecommendationRules.EvidenceKindNeeded);
        }

        Kind = kind;
        Words = Text.Required(words, WordsLimit, RecommendationRules.EvidenceWordsNeeded);
        if (kind != EvidenceKind.Document)
        {
            Before = before ?? throw new RuleBroken(RecommendationRules.CountsNeeded);
            After = after ?? throw new RuleBroken(RecommendationRules.CountsNeeded);
        }
    }

    public EvidenceKind Kind { get; }

    /// <summary>What it shows, or where the document can be read.</summary>
    public string Words { get; }

    public Counted? Before { get; }

    public Counted? After { get; }
}

/// <summary>So many of so many in a period.</summary>
public sealed record Counted
{
    public Counted(int count, int of, string? period)
    {
        if (of is < 1 or > Evidence.MostCounted || count < 0 || count > of)
        {
            throw new RuleBroken(RecommendationRules.CountsNeeded);
        }

        Share = new(count, of);
        Period = Text.Required(period, Evidence.PeriodLimit, RecommendationRules.PeriodNeeded);
    }

    public Proportion Share { get; }

    public string Period { get; }
}

/// <summary>One piece of evidence on the record.</summary>
public sealed class RecommendationEvidence
{
    internal RecommendationEvidence(RecommendationId recommendationId, int number, Evidence given, FileAsItCame? file, Actor by, DateTimeOffset at)
    {
        RecommendationId = recommendationId;
        Number = number;
        Kind = given.Kind;
        Words = given.Words;
        BeforeCount = given.Before?.Share.Count;
        BeforeOf = given.Before?.Share.Of;
        BeforePeriod = given.Before?.Period ?? string.Empty;
        AfterCount = given.After?.Share.Count;
        AfterOf = given.After?.Share.Of;
        AfterPeriod = given.After?.Period ?? string.Empty;
        FileName = Text.Optional(file?.Name, Paper.NameLimit);
        FileType = file?.Type;
        FileSize = file?.Size ?? 0;
        FileFingerprint = file?.Fingerprint ?? string.Empty;
        By = by.Id;
        At = at;
    }

    private RecommendationEvidence()
    {
    }

    public RecommendationId RecommendationId { get; private set; }

    /// <summary>1 for the first, and so on.</summary>
    public int Number { get; private set; }

    public EvidenceKind Kind { get; private set; }

    public string Words { get; private set; } = string.Empty;

    public int? BeforeCount { get; private set; }

    public int? BeforeOf { get; private set; }

    public string BeforePeriod { get; private set; } = string.Empty;

    public int? AfterCount { get; private set; }

    public int? AfterOf { get; private set; }

    public string AfterPeriod { get; private set; } = string.Empty;

    /// <summary>The name of the file that came with it; empty where none did.</summary>
    public string FileName { get; private set; } = string.Empty;

    public PaperType? FileType { get; private set; }

    /// <summary>Its bytes.</summary>
    public long FileSize { get; private set; }

    /// <summary>SHA-256 of its bytes; empty where there is no file.</summary>
    public string FileFingerprint { get; private set; } = string.Empty;

    public UserId? By { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>The share before; none for a document.</summary>
    public Proportion? Before => BeforeCount is { } count && BeforeOf is { } of ? new(count, of) : null;

    /// <summary>The share after; none for a document.</summary>
    public Proportion? After => AfterCount is { } count && AfterOf is { } of ? new(count, of) : null;
}

/// <summary>The bytes of a file of evidence, apart from it so that lists do not carry them.</summary>
public sealed class EvidenceContent
{
    public EvidenceContent(RecommendationId recommendationId, int number, byte[] bytes)
    {
        RecommendationId = recommendationId;
        Number = number;
        Bytes = bytes;
    }

    private EvidenceContent()
    {
    }

    public RecommendationId RecommendationId { get; private set; }

    /// <summary>The number of the evidence that it came with.</summary>
    public int Number { get; private set; }

    public byte[] Bytes { get; private set; } = [];
}
