using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Features.Draws;

/// <summary>The frozen list of a draw as a file, from the moment it is frozen.</summary>
public static class GetDrawList
{
    [Permission(Permissions.ReadDraws)]
    public sealed record Query(DrawId Id) : IQuery<View>, IReadLogged
    {
        public string Subject => $"draw {Id.Value} list";
    }

    public sealed record View(string FileName, byte[] Content);

    internal sealed class Handler(ScrutinyDb db, Actor actor) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var draw = await db.Draws.AsNoTracking().Readable(actor).Include(d => d.Strata)
                .SingleOrDefaultAsync(d => d.Id == request.Id, cancellationToken).OrNotFound();
            var slug = await db.Panels.Where(p => p.Id == draw.PanelId).Select(p => p.Slug).SingleAsync(cancellationToken);
            var list = await db.ListOf(draw, cancellationToken);
            return new(string.Create(CultureInfo.InvariantCulture, $"{slug}-draw-{draw.Number}-list.csv"), ListCsv.Write(list.Lines));
        }
    }
}
