using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Encounters.Kinds;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Draws;

/// <summary>The timetable asks for which cases that are being read the force was never asked to keep the footage.</summary>
public static class ListCasesNotAskedFor
{
    [Permission(Permissions.RunTheService)]
    public sealed record Query : IQuery<IReadOnlyList<CaseId>>;

    internal sealed class Handler(ScrutinyDb db) : IQueryHandler<Query, IReadOnlyList<CaseId>>
    {
        public async Task<IReadOnlyList<CaseId>> Handle(Query request, CancellationToken cancellationToken) =>
            await db.CasesNotAskedFor().OrderBy(c => c.Id).Select(c => c.Id).ToListAsync(cancellationToken);
    }

    /// <summary>Cases that are being read, of a kind of record that has footage, without a request.</summary>
    internal static IQueryable<Case> CasesNotAskedFor(this ScrutinyDb db)
    {
        var kinds = KindsOfRecord.All.Where(k => k.Footage is not null).Select(k => k.Kind).ToList();
        return db.Cases.Where(c => c.State == CaseState.Reading
            && !db.FootageHolds.Any(h => h.CaseId == c.Id)
            && db.Draws.Any(d => d.Id == c.DrawId && kinds.Contains(d.Kind)));
    }
}
