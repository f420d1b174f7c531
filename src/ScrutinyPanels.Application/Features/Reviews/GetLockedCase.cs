using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews;

/// <summary>Whether a case stays closed to this reader or chair because they lack something that the panel's rules ask for; nothing else is told of it.</summary>
public static class GetLockedCase
{
    [Permission(Permissions.ReadOwnCases)]
    public sealed record Query(CaseId Id) : IQuery<bool>, IReadLogged
    {
        public string Subject => $"case {Id.Value}";
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : IQueryHandler<Query, bool>
    {
        public Task<bool> Handle(Query request, CancellationToken cancellationToken) =>
            db.CasesLockedFor(actor, clock.GetUtcNow()).AnyAsync(c => c.Id == request.Id, cancellationToken);
    }
}
