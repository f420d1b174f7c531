using ScrutinyPanels.Application.Messaging;

namespace ScrutinyPanels.Application.Features.Access;

/// <summary>A person has signed out. It stands in the log and changes nothing else.</summary>
public static class RecordSignOut
{
    [Permission(Permissions.UseOwnAccount)]
    public sealed record Command : ICommand;

    internal sealed class Handler : ICommandHandler<Command>
    {
        public Task Handle(Command command, CancellationToken cancel) => Task.CompletedTask;
    }
}
