using ScrutinyPanels.Domain.Draws;

namespace ScrutinyPanels.Application.Features.Statistics;

/// <summary>The one place that says which draws can speak for their whole list.</summary>
internal static class RandomDraws
{
    /// <summary>Draws whose sample was taken at random from the list. Every draw is, so far: one of a theme or by hand is to be left out here.</summary>
    public static IQueryable<Draw> AtRandom(this IQueryable<Draw> draws) => draws.Where(d => d.State == DrawState.Seeded);
}
