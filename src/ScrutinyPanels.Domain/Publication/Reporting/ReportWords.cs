namespace ScrutinyPanels.Domain.Publication.Reporting;

/// <summary>Something that stands against publishing a part of a report.</summary>
public sealed record ReportFinding(ReportPart Part, Finding Finding);

/// <summary>The words that an officer writes around the figures of a report.</summary>
/// <param name="Learned">What was learned; empty where nothing is said.</param>
/// <param name="Why">Why an earlier publication is put right; empty in the first.</param>
public sealed record ReportWords(string Introduction, string Learned, string Why)
{
    public const int IntroductionLimit = 3000;
    public const int LearnedLimit = 3000;
    public const int WhyLimit = 600;

    /// <summary>What the automatic checks find in them, part by part. What was learned may tell of an encounter, so that a day in it is found as well.</summary>
    public IReadOnlyList<ReportFinding> Check() =>
    [
        .. Find(ReportPart.Introduction, Introduction, tellsOfEncounter: false),
        .. Find(ReportPart.Learned, Learned, tellsOfEncounter: true),
        .. Find(ReportPart.Why, Why, tellsOfEncounter: false),
    ];

    private static IEnumerable<ReportFinding> Find(ReportPart part, string words, bool tellsOfEncounter) =>
        PublicationChecks.Find(words, tellsOfEncounter).Select(f => new ReportFinding(part, f));
}
