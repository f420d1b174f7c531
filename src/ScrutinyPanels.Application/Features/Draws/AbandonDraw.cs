using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Draws;

/// <summary>The chair gives a draw up and says why. It stays in the list; the cases it made are withdrawn.</summary>
public static class AbandonDraw
{
    [Permission(Permissions.FreezeAndSeed)]
    public sealed record Command(DrawId Id, string? Reason) : ICommand, IAbout
    {
        public string Subject => $"draw {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Reason)
            .NotEmpty().WithMessage("Enter why the draw is abandoned")
            .MaximumLength(Draw.ReasonLimit).WithMessage($"The reason must be {Draw.ReasonLimit} characters or fewer");
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var draw = await db.Draws.LeftTo(actor).SingleOrDefaultAsync(d => d.Id == command.Id, cancel).OrNotFound();
            var cases = await db.Cases.Where(c => c.DrawId == draw.Id).ToListAsync(cancel);
            draw.Abandon(command.Reason ?? string.Empty, cases.Any(c => c.OpenedAt is not null), actor, clock.GetUtcNow());
            foreach (var unread in cases.Where(c => c.State is CaseState.Drawn or CaseState.Reading))
            {
                unread.Withdraw(draw.AbandonReason, actor);
            }
        }
    }
}
