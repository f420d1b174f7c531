using ScrutinyPanels.Application.Messaging;

namespace ScrutinyPanels.Application.Features.Access;

/// <summary>Somebody tried to sign in and could not. The log holds the account's id where there is one, never what was typed.</summary>
public static class RecordFailedSignIn
{
    [Anyone]
    public sealed record Command(Guid? Account) : ICommand, IAbout
    {
        public string Subject => Account is { } id ? $"account {id}" : "no account";
    }

    internal sealed class Handler : ICommandHandler<Command>
    {
        public Task Handle(Command command, CancellationToken cancel) => Task.CompletedTask;
    }
}
