using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews.Calibration;

/// <summary>Whether a case waits until this reader has answered practice cases; nothing else is told of it.</summary>
public static class GetWaitingCase
{
    [Permission(Permissions.ReadOwnCases)]
    public sealed record Query(CaseId Id) : IQuery<bool>, IReadLogged
    {
        public string Subject => $"case {Id.Value}";
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : IQueryHandler<Query, bool>
    {
        public Task<bool> Handle(Query request, CancellationToken cancellationToken) =>
            db.CasesWaitingFor(actor, clock.GetUtcNow()).AnyAsync(c => c.Id == request.Id, cancellationToken);
    }
}
