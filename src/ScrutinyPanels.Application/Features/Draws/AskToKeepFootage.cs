using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Draws;

/// <summary>The timetable asks the force to keep the footage of a case that was drawn before such requests were made.</summary>
public static class AskToKeepFootage
{
    [Permission(Permissions.RunTheService)]
    public sealed record Command(CaseId Id) : ICommand, IAbout
    {
        public string Subject => $"case {Id.Value}";
    }

    internal sealed class Handler(ScrutinyDb db, NewCases cases) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var found = await db.CasesNotAskedFor().SingleOrDefaultAsync(c => c.Id == command.Id, cancel).OrNotFound();
            await cases.AskToKeep([found], cancel);
        }
    }
}
