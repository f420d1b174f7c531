using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Application.Outside.Mail;
using ScrutinyPanels.Domain.Messages;

namespace ScrutinyPanels.Application.Features.Messages;

/// <summary>An administrator sees how many messages wait and were sent, and which letters were given up.</summary>
public static class ListMessages
{
    /// <summary>How many of the letters that were given up are shown.</summary>
    public const int Most = 200;

    [Permission(Permissions.ManageAccounts)]
    public sealed record Query : IQuery<View>, IReadLogged
    {
        public string Subject => "messages";
    }

    /// <param name="Sender">Who carries letters.</param>
    /// <param name="NotYetDue">Things to tell that wait for the time that a person chose.</param>
    /// <param name="Waiting">Letters that go out next or are tried again.</param>
    /// <param name="SentThisWeek">Letters that went out in the last seven days.</param>
    /// <param name="Sent">All letters that went out.</param>
    /// <param name="ThrownAway">Letters that an administrator threw away.</param>
    /// <param name="Dead">Letters that were given up.</param>
    public sealed record View(MailSender Sender, int NotYetDue, int Waiting, int SentThisWeek, int Sent, int ThrownAway, IReadOnlyList<Row> Dead);

    public sealed record Row(LetterId Id, string Person, LetterProblem Problem, int Tries, DateTimeOffset MadeAt);

    internal sealed class Handler(ScrutinyDb db, MailSettings settings, TimeProvider clock) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var week = clock.GetUtcNow().AddDays(-7);
            var letters = await db.Letters.GroupBy(l => l.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
            var dead = await db.Letters.AsNoTracking().Where(l => l.State == LetterState.Dead).OrderBy(l => l.MadeAt).Take(Most).ToListAsync(cancellationToken);
            var names = await db.NamesOf(dead.Select(l => l.UserId), cancellationToken);
            return new(
                settings.Sender,
                await db.Messages.CountAsync(n => n.GatheredAt == null, cancellationToken),
                letters.GetValueOrDefault(LetterState.Waiting) + letters.GetValueOrDefault(LetterState.Sending),
                await db.Letters.CountAsync(l => l.State == LetterState.Sent && l.SentAt > week, cancellationToken),
                letters.GetValueOrDefault(LetterState.Sent),
                letters.GetValueOrDefault(LetterState.ThrownAway),
                [.. dead.Select(l => new Row(l.Id, names.GetValueOrDefault(l.UserId) ?? string.Empty, l.Problem, l.Tries, l.MadeAt))]);
        }
    }
}
