using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>The force switches on, or off again, the themes of draws that single out officers graded red before and people searched again.</summary>
public static class AllowProfiling
{
    /// <param name="DecidedBy">Name and rank of who decided; kept with the day.</param>
    [Permission(Permissions.ReadOriginals)]
    public sealed record Command(string Force, bool Allow, string? DecidedBy) : ICommand, IAbout
    {
        public string Subject => $"force {Force}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.DecidedBy).NotEmpty().When(c => c.Allow).WithMessage("Enter the name and rank of who decided");
            RuleFor(c => c.DecidedBy).MaximumLength(Domain.Panels.Force.NameLimit).WithMessage($"Use {Domain.Panels.Force.NameLimit} characters or fewer");
        }
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var force = await db.Forces.OwnedBy(actor).FirstOrDefaultAsync(f => f.Slug == command.Force, cancel).OrNotFound();
            if (command.Allow == force.ProfilingAllowedAt is not null)
            {
                return;
            }

            if (command.Allow)
            {
                force.AllowProfiling(command.DecidedBy, clock.GetUtcNow());
            }
            else
            {
                force.ForbidProfiling();
            }
        }
    }
}
