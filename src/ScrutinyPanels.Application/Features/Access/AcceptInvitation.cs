using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Access;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Messages;

namespace ScrutinyPanels.Application.Features.Access;

/// <summary>Whoever holds an invitation's link makes an account with it, once, and has the role from then on.</summary>
public static class AcceptInvitation
{
    [Anyone]
    public sealed record Command(string Token, string Name, string Email, string Password) : ICommand;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Name).NotEmpty().WithMessage("Enter your name.")
                .MaximumLength(Account.NameLimit).WithMessage($"Use {Account.NameLimit} characters or fewer.");
            RuleFor(c => c.Email).Cascade(CascadeMode.Stop).NotEmpty().WithMessage("Enter your email address.")
                .MaximumLength(Account.EmailLimit).WithMessage($"Use {Account.EmailLimit} characters or fewer.")
                .Must(e => e.Trim().Split('@') is [{ Length: > 0 }, var host] && host.Contains('.', StringComparison.Ordinal) && !e.Trim().Any(char.IsWhiteSpace))
                .WithMessage("Enter an email address such as name@example.org.");
            RuleFor(c => c.Password).Custom((password, context) =>
            {
                if (PasswordRules.Problem(password, context.InstanceToValidate.Email) is { } problem)
                {
                    context.AddFailure(nameof(Command.Password), problem);
                }
            });
        }
    }

    internal sealed class Handler(ScrutinyDb db, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var hash = LinkToken.HashOf(command.Token);
            var invitation = await db.Invitations.SingleOrDefaultAsync(i => i.TokenHash == hash, cancel).OrNotFound();
            await db.MustBeOpen(invitation, clock.GetUtcNow(), cancel);
            invitation.Use(clock.GetUtcNow());
            var email = command.Email.Trim();
            var normal = email.ToUpperInvariant();
            if (await db.Users.AnyAsync(u => u.NormalizedEmail == normal, cancel))
            {
                throw new InputInvalid("Email", "This email address cannot be used. If you have an account already, ask an administrator to add the role to it.");
            }

            var account = Account.Open(command.Name.Trim(), email, command.Password);
            db.Users.Add(account);
            db.Grants.Add(Grant.Give(new UserId(account.Id), invitation.Role, invitation.ScopeId, clock.GetUtcNow()));
            db.Messages.Add(Message.OfAccount(new UserId(account.Id), MessageAbout.AccountMade, clock.GetUtcNow()));
        }
    }
}
