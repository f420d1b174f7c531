using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Messages;

namespace ScrutinyPanels.Application.Features.Messages;

/// <summary>An administrator decides that a letter that was given up is not sent.</summary>
public static class ThrowLetterAway
{
    [Permission(Permissions.ManageAccounts)]
    public sealed record Command(LetterId Id) : ICommand, IAbout
    {
        public string Subject => $"letter {Id.Value}";
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var letter = await db.Letters.SingleOrDefaultAsync(l => l.Id == command.Id, cancel).OrNotFound();
            letter.ThrowAway(actor);
        }
    }
}
