using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews;

/// <summary>The timetable asks which cases are to open by themselves: all who were asked have sent or passed, and the panel's rules say so.</summary>
public static class ListReadCases
{
    [Permission(Permissions.RunTheService)]
    public sealed record Query : IQuery<IReadOnlyList<CaseId>>;

    internal sealed class Handler(ScrutinyDb db) : IQueryHandler<Query, IReadOnlyList<CaseId>>
    {
        public async Task<IReadOnlyList<CaseId>> Handle(Query request, CancellationToken cancellationToken)
        {
            var panels = db.Panels.Where(p => p.Rules.Any(r => r.OpensItself)).Select(p => p.Id);
            var cases = await db.Cases.AsNoTracking().Include(c => c.Readers)
                .Where(c => c.State == CaseState.Reading && panels.Contains(c.PanelId))
                .ToListAsync(cancellationToken);
            var turnouts = await Turnout.Of(db, cases, cancellationToken);

            var read = cases.Where(c => turnouts[c.Id].IsComplete).ToList();
            var opening = await db.OpeningThemselves(read, cancellationToken);

            // By the id, which says nothing about who answered last.
            return [.. read.Where(c => opening.Contains(c.DrawId)).Select(c => c.Id).OrderBy(id => id.Value)];
        }
    }
}
