using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Access;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Audit;

/// <summary>Three small use cases through the real pipeline, to see what it does around any of them.</summary>
internal static class SmallUseCases
{
    public static void Add(IServiceCollection services)
    {
        services.AddScoped<IRequestHandler<MoveForce.Command, int>, MoveForce.Handler>();
        services.AddScoped<IRequestHandler<GiveRole.Command, GrantId>, GiveRole.Handler>();
        services.AddScoped<IRequestHandler<LookAtForce.Query, string>, LookAtForce.Handler>();
    }

    public static Task<TestApp> Start() => TestApp.Start(Add);
}

/// <summary>Changes one field of one thing, and can be told to refuse after it has.</summary>
public static class MoveForce
{
    [Permission(Permissions.RunTheService)]
    public sealed record Command(ForceId Force, AreaId Area, bool IsRefused = false) : ICommand<int>, IAbout
    {
        public string Subject => $"force {Force.Value}";
    }

    internal sealed class Handler(ScrutinyDb db) : ICommandHandler<Command, int>
    {
        public async Task<int> Handle(Command request, CancellationToken cancellationToken)
        {
            var force = await db.Forces.FirstOrDefaultAsync(f => f.Id == request.Force, cancellationToken).OrNotFound();
            force.PlaceUnder(request.Area);
            return request.IsRefused ? throw new RuleBroken(LifecycleRules.NotNow) : 0;
        }
    }
}

/// <summary>Adds a row.</summary>
public static class GiveRole
{
    [Permission(Permissions.RunTheService)]
    public sealed record Command(UserId User, Role Role, Guid Scope) : ICommand<GrantId>;

    internal sealed class Handler(ScrutinyDb db, TimeProvider clock) : ICommandHandler<Command, GrantId>
    {
        public Task<GrantId> Handle(Command request, CancellationToken cancellationToken)
        {
            var grant = Grant.Give(request.User, request.Role, request.Scope, clock.GetUtcNow());
            db.Grants.Add(grant);
            return Task.FromResult(grant.Id);
        }
    }
}

/// <summary>Looks at a thing; the looking is logged.</summary>
public static class LookAtForce
{
    [Permission(Permissions.RunTheService)]
    public sealed record Query(ForceId Force) : IQuery<string>, IReadLogged
    {
        public string Subject => $"force {Force.Value}";
    }

    internal sealed class Handler(ScrutinyDb db) : IQueryHandler<Query, string>
    {
        public async Task<string> Handle(Query request, CancellationToken cancellationToken)
        {
            var force = await db.Forces.FirstOrDefaultAsync(f => f.Id == request.Force, cancellationToken).OrNotFound();

            // A question changes nothing, even when its handler is careless.
            force.PlaceUnder(AreaId.New());
            return force.Name;
        }
    }
}
