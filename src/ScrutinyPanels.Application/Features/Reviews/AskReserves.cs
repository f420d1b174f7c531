using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews;

/// <summary>The timetable asks other members to read a case in the place of those who stepped aside or passed.</summary>
public static class AskReserves
{
    [Permission(Permissions.RunTheService)]
    public sealed record Command(CaseId Id) : ICommand, IAbout
    {
        public string Subject => $"case {Id.Value}";
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var found = await db.Cases.Get(command.Id, cancel);
            var members = await db.MembersToAsk(found.PanelId, cancel);
            var reading = await db.Cases.Where(c => c.State == CaseState.Reading)
                .SelectMany(c => c.Readers.Where(r => r.Answer != ReaderAnswer.SteppedAside && members.Contains(r.UserId)).Select(r => r.UserId))
                .ToListAsync(cancel);
            found.AskReserves(members.ToDictionary(m => m, m => reading.Count(r => r == m)), await db.PassedOn(found.Id, cancel), actor);
        }
    }
}
