using ScrutinyPanels.Application.Messaging;

namespace ScrutinyPanels.Application.Features.Access;

/// <summary>An account was locked for a while because of too many wrong tries.</summary>
public static class RecordLockOut
{
    [Anyone]
    public sealed record Command(Guid Account) : ICommand, IAbout
    {
        public string Subject => $"account {Account}";
    }

    internal sealed class Handler : ICommandHandler<Command>
    {
        public Task Handle(Command command, CancellationToken cancel) => Task.CompletedTask;
    }
}
