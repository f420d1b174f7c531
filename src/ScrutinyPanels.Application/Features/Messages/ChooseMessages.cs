using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Messages;

namespace ScrutinyPanels.Application.Features.Messages;

/// <summary>A person chooses how often each kind of message comes; those about the account always come at once.</summary>
public static class ChooseMessages
{
    [Permission(Permissions.UseOwnAccount)]
    public sealed record Command(MessagePace? CasesToRead, MessagePace? Meeting, MessagePace? WaitingForYou, bool InWelsh = false) : ICommand, IAbout
    {
        public string Subject => "own messages";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        private const string Choose = "Choose how often we write to you.";

        public Validator()
        {
            RuleFor(c => c.CasesToRead).NotNull().WithMessage(Choose).IsInEnum().WithMessage(Choose);
            RuleFor(c => c.Meeting).NotNull().WithMessage(Choose).IsInEnum().WithMessage(Choose);
            RuleFor(c => c.WaitingForYou).NotNull().WithMessage(Choose).IsInEnum().WithMessage(Choose);
        }
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var person = actor.Id!.Value;
            var chosen = await db.MessageChoices.SingleOrDefaultAsync(c => c.Id == person, cancel) ?? db.MessageChoices.Add(MessageChoice.Of(person)).Entity;
            chosen.Choose(command.CasesToRead!.Value, command.Meeting!.Value, command.WaitingForYou!.Value);
            chosen.ChooseLanguage(command.InWelsh);
            foreach (var waiting in await db.Messages.Where(n => n.UserId == person && n.GatheredAt == null).ToListAsync(cancel))
            {
                waiting.Reschedule(chosen, clock.GetUtcNow());
            }
        }
    }
}
