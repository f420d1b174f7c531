using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Application.Outside.Files;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Recommendations;

/// <summary>The file of a piece of evidence, for both sides of a request.</summary>
public static class GetEvidenceFile
{
    [Permission(Permissions.GiveEvidence)]
    public sealed record Query(RecommendationId Id, int Number) : IQuery<View>, IReadLogged
    {
        public string Subject => $"recommendation {Id.Value}";
    }

    public sealed record View(string FileName, string MediaType, byte[] Content);

    internal sealed class Handler(ScrutinyDb db, Actor actor) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var file = await db.Recommendations.AsNoTracking().ForEitherSide(actor).Where(r => r.Id == request.Id).SelectMany(r => r.Evidence)
                .SingleOrDefaultAsync(e => e.Number == request.Number && e.FileType != null, cancellationToken).OrNotFound();
            var content = await db.EvidenceContents.AsNoTracking().SingleOrDefaultAsync(c => c.RecommendationId == request.Id && c.Number == request.Number, cancellationToken).OrNotFound();
            var (ending, media) = UploadedFile.Shown(file.FileType!.Value);
            return new(file.FileName + ending, media, content.Bytes);
        }
    }
}
