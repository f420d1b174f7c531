using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Publication;

/// <summary>The rules of what the public reads, as sentences.</summary>
public static class PublicationRules
{
    public static Rule NothingNew { get; } = new("publication.nothing-new", "The public can read these words already.");

    public static Rule TickFirst { get; } = new("publication.tick-first", "Say that you have read the words as the public will see them.");

    public static Rule PeriodNotOver { get; } = new("publication.period-not-over", "A report can be published when its period is over.");

    public static Rule PeriodNeeded { get; } = new("publication.period-needed", "Choose a period.");

    public static Rule IntroductionNeeded { get; } = new("publication.introduction-needed", "Write an introduction.");

    public static Rule WhyCorrectedNeeded { get; } = new("publication.why-corrected-needed", "Say why the report is published again. The public reads it.");

    public static Rule NothingNewInReport { get; } = new("publication.nothing-new-in-report", "The public can read this report already. Nothing in it has changed.");

    public static Rule ReadReportFirst { get; } = new("publication.read-report-first", "Say that you have read the report as the public will see it.");
}
