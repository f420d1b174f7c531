using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Publication.Reporting;

namespace ScrutinyPanels.Application.Features.Publication.Reporting;

/// <summary>The report of a panel or area for a period, as the live record gives it now.</summary>
public static class GetReport
{
    /// <param name="Panel">The panel, where it is about one.</param>
    /// <param name="Area">The area, where it is about all its panels. With neither, the first panel of the person.</param>
    /// <param name="Period">The code of a period; the last quarter that is over where it is none.</param>
    [Permission(Permissions.ReadPanelCases)]
    public sealed record Query(PanelId? Panel = null, AreaId? Area = null, string? Period = null) : IQuery<View>, IReadLogged
    {
        public string Subject => Panel is { } panel ? $"panel {panel.Value}" : Area is { } area ? $"area {area.Value}" : "panels of own";
    }

    /// <param name="Subjects">What can be chosen.</param>
    /// <param name="Of">What it is about; none where the person has no panel.</param>
    /// <param name="Fingerprint">Stands for the figures; publishing others is refused.</param>
    /// <param name="Before">The last publication for the same period; none before the first.</param>
    public sealed record View(
        IReadOnlyList<ReportSubject> Subjects,
        IReadOnlyList<ReportPeriod> Periods,
        ReportSubject? Of,
        ReportPeriod Period,
        bool IsPractice,
        bool IsOver,
        bool MayPublish,
        ReportFigures? Figures,
        string Fingerprint,
        Earlier? Before);

    /// <param name="Differs">The parts of the figures that are not as they were published.</param>
    public sealed record Earlier(PublishedReportId Id, int Number, string Introduction, string Learned, IReadOnlyList<ReportPart> Differs);

    /// <summary>The same for the same figures.</summary>
    internal static string FingerprintOf(ReportFigures figures) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(figures.Write())));

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow();
            var today = UkTime.DayOf(now);
            var period = ReportPeriod.TryParse(request.Period, out var asked) ? asked! : ReportPeriod.LastQuarter(today);
            var subjects = await ReportRecord.SubjectsOf(db, actor, cancellationToken);
            var periods = ReportPeriod.ToChoose(today);
            if (subjects.Choose(request.Panel, request.Area) is not { } of)
            {
                return new(subjects, periods, null, period, false, period.IsOver(now), false, null, string.Empty, null);
            }

            var figures = await db.FiguresOf(of, period, now, cancellationToken);
            var before = await db.LastOf(of, period, cancellationToken);
            return new(
                subjects,
                periods.Contains(period) ? periods : [period, .. periods],
                of,
                period,
                await db.Areas.Where(a => a.Id == of.Area).Select(a => a.IsPractice).SingleAsync(cancellationToken),
                period.IsOver(now),
                period.IsOver(now) && actor.RolesOver(new(of.Area.Value, Guid.Empty, of.Panel?.Value ?? Guid.Empty)).Contains(Role.OversightOfficer),
                figures,
                FingerprintOf(figures),
                before is null ? null : new(before.Id, before.Number, before.Introduction, before.Learned, before.Figures.DifferFrom(figures)));
        }
    }
}
