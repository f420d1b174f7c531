using System.Reflection;
using MediatR;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Messaging;

/// <summary>Second step: refuses whatever the actor's roles do not allow anywhere; a request that names no permission is refused to all.</summary>
internal sealed class PermitStep<TRequest, TAnswer>(Actor actor) : IPipelineBehavior<TRequest, TAnswer>
{
    private static readonly string? Needed = typeof(TRequest).GetCustomAttribute<PermissionAttribute>()?.Permission;
    private static readonly bool Open = typeof(TRequest).GetCustomAttribute<AnyoneAttribute>() is not null;

    public Task<TAnswer> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TAnswer> next) =>
        Open || (Needed is not null && Permissions.Allows(actor, Needed)) ? next() : throw new NotPermitted();
}
