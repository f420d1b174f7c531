using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Messaging;

/// <summary>The one door: each request gets a scope, an actor and the five steps of its own.</summary>
public sealed class Sender(IServiceScopeFactory scopes)
{
    public Task Send(ICommand command, Caller caller, CancellationToken cancel = default) => Run(command, caller, cancel);

    public Task<TAnswer> Send<TAnswer>(ICommand<TAnswer> command, Caller caller, CancellationToken cancel = default) => Run(command, caller, cancel);

    public Task<TAnswer> Ask<TAnswer>(IQuery<TAnswer> query, Caller caller, CancellationToken cancel = default) => Run(query, caller, cancel);

    private async Task<TAnswer> Run<TAnswer>(IRequest<TAnswer> request, Caller caller, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var current = scope.ServiceProvider.GetRequiredService<CurrentActor>();
        var db = scope.ServiceProvider.GetRequiredService<ScrutinyDb>();

        // One connection for all that a request asks, instead of one for each question.
        await db.Database.OpenConnectionAsync(cancel);
        WorkingDays.Also(await scope.ServiceProvider.GetRequiredService<Holidays>().Of(db, cancel));
        current.Actor = caller.System ?? await PersonBehind(caller, db, cancel);
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request, cancel);
    }

    private static async Task<Actor> PersonBehind(Caller caller, ScrutinyDb db, CancellationToken cancel)
    {
        if (caller.User is not { } user)
        {
            return Actor.Nobody;
        }

        // Whoever an administrator locked out holds nothing, whatever still asks in their name.
        var account = user.Value;
        var holdings = await db.Grants
            .Where(g => g.UserId == user && g.EndedAt == null && !db.Users.Any(u => u.Id == account && u.LockoutEnd == Account.ForGood))
            .Select(g => new Holding(g.Role, g.Scope, g.ScopeId))
            .ToListAsync(cancel);
        return Actor.Person(user, holdings);
    }
}

/// <summary>The actor of the request under way; set by <see cref="Sender"/> alone.</summary>
internal sealed class CurrentActor
{
    public Actor Actor { get; set; } = Actor.Nobody;
}
