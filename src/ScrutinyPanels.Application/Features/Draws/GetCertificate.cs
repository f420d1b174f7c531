using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Features.Draws;

/// <summary>The certificate of a draw as a file: in full, or with keys hidden for everybody.</summary>
public static class GetCertificate
{
    [Permission(Permissions.ReadDraws)]
    public sealed record Query(DrawId Id, bool ForPublic = false) : IQuery<View>, IReadLogged
    {
        public string Subject => $"draw {Id.Value} certificate";
    }

    public sealed record View(string FileName, byte[] Content);

    internal sealed class Handler(ScrutinyDb db, Actor actor) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var draw = await db.Draws.AsNoTracking().Readable(actor).Include(d => d.Strata).Include(d => d.Substitutions)
                .SingleOrDefaultAsync(d => d.Id == request.Id && d.Seed != null, cancellationToken).OrNotFound();
            var slug = await db.Panels.Where(p => p.Id == draw.PanelId).Select(p => p.Slug).SingleAsync(cancellationToken);
            var certificate = draw.Certify(await db.SampleOf(draw, draw.ReservesNamed, cancellationToken));
            var end = request.ForPublic ? "-public" : string.Empty;
            return new(
                string.Create(CultureInfo.InvariantCulture, $"{slug}-draw-{draw.Number}-certificate{end}.json"),
                CertificateJson.Write(request.ForPublic ? certificate.ForPublic(draw.Salt) : certificate));
        }
    }
}
