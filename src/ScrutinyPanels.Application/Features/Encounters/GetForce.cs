using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>What is settled for a force: for how long it keeps footage, and whether the reader may change it.</summary>
public static class GetForce
{
    /// <summary>The force by its short name; without one, the first that the reader speaks for or looks after.</summary>
    [Permission(Permissions.LoadRecords)]
    public sealed record Query(string? Force) : IQuery<View>;

    /// <param name="IsOwn">The reader speaks for it: they change it, and keep its list of names.</param>
    /// <param name="All">The forces the reader can choose from.</param>
    public sealed record View(string Slug, string Name, int FootageDays, DateTimeOffset? ProfilingAllowedAt, string ProfilingAllowedBy, bool IsOwn, IReadOnlyList<Row> All);

    public sealed record Row(string Slug, string Name);

    internal sealed class Handler(ScrutinyDb db, Actor actor) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var own = db.Forces.OwnedBy(actor);
            var forces = await db.Forces.LoadableBy(actor).AsNoTracking()
                .Select(f => new { f.Slug, f.Name, f.FootageDays, f.ProfilingAllowedAt, f.ProfilingAllowedBy, IsOwn = own.Any(o => o.Id == f.Id) })
                .OrderByDescending(f => f.IsOwn).ThenBy(f => f.Name)
                .ToListAsync(cancellationToken);
            var shown = forces.Find(f => string.IsNullOrEmpty(request.Force) || f.Slug == request.Force) ?? throw new NotFound();
            return new(shown.Slug, shown.Name, shown.FootageDays, shown.ProfilingAllowedAt, shown.ProfilingAllowedBy, shown.IsOwn, [.. forces.Select(f => new Row(f.Slug, f.Name))]);
        }
    }
}
