using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Publication;
using ScrutinyPanels.Domain.Publication.Reporting;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Domain.Tests.Publication;

public class PublishedReportTests
{
    private static readonly ReportPeriod Period = ReportPeriod.Quarter(2026, 1);
    private static readonly DateTimeOffset Now = new(2026, 4, 10, 9, 0, 0, TimeSpan.Zero);
    private static readonly ReportSubject Subject = new(AreaId.New(), PanelId.New(), "A panel");
    private static readonly Actor Officer = Actor.Person(new UserId(Guid.CreateVersion7()), [new(Role.OversightOfficer, ScopeKind.Area, Subject.Area.Value)]);
    private static readonly ReportWords Words = new("We looked at searches.", "Reasons come late.", string.Empty);

    [Fact]
    public void It_keeps_figures_and_words_as_they_were()
    {
        var figures = Figures(7);
        var report = PublishedReport.Publish(Subject, Period, figures, Words, null, Officer, Now);

        Assert.Equal((1, false, Words, "A panel"), (report.Number, report.IsCorrection, report.Words, report.Name));
        Assert.Equal(figures.Write(), report.Figures.Write());
        Assert.Equal((7, TimeSpan.FromMinutes(90)), (report.Figures.Cases.Themed, report.Figures.Viewing.Watched));
        Assert.Empty(figures.DifferFrom(report.Figures));
    }

    [Fact]
    public void A_later_one_stands_beside_it_with_a_reason_and_says_which_parts_changed()
    {
        var first = PublishedReport.Publish(Subject, Period, Figures(7), Words, null, Officer, Now);
        Assert.Equal(PublicationRules.NothingNewInReport, Broken(() => PublishedReport.Publish(Subject, Period, Figures(7), Words with { Why = "A slip." }, first, Officer, Now)));
        Assert.Equal(PublicationRules.WhyCorrectedNeeded, Broken(() => PublishedReport.Publish(Subject, Period, Figures(8), Words, first, Officer, Now)));
        var second = PublishedReport.Publish(Subject, Period, Figures(8), Words with { Learned = "More.", Why = "A slip." }, first, Officer, Now);

        Assert.Equal((2, true, "A slip."), (second.Number, second.IsCorrection, second.Why));
        Assert.Equal([ReportPart.Learned, ReportPart.Cases], second.ChangedFrom(first));
    }

    [Fact]
    public void A_period_has_to_be_over() =>
        Assert.Equal(PublicationRules.PeriodNotOver, Broken(() => PublishedReport.Publish(Subject, Period, Figures(7), Words, null, Officer, Period.End.AddTicks(-1))));

    [Theory]
    [InlineData("Thanks to PC 1234.", "", "")]
    [InlineData("Good.", "On 3 March 2026 it was seen.", "")]
    [InlineData("Good.", "", "Write to someone@example.org.")]
    public void Words_that_lead_to_a_person_are_refused(string introduction, string learned, string why)
    {
        var first = PublishedReport.Publish(Subject, Period, Figures(7), Words, null, Officer, Now);
        Assert.Equal("publication.traces-found", Broken(() => PublishedReport.Publish(Subject, Period, Figures(8), new(introduction, learned, why.Length > 0 ? why : "A slip."), first, Officer, Now)).Code);
    }

    [Fact]
    public void Only_the_office_of_the_area_publishes()
    {
        var chair = Actor.Person(new UserId(Guid.CreateVersion7()), [new(Role.Chair, ScopeKind.Panel, Subject.Panel!.Value.Value), new(Role.OversightOfficer, ScopeKind.Area, Guid.CreateVersion7())]);
        Assert.Throws<NotPermitted>(() => PublishedReport.Publish(Subject, Period, Figures(7), Words, null, chair, Now));
    }

    private static ReportFigures Figures(int themed) => new(
        ["A panel"],
        CaseFigures.Of([new("A panel", 1, 1, 100, 12, [.. Enumerable.Repeat(Grade.Green, 12)], [])], [.. Enumerable.Repeat(Grade.Red, themed)]),
        [new(Domain.Recommendations.AskTheme.Footage, 1, 2, new(2025, 9, 1), [new(Guid.Empty, "R1", "A panel")])],
        new(2, TimeSpan.FromMinutes(90), TimeSpan.FromMinutes(180)),
        new(3, [new(null, 4, true), new(new(Guid.Empty, "R1", "A panel"), 9, false)], [new(null, true)]),
        new([new(null, PromiseStanding.Kept, true)]),
        new([new(new(Guid.Empty, "R1", "A panel"), "Title", "Changed", "")], 1));

    private static Rule Broken(Action act) => Assert.Throws<RuleBroken>(act).Rule;
}
