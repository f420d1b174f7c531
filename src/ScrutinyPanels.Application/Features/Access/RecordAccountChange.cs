using ScrutinyPanels.Application.Messaging;

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

    internal sealed class Handler : ICommandHandler<Command>
    {
        public Task Handle(Command command, CancellationToken cancel) => Task.CompletedTask;
    }
}
