using ScrutinyPanels.Domain.Draws;

namespace ScrutinyPanels.Application.Features.Statistics;

/// <summary>The one place that says which draws can speak for their whole list.</summary>
internal static class RandomDraws
{
    /// <summary>Draws whose sample was taken at random from the list. One of a theme, picked blind or by hand, or that takes nothing of a group is left out: it does not stand for the whole.</summary>
    public static IQueryable<Draw> AtRandom(this IQueryable<Draw> draws) => draws.Where(d => d.State == DrawState.Seeded && d.Method == DrawMethod.Random && d.Theme == null && !d.Strata.Any(s => s.Size > 0 && s.Take == 0));
}
