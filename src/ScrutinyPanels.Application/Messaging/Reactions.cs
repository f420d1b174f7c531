using Microsoft.Extensions.DependencyInjection;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Messaging;

/// <summary>Hands each event of the changed aggregates to whoever reacts to it, in the same save, until nothing new happens; tells what happened.</summary>
internal sealed class Reactions(ScrutinyDb db, IServiceProvider services)
{
    public async Task<IReadOnlyList<DomainEvent>> RunAll(CancellationToken cancel)
    {
        var all = new List<DomainEvent>();
        while (Take() is { Count: > 0 } happened)
        {
            all.AddRange(happened);
            foreach (var each in happened)
            {
                await Run((dynamic)each, cancel);
            }
        }

        return all;
    }

    private async Task Run<TEvent>(TEvent happened, CancellationToken cancel)
        where TEvent : DomainEvent
    {
        foreach (var reaction in services.GetServices<IReaction<TEvent>>())
        {
            await reaction.When(happened, cancel);
        }
    }

    private List<DomainEvent> Take() => [.. db.ChangeTracker.Entries<Aggregate>().SelectMany(e => e.Entity.TakeEvents())];
}
