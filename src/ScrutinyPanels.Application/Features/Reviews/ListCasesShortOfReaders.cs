using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews;

/// <summary>The timetable asks for which cases another member is to be asked: somebody stepped aside or passed and there is a member left.</summary>
public static class ListCasesShortOfReaders
{
    [Permission(Permissions.RunTheService)]
    public sealed record Query : IQuery<IReadOnlyList<CaseId>>;

    internal sealed class Handler(ScrutinyDb db) : IQueryHandler<Query, IReadOnlyList<CaseId>>
    {
        public async Task<IReadOnlyList<CaseId>> Handle(Query request, CancellationToken cancellationToken)
        {
            var cases = await db.Cases.AsNoTracking().Include(c => c.Readers)
                .Where(c => c.State == CaseState.Reading && (c.Readers.Any(r => r.Answer == ReaderAnswer.SteppedAside) || db.Reviews.Any(r => r.CaseId == c.Id && r.State == ReviewState.Passed)))
                .ToListAsync(cancellationToken);
            var turnouts = await Turnout.Of(db, cases, cancellationToken);
            return [.. cases.Where(c => turnouts[c.Id].ToAsk > 0).Select(c => c.Id).OrderBy(id => id.Value)];
        }
    }
}
