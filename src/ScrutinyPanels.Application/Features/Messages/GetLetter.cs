using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Messages;

namespace ScrutinyPanels.Application.Features.Messages;

/// <summary>An administrator looks at one letter that was given up.</summary>
public static class GetLetter
{
    [Permission(Permissions.ManageAccounts)]
    public sealed record Query(LetterId Id) : IQuery<View>, IReadLogged
    {
        public string Subject => $"letter {Id.Value}";
    }

    public sealed record View(LetterId Id, string Person, IReadOnlyList<MessageKind> Kinds, LetterProblem Problem, int Tries, DateTimeOffset MadeAt);

    internal sealed class Handler(ScrutinyDb db) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var letter = await db.Letters.AsNoTracking().SingleOrDefaultAsync(l => l.Id == request.Id && l.State == LetterState.Dead, cancellationToken).OrNotFound();
            var things = await db.Messages.Where(n => n.LetterId == letter.Id).Select(n => n.What).ToListAsync(cancellationToken);
            var names = await db.NamesOf([letter.UserId], cancellationToken);
            return new(letter.Id, names.GetValueOrDefault(letter.UserId) ?? string.Empty, [.. things.Select(MessageKinds.Of).Distinct().Order()], letter.Problem, letter.Tries, letter.MadeAt);
        }
    }
}
