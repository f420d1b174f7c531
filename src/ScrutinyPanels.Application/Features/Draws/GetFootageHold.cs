using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Draws;

/// <summary>One request to keep footage, for the force that answers it.</summary>
public static class GetFootageHold
{
    [Permission(Permissions.AnswerForForce)]
    public sealed record Query(CaseId Case) : IQuery<ListFootageHolds.Row>, IReadLogged
    {
        public string Subject => $"case {Case.Value}";
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : IQueryHandler<Query, ListFootageHolds.Row>
    {
        public async Task<ListFootageHolds.Row> Handle(Query request, CancellationToken cancellationToken)
        {
            var mine = db.FootageHolds.ForForce(actor).Where(h => h.CaseId == request.Case);
            return (await db.RowsOf(mine, clock.GetUtcNow(), cancellationToken)).SingleOrDefault() ?? throw new NotFound();
        }
    }
}
