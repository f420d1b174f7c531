using FluentValidation;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Features.Access;

/// <summary>An administrator invites somebody to one role over one thing; the answer is the one-time link.</summary>
public static class InvitePerson
{
    [Permission(Permissions.ManageAccounts)]
    public sealed record Command(Role Role, Guid Scope) : ICommand<InvitationLink>, IAbout
    {
        public string Subject => $"{Role} of {Scope}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Role).IsInEnum().WithMessage("Choose a role.");
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command, InvitationLink>
    {
        public async Task<InvitationLink> Handle(Command request, CancellationToken cancellationToken)
        {
            await db.MustExist(request.Role, request.Scope, cancellationToken);
            return db.Add(request.Role, request.Scope, actor.Id, clock.GetUtcNow());
        }
    }
}
