using MediatR;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Audit;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Domain.Audit;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Messaging;

/// <summary>Last step, around the handler. A change: one transaction, reactions, one link of the log, one save. A logged question: its link is saved before the answer is given.</summary>
internal sealed class CommitStep<TRequest, TAnswer>(ScrutinyDb db, OperationLog log, Reactions reactions, BulkWrites bulk, FirstChange first) : IPipelineBehavior<TRequest, TAnswer>
{
    public async Task<TAnswer> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TAnswer> next)
    {
        var name = UseCase.NameOf(typeof(TRequest));
        if (request is IChange)
        {
            // The write lock is taken first, so that everything the handler reads stays true until the commit.
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            var head = await log.LockHead(cancellationToken);
            var answer = await next();
            var happened = await reactions.RunAll(cancellationToken);
            log.Append(head, name, OperationKind.Command, (answer as IAbout ?? request as IAbout)?.Subject ?? string.Empty, ReasonOf(request), happened);
            await Save(cancellationToken);
            await bulk.RunAll(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            first.Note();
            return answer;
        }

        var found = await next();
        if (request is IReadLogged read)
        {
            db.ChangeTracker.Clear();
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            var head = await log.LockHead(cancellationToken);
            log.Append(head, name, OperationKind.Read, (found as IAbout)?.Subject ?? read.Subject, ReasonOf(request), []);
            await Save(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        return found;
    }

    private static string ReasonOf(TRequest request) => (request as IWithReason)?.Reason ?? string.Empty;

    private async Task Save(CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new ChangedBySomeoneElse();
        }
    }
}
