using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Application.Outside.Files;

namespace ScrutinyPanels.Application.Features.Audit;

/// <summary>Writes the number and hash of the last link to a file outside the database, so that a log whose end was cut off can be told.</summary>
public static class WriteAuditHead
{
    [Permission(Permissions.RunTheService)]
    public sealed record Command : ICommand;

    internal sealed class Handler(ScrutinyDb db, TimeProvider clock, AuditHeadFiles files) : ICommandHandler<Command>
    {
        // The link of this command itself is not committed yet; the one before it is the last that can be vouched for.
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var last = await db.Operations.AsNoTracking()
                .OrderByDescending(o => o.Number)
                .Select(o => new { o.Number, o.Hash })
                .FirstOrDefaultAsync(cancel);
            if (last is not null)
            {
                await files.Write(clock.GetUtcNow(), last.Number, last.Hash, cancel);
            }
        }
    }
}
