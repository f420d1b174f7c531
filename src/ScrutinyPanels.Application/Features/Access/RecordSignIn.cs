using FluentValidation;
using ScrutinyPanels.Application.Messaging;

namespace ScrutinyPanels.Application.Features.Access;

/// <summary>A person has signed in. It stands in the log and changes nothing else.</summary>
public static class RecordSignIn
{
    /// <param name="With">What was shown: "password", "password and code", "recovery code" or "passkey".</param>
    [Permission(Permissions.UseOwnAccount)]
    public sealed record Command(string With) : ICommand, IAbout
    {
        public string Subject => With;
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        // The word stands in the log, so it is one of ours and never what somebody typed.
        private static readonly string[] Ways = ["password", "password and code", "password and recovery code", "passkey"];

        public Validator() => RuleFor(c => c.With).Must(Ways.Contains).WithMessage("This is not a way to sign in.");
    }

    internal sealed class Handler : ICommandHandler<Command>
    {
        public Task Handle(Command command, CancellationToken cancel) => Task.CompletedTask;
    }
}
