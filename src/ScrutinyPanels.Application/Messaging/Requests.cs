using MediatR;

namespace ScrutinyPanels.Application.Messaging;

/// <summary>Marks a request that changes something.</summary>
public interface IChange;

/// <summary>A change that answers nothing.</summary>
public interface ICommand : IRequest<Unit>, IChange;

/// <summary>A change that answers with what it made, usually an id.</summary>
public interface ICommand<out TAnswer> : IRequest<TAnswer>, IChange;

/// <summary>A question; it changes nothing.</summary>
public interface IQuery<out TAnswer> : IRequest<TAnswer>;

/// <summary>A question whose asking is itself written to the log. The answer is not given if that fails.</summary>
public interface IReadLogged
{
    /// <summary>What was looked at, by kind and id: "case 0198…". Never a name or a value.</summary>
    string Subject { get; }
}

/// <summary>A change that can say in one phrase what it is about, by kind and id; or an answer that says it better, because what was asked for was found only then.</summary>
public interface IAbout
{
    string Subject { get; }
}

/// <summary>A request that needs a reason, which the log keeps by its code.</summary>
public interface IWithReason
{
    /// <summary>The code of the reason, never free words: those could name somebody.</summary>
    string Reason { get; }
}

internal interface ICommandHandler<in TCommand>
    where TCommand : ICommand
{
    Task Handle(TCommand command, CancellationToken cancel);
}

internal interface ICommandHandler<in TCommand, TAnswer> : IRequestHandler<TCommand, TAnswer>
    where TCommand : ICommand<TAnswer>;

internal interface IQueryHandler<in TQuery, TAnswer> : IRequestHandler<TQuery, TAnswer>
    where TQuery : IQuery<TAnswer>;

/// <summary>Does more in the same save because of something that happened in another room.</summary>
internal interface IReaction<in TEvent>
    where TEvent : Domain.Kernel.DomainEvent
{
    Task When(TEvent happened, CancellationToken cancel);
}

internal sealed class WithoutAnswer<TCommand>(ICommandHandler<TCommand> handler) : IRequestHandler<TCommand, Unit>
    where TCommand : ICommand
{
    public async Task<Unit> Handle(TCommand request, CancellationToken cancellationToken)
    {
        await handler.Handle(request, cancellationToken);
        return Unit.Value;
    }
}
