using FluentValidation;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Publication;
using ScrutinyPanels.Domain.Publication.Reporting;

namespace ScrutinyPanels.Application.Features.Publication.Reporting;

/// <summary>The oversight office lets the public read a report: the figures that it previewed and its own words, kept as they are.</summary>
public static class PublishReport
{
    /// <param name="Panel">The panel, where it is about one.</param>
    /// <param name="Area">The area, where it is about all its panels.</param>
    /// <param name="Period">The code of the period.</param>
    /// <param name="Why">Why it is published again; nothing for the first.</param>
    /// <param name="Fingerprint">Stands for the figures that were previewed.</param>
    /// <param name="HaveRead">The officer says that they read the report as the public will see it.</param>
    [Permission(Permissions.PublishStories)]
    public sealed record Command(PanelId? Panel, AreaId? Area, string? Period, string? Introduction, string? Learned, string? Why, string? Fingerprint, bool HaveRead) : ICommand<PublishedReportId>, IAbout
    {
        public string Subject => Panel is { } panel ? $"panel {panel.Value}" : $"area {Area?.Value ?? Guid.Empty}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Period).Must(p => ReportPeriod.TryParse(p, out _)).WithMessage(PublicationRules.PeriodNeeded.Sentence);
            RuleFor(c => c.Introduction).Needed(PublicationRules.IntroductionNeeded, ReportWords.IntroductionLimit);
            RuleFor(c => c.Learned).FitsIn(ReportWords.LearnedLimit);
            RuleFor(c => c.Why).FitsIn(ReportWords.WhyLimit);
            RuleFor(c => c.HaveRead).Equal(true).WithMessage(PublicationRules.ReadReportFirst.Sentence);
        }
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command, PublishedReportId>
    {
        public async Task<PublishedReportId> Handle(Command request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow();
            var subjects = await ReportRecord.SubjectsOf(db, actor, cancellationToken);
            var of = (request.Panel is null && request.Area is null ? null : subjects.Choose(request.Panel, request.Area)) ?? throw new NotFound();
            var period = ReportPeriod.TryParse(request.Period, out var chosen) ? chosen! : throw new InputInvalid(nameof(request.Period), PublicationRules.PeriodNeeded.Sentence);
            var figures = await db.FiguresOf(of, period, now, cancellationToken);
            if (GetReport.FingerprintOf(figures) != request.Fingerprint)
            {
                throw new ChangedBySomeoneElse();
            }

            var before = await db.LastOf(of, period, cancellationToken);
            var words = new ReportWords(request.Introduction ?? string.Empty, request.Learned ?? string.Empty, before is null ? string.Empty : request.Why ?? string.Empty);
            if (words.Check() is { Count: > 0 } findings)
            {
                throw new InputInvalid([.. findings.Select(f => new InputProblem(f.Part.ToString(), f.Finding.Sentence))]);
            }

            var report = PublishedReport.Publish(of, period, figures, words, before, actor, now);
            db.PublishedReports.Add(report);
            return report.Id;
        }
    }
}
