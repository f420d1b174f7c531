using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Messages;

namespace ScrutinyPanels.Application.Features.Messages;

/// <summary>How often a person has chosen to get each kind of message.</summary>
public static class GetMyMessages
{
    [Permission(Permissions.UseOwnAccount)]
    public sealed record Query : IQuery<View>;

    /// <param name="HasWelsh">Whether any area has Welsh on, so that there is a language to choose.</param>
    public sealed record View(MessagePace CasesToRead, MessagePace Meeting, MessagePace WaitingForYou, bool InWelsh = false, bool HasWelsh = false);

    internal sealed class Handler(ScrutinyDb db, Actor actor) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var person = actor.Id!.Value;
            var chosen = await db.MessageChoices.AsNoTracking().SingleOrDefaultAsync(c => c.Id == person, cancellationToken) ?? MessageChoice.Of(person);
            return new(chosen.CasesToRead, chosen.Meeting, chosen.WaitingForYou, chosen.InWelsh, await db.Areas.AnyAsync(a => a.HasWelsh, cancellationToken));
        }
    }
}
