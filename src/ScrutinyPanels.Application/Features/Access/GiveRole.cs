using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Access;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Messages;

namespace ScrutinyPanels.Application.Features.Access;

/// <summary>An administrator gives somebody else who has an account one more role.</summary>
public static class GiveRole
{
    [Permission(Permissions.ManageAccounts)]
    public sealed record Command(Guid Account, Role Role, Guid Scope) : ICommand, IAbout
    {
        public string Subject => $"account {Account}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Role).IsInEnum().WithMessage("Choose a role.");
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            await db.Users.SingleOrDefaultAsync(a => a.Id == command.Account, cancel).OrNotFound();
            var user = new UserId(command.Account);
            if (actor.Id == user)
            {
                throw new RuleBroken(AccessRules.NotYourself);
            }

            await db.MustExist(command.Role, command.Scope, cancel);
            var grant = Grant.Give(user, command.Role, command.Scope, clock.GetUtcNow());
            if (await db.Grants.AnyAsync(g => g.UserId == user && g.Role == grant.Role && g.ScopeId == grant.ScopeId && g.EndedAt == null, cancel))
            {
                throw new RuleBroken(AccessRules.AlreadyHeld);
            }

            db.Grants.Add(grant);
            db.Messages.Add(Message.OfAccount(user, MessageAbout.RoleGiven, clock.GetUtcNow()));
        }
    }
}
