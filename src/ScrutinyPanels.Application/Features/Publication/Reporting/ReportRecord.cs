using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Publication;
using ScrutinyPanels.Domain.Publication.Reporting;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Publication.Reporting;

/// <summary>Reads the figures of a report from the live record, and says about what somebody may ask for one.</summary>
internal static class ReportRecord
{
    /// <summary>The panels that the actor chairs or oversees, and after them the areas that the actor oversees.</summary>
    public static async Task<IReadOnlyList<ReportSubject>> SubjectsOf(ScrutinyDb db, Actor actor, CancellationToken cancel)
    {
        var (areas, _, _) = actor.ReachOf(Role.OversightOfficer);
        var panels = await db.Panels.AsNoTracking().Within(actor, Permissions.RolesFor(Permissions.ReadPanelCases)).Select(p => new { p.AreaId, p.Id, p.Name }).ToListAsync(cancel);
        var overseen = await db.Areas.AsNoTracking().Where(a => areas.Contains(a.Id)).Select(a => new { a.Id, a.Name }).ToListAsync(cancel);
        return
        [
            .. panels.OrderBy(p => p.Name, StringComparer.Ordinal).Select(p => new ReportSubject(p.AreaId, p.Id, p.Name)),
            .. overseen.OrderBy(a => a.Name, StringComparer.Ordinal).Select(a => new ReportSubject(a.Id, null, a.Name)),
        ];
    }

    /// <summary>The one that is asked for, or the first where none is; one out of reach is not found.</summary>
    public static ReportSubject? Choose(this IReadOnlyList<ReportSubject> subjects, PanelId? panel, AreaId? area) =>
        panel is not null ? subjects.FirstOrDefault(s => s.Panel == panel) ?? throw new NotFound()
        : area is not null ? subjects.FirstOrDefault(s => s.Panel is null && s.Area == area) ?? throw new NotFound()
        : subjects is [var first, ..] ? first : null;

    /// <summary>The last publication of a report about the same for the same period.</summary>
    public static Task<PublishedReport?> LastOf(this ScrutinyDb db, ReportSubject subject, ReportPeriod period, CancellationToken cancel)
    {
        var panel = subject.Panel ?? default;
        return db.PublishedReports.AsNoTracking().Where(r => r.AreaId == subject.Area && r.PanelId == panel && r.Period == period)
            .OrderByDescending(r => r.Number).FirstOrDefaultAsync(cancel);
    }

    /// <summary>All figures of a report as the record stands now.</summary>
    public static async Task<ReportFigures> FiguresOf(this ScrutinyDb db, ReportSubject subject, ReportPeriod period, DateTimeOffset now, CancellationToken cancel)
    {
        var one = subject.Panel ?? default;
        var panels = await db.Panels.AsNoTracking().Where(p => p.AreaId == subject.Area && (subject.Panel == null || p.Id == one)).ToDictionaryAsync(p => p.Id, p => p.Name, cancel);
        var ids = panels.Keys.ToList();
        var asks = await Asks(db, panels, period, cancel);
        var viewings = await db.ViewingSessions.AsNoTracking().Include(s => s.Present)
            .Where(s => ids.Contains(s.PanelId) && s.TookPlace && s.StoppedAt != null && s.StartedAt >= period.Start && s.StartedAt < period.End).ToListAsync(cancel);
        var alone = asks.ConvertAll(a => a.Ask);
        return new(
            [.. panels.Values.Order(StringComparer.Ordinal)],
            await Cases(db, panels, period, cancel),
            ThemeFigure.Of(alone, period),
            ViewingFigures.Of(viewings.Select(v => new ViewingOnRecord(v.Time, [.. v.Present.Select(p => p.UserId)])), period),
            ReplyFigures.Of(alone, period, now),
            PromiseFigures.Of(alone, period, now),
            ChangeFigures.Of(asks, period));
    }

    private static async Task<List<(AskOnRecord Ask, StoryWords? Released)>> Asks(ScrutinyDb db, Dictionary<PanelId, string> panels, ReportPeriod period, CancellationToken cancel)
    {
        var ids = panels.Keys.ToList();
        var asked = await db.Recommendations.AsNoTracking().Where(r => ids.Contains(r.PanelId) && r.SentAt != null && r.SentAt < period.End).ToListAsync(cancel);
        var stories = await db.PublishedStories.AsNoTracking().Where(s => ids.Contains(s.PanelId)).ToListAsync(cancel);
        var released = stories.GroupBy(s => s.RecommendationId).ToDictionary(g => g.Key, g => g.MaxBy(s => s.Number)!.Words);
        return
        [
            .. asked.OrderBy(r => panels[r.PanelId], StringComparer.Ordinal).ThenBy(r => r.Number).Select(r => (
                new AskOnRecord(
                    r.Kind,
                    r.Theme,
                    r.Promise.Length > 0 || r.PromisedBy is not null,
                    r.PromisedBy,
                    r.Moments,
                    r.PublishedAt is null ? null : new AskReference(r.Id.Value, r.Reference, panels[r.PanelId])),
                released.GetValueOrDefault(r.Id))),
        ];
    }

    private static async Task<CaseFigures> Cases(ScrutinyDb db, Dictionary<PanelId, string> panels, ReportPeriod period, CancellationToken cancel)
    {
        var ids = panels.Keys.ToList();
        var graded = db.Cases.Where(c => ids.Contains(c.PanelId) && c.State == CaseState.Settled && c.Grade != null && c.SettledAt >= period.Start && c.SettledAt < period.End);
        var cases = await graded.Select(c => new { c.Id, c.DrawId, Grade = c.Grade!.Value }).ToListAsync(cancel);
        var drawn = cases.Select(c => c.DrawId).Distinct().ToList();
        var draws = (await db.Draws.AsNoTracking().Include(d => d.Strata).Include(d => d.Substitutions).AsSplitQuery().Where(d => drawn.Contains(d.Id) && d.State == DrawState.Seeded).ToListAsync(cancel))
            .FindAll(d => d.StandsForAll);
        var random = draws.ConvertAll(d => d.Id);
        var placed = await db.DrawRows.Where(r => random.Contains(r.DrawId))
            .Join(graded, r => new { r.DrawId, r.EncounterId }, c => new { c.DrawId, c.EncounterId }, (r, c) => new { c.Id, r.DrawId, r.Stratum, r.Key, Grade = c.Grade!.Value })
            .ToListAsync(cancel);
        var atRandom = placed.Select(p => p.Id).ToHashSet();
        var groups = draws.OrderBy(d => panels[d.PanelId], StringComparer.Ordinal).ThenBy(d => d.Number).SelectMany(d =>
        {
            var reserves = d.Substitutions.Select(s => s.InKey).ToHashSet(StringComparer.Ordinal);
            return d.Strata.Where(s => s.Size > 0).OrderBy(s => s.Number).Select(s =>
            {
                var own = placed.Where(p => p.DrawId == d.Id && p.Stratum == s.Number).ToLookup(p => reserves.Contains(p.Key), p => p.Grade);
                return new RandomGroup(panels[d.PanelId], d.Number, s.Number, s.Size, s.Take, [.. own[false]], [.. own[true]]);
            });
        });
        return CaseFigures.Of([.. groups], [.. cases.Where(c => !atRandom.Contains(c.Id)).Select(c => c.Grade)]);
    }
}
