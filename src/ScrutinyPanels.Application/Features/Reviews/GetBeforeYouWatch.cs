using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Features.Reviews.Viewings;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews;

/// <summary>What a reader is told before they go on with a case: what may be hard to see or hear, whom to talk to, and how much of it they have watched.</summary>
public static class GetBeforeYouWatch
{
    [Permission(Permissions.ReadOwnCases)]
    public sealed record Query(CaseId Id) : IQuery<View>, IReadLogged
    {
        public string Subject => $"case {Id.Value}";
    }

    /// <param name="HasFootage">Whether there may be footage.</param>
    /// <param name="Tags">What they are warned of.</param>
    /// <param name="Support">Whom to talk to, where the oversight office says so.</param>
    /// <param name="Exposure">How many cases with each tag this person watched; for them alone.</param>
    public sealed record View(bool HasFootage, IReadOnlyList<ContentTags> Tags, string? Support, IReadOnlyList<Exposure> Exposure);

    internal sealed class Handler(ScrutinyDb db, Actor actor, SupportContacts support, TimeProvider clock) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var found = await db.CasesReadableBy(actor, clock.GetUtcNow()).AsNoTracking().SingleOrDefaultAsync(c => c.Id == request.Id, cancellationToken).OrNotFound();
            return new(
                await db.MayHaveFootage(found.Id, cancellationToken),
                (await db.TagsOf(found, cancellationToken)).Each(),
                await support.Of(found.AreaId, cancellationToken),
                await db.OwnExposure(actor, clock.GetUtcNow(), cancellationToken));
        }
    }
}
