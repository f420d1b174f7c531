using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Publication;

/// <summary>A panel's public page: who it is, what it asked last and how many of its requests were answered.</summary>
public static class GetPublicPanel
{
    public const int LatestShown = 5;
    public const int MinutesShown = 24;

    [Anyone]
    public sealed record Query(string Slug) : IQuery<View>;

    public sealed record View(
        string Name,
        string Slug,
        string About,
        string ReportsTo,
        string Area,
        IReadOnlyList<string> Forces,
        bool IsPractice,
        int Asked,
        int Answered,
        int AnsweredInTime,
        int LateNow,
        IReadOnlyList<ListAsked.Row> Latest,
        IReadOnlyList<MinutesRow> Minutes,
        FeedbackCounts Feedback);

    /// <summary>The published minutes of one meeting.</summary>
    public sealed record MinutesRow(Guid Id, string Title, DateOnly Day);

    /// <summary>How much feedback about single cases was sent and what became of it; never about whom.</summary>
    public sealed record FeedbackCounts(int Sent, int ToSupervisor, int ToOfficer, int OfficerReplied, int LearningDone);

    internal sealed class Handler(ScrutinyDb db, TimeProvider clock) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var panel = await db.Panels.AsNoTracking().Include(p => p.Coverage).Include(p => p.Rules).AsSplitQuery().SingleOrDefaultAsync(p => p.Slug == request.Slug, cancellationToken).OrNotFound();
            var area = await db.Areas.Where(a => a.Id == panel.AreaId).Select(a => a.Name).SingleAsync(cancellationToken);
            var covered = panel.Coverage.Select(c => c.ForceId).ToList();
            var forces = await db.Forces.Where(f => covered.Contains(f.Id)).OrderBy(f => f.Name).Select(f => f.Name).ToListAsync(cancellationToken);
            var rows = await ListAsked.Rows(db, panel.Id, clock.GetUtcNow(), cancellationToken);
            var counts = PanelNumbers.Of(rows);
            return new View(
                panel.Name,
                panel.Slug,
                panel.About,
                panel.CurrentRules.ReportsTo,
                area,
                forces,
                panel.IsPractice,
                counts.Asked,
                counts.Answered,
                counts.AnsweredInTime,
                counts.LateNow,
                [.. rows.Take(LatestShown)],
                await Minutes(panel.Id, cancellationToken),
                (await PanelNumbers.Feedback(db, [panel.Id], cancellationToken))[panel.Id]);
        }

        private async Task<IReadOnlyList<MinutesRow>> Minutes(PanelId panel, CancellationToken cancel)
        {
            var published = await db.Minutes.Where(m => m.PanelId == panel && m.PublishedAt != null)
                .Join(db.Meetings, m => m.Id, e => e.Id, (m, e) => new { e.Id, e.Title, e.StartsAt })
                .OrderByDescending(m => m.StartsAt).Take(MinutesShown).ToListAsync(cancel);
            return [.. published.Select(m => new MinutesRow(m.Id.Value, m.Title, UkTime.DayOf(m.StartsAt)))];
        }
    }
}
