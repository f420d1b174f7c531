using System.Text;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Application.Outside.Sealing;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>The names that a force keeps for looking through written text: for those who speak for it and nobody else.</summary>
public static class GetNames
{
    [Permission(Permissions.ReadOriginals)]
    public sealed record Query(string Force) : IQuery<IReadOnlyList<string>>, IReadLogged
    {
        public string Subject => $"force {Force}";
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, ForceSeals seals) : IQueryHandler<Query, IReadOnlyList<string>>
    {
        public async Task<IReadOnlyList<string>> Handle(Query request, CancellationToken cancellationToken)
        {
            var force = await db.Forces.OwnedBy(actor).AsNoTracking().FirstOrDefaultAsync(f => f.Slug == request.Force, cancellationToken).OrNotFound();
            if (await db.NamesOf(force.Id, cancellationToken) is not { } kept)
            {
                return [];
            }

            using var seal = await seals.Of(force, cancellationToken);
            return ForceNames.Lines(Encoding.UTF8.GetString(seal.Open(kept)));
        }
    }
}
