using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Messages;

namespace ScrutinyPanels.Application.Features.Access;

/// <summary>A person has changed how they sign in.</summary>
public static class RecordAccountChange
{
    public enum Change
    {
        PasswordChanged = 1,
        AuthenticatorSetUp,
        RecoveryCodesMade,
        PasskeyAdded,
        PasskeyRemoved,
        AuthenticatorKeyReplaced,
    }

    [Permission(Permissions.UseOwnAccount)]
    public sealed record Command(Change What) : ICommand, IAbout
    {
        public string Subject => $"own account: {What}";
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public Task Handle(Command command, CancellationToken cancel)
        {
            // Whoever did not change it themselves has to hear of it.
            db.Messages.Add(Message.OfAccount(actor.Id!.Value, MessageAbout.SignInChanged, clock.GetUtcNow()));
            return Task.CompletedTask;
        }
    }
}
