using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Encounters;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>The timetable takes the first file that waits, or that a reader who went silent left behind.</summary>
public static class TakeNextIntake
{
    [Permission(Permissions.RunTheService)]
    public sealed record Command : ICommand<IntakeId?>, IAbout
    {
        public string Subject => "intake next";
    }

    internal sealed class Handler(ScrutinyDb db, TimeProvider clock) : ICommandHandler<Command, IntakeId?>
    {
        public async Task<IntakeId?> Handle(Command command, CancellationToken cancel)
        {
            var now = clock.GetUtcNow();
            var intake = await db.ToBeTaken(now).FirstOrDefaultAsync(cancel);
            intake?.Take(now);
            return intake?.Id;
        }
    }
}
