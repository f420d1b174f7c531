using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Domain.Publication.Reporting;

/// <summary>One publication of a report.</summary>
public readonly record struct PublishedReportId(Guid Value)
{
    public static PublishedReportId New() => new(Guid.CreateVersion7());
}

/// <summary>What a report is about: a panel, or a whole area.</summary>
/// <param name="Panel">None for all panels of the area.</param>
/// <param name="Name">What the panel or area is called now.</param>
public sealed record ReportSubject(AreaId Area, PanelId? Panel, string Name);

/// <summary>A report as it was published, figures and words: it never changes. A later publication for the same period stands beside it and says what it puts right.</summary>
public sealed class PublishedReport : Aggregate
{
    public const int NameLimit = 200;

    private PublishedReport()
    {
    }

    public PublishedReportId Id { get; private set; }

    public AreaId AreaId { get; private set; }

    /// <summary>Empty for a report about a whole area.</summary>
    public PanelId PanelId { get; private set; }

    /// <summary>What the panel or area was called.</summary>
    public string Name { get; private set; } = string.Empty;

    public ReportPeriod Period { get; private set; } = null!;

    /// <summary>1 for the first publication for its period, and so on.</summary>
    public int Number { get; private set; }

    public DateTimeOffset PublishedAt { get; private set; }

    public UserId? PublishedBy { get; private set; }

    public string Introduction { get; private set; } = string.Empty;

    public string Learned { get; private set; } = string.Empty;

    /// <summary>Why it stands beside an earlier one; empty in the first.</summary>
    public string Why { get; private set; } = string.Empty;

    /// <summary>The figures as text.</summary>
    public string FiguresText { get; private set; } = string.Empty;

    /// <summary>The figures as they were published.</summary>
    public ReportFigures Figures => ReportFigures.Read(FiguresText);

    public ReportWords Words => new(Introduction, Learned, Why);

    /// <summary>Whether it puts an earlier publication right.</summary>
    public bool IsCorrection => Number > 1;

    /// <summary>Lets the public read a report of a period that is over; refused while the checks find anything in its words, and where nothing has changed since the last.</summary>
    public static PublishedReport Publish(ReportSubject of, ReportPeriod period, ReportFigures figures, ReportWords words, PublishedReport? before, Actor by, DateTimeOffset now)
    {
        by.MustBe(new Reach(of.Area.Value, Guid.Empty, of.Panel?.Value ?? Guid.Empty), Role.OversightOfficer);
        Refuse(!period.IsOver(now), PublicationRules.PeriodNotOver);
        var report = new PublishedReport
        {
            Id = PublishedReportId.New(),
            AreaId = of.Area,
            PanelId = of.Panel ?? default,
            Name = of.Name,
            Period = period,
            Number = (before?.Number ?? 0) + 1,
            PublishedAt = now,
            PublishedBy = by.Id,
            Introduction = Text.Required(words.Introduction, ReportWords.IntroductionLimit, PublicationRules.IntroductionNeeded),
            Learned = Text.Optional(words.Learned, ReportWords.LearnedLimit),
            Why = before is null ? string.Empty : Text.Required(words.Why, ReportWords.WhyLimit, PublicationRules.WhyCorrectedNeeded),
            FiguresText = figures.Write(),
        };
        if (report.Words.Check() is [var first, ..])
        {
            throw new RuleBroken(new Rule("publication.traces-found", first.Finding.Sentence));
        }

        Refuse(before is not null && report.ChangedFrom(before).Count == 0, PublicationRules.NothingNewInReport);
        return report;
    }

    /// <summary>The parts that are not as they were in an earlier publication.</summary>
    public IReadOnlyList<ReportPart> ChangedFrom(PublishedReport before) =>
    [
        .. before.Introduction == Introduction ? [] : new[] { ReportPart.Introduction },
        .. before.Learned == Learned ? [] : new[] { ReportPart.Learned },
        .. Figures.DifferFrom(before.Figures),
    ];

    private static void Refuse(bool broken, Rule rule)
    {
        if (broken)
        {
            throw new RuleBroken(rule);
        }
    }
}
