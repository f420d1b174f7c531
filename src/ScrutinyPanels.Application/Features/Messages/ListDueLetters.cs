using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Messages;

namespace ScrutinyPanels.Application.Features.Messages;

/// <summary>What the timetable has to send: whether there is anything to gather, the letters whose time has come, and those whose sender never came back.</summary>
public static class ListDueLetters
{
    /// <summary>How many letters go out in one round.</summary>
    public const int Most = 200;

    [Permission(Permissions.RunTheService)]
    public sealed record Query : IQuery<View>;

    public sealed record View(bool HasMessages, IReadOnlyList<LetterId> Due, IReadOnlyList<Left> LeftBehind);

    /// <summary>A letter that may have been handed over, by the name under which the mail service knows it.</summary>
    public sealed record Left(LetterId Id, string Key, int Claim);

    internal sealed class Handler(ScrutinyDb db, TimeProvider clock) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow();
            var letters = await db.Letters.AsNoTracking()
                .Where(l => (l.State == LetterState.Waiting || l.State == LetterState.Sending) && l.NextAt <= now)
                .OrderBy(l => l.NextAt).Take(Most).ToListAsync(cancellationToken);
            return new(
                await db.Messages.AnyAsync(n => n.GatheredAt == null && n.DueAt <= now, cancellationToken),
                [.. letters.Where(l => l.State == LetterState.Waiting).Select(l => l.Id)],
                [.. letters.Where(l => l.IsLeftBehind(now)).Select(l => new Left(l.Id, l.Key, l.Claims))]);
        }
    }
}
