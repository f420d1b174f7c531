using ScrutinyPanels.Application.Audit;
using ScrutinyPanels.Application.Messaging;

namespace ScrutinyPanels.Application.Features.Audit;

/// <summary>Checks that no link of the log was changed, moved, left out or cut off.</summary>
public static class CheckChain
{
    [Permission(Permissions.ReadLog)]
    public sealed record Query : IQuery<View>;

    /// <param name="Links">How many links are whole, from the first on.</param>
    /// <param name="Broken">What is wrong with the next, as a sentence; null when the whole log is whole.</param>
    public sealed record View(long Links, string? Broken)
    {
        public bool IsWhole => Broken is null;
    }

    internal sealed class Handler(ChainWalk walk) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var (links, broken) = await walk.Run(cancellationToken);
            return new View(links, broken);
        }
    }
}
