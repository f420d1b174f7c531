using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Practice;

/// <summary>What there is of the practice area, by ids, so that its story can go on from there.</summary>
public static class GetPracticeArea
{
    [Permission(Permissions.RunTheService)]
    public sealed record Query : IQuery<View>;

    /// <param name="People">Accounts by email address.</param>
    /// <param name="Panels">Panels in the order they were set up.</param>
    /// <param name="Cases">The cases of all practice panels, oldest first.</param>
    public sealed record View(ForceId Force, IReadOnlyDictionary<string, UserId> People, IReadOnlyList<PanelId> Panels, int Draws, IReadOnlyList<DrawnCase> Cases);

    public sealed record DrawnCase(CaseId Id, DrawId Draw, int Number, CaseState State);

    internal sealed class Handler(ScrutinyDb db) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var force = await db.Forces.SingleOrDefaultAsync(f => f.Slug == FillPracticeArea.ForceSlug && f.IsPractice, cancellationToken).OrNotFound();
            var people = await db.Users.Where(u => u.IsPractice).Select(u => new { u.Email, u.Id }).ToListAsync(cancellationToken);
            var bySlug = await db.Panels.Where(p => p.IsPractice).ToDictionaryAsync(p => p.Slug, p => p.Id, cancellationToken);
            var panels = FillPracticeArea.PanelSlugs.Select(s => bySlug[s]).ToList();
            var draws = await db.Draws.CountAsync(d => panels.Contains(d.PanelId), cancellationToken);
            var cases = await db.Cases.Where(c => panels.Contains(c.PanelId)).OrderBy(c => c.Number)
                .Select(c => new DrawnCase(c.Id, c.DrawId, c.Number, c.State)).ToListAsync(cancellationToken);
            return new(force.Id, people.ToDictionary(p => p.Email!, p => new UserId(p.Id)), panels, draws, cases);
        }
    }
}
