using ScrutinyPanels.Application.Features.Recommendations;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Web.Send;
using Dispatcher = ScrutinyPanels.Web.Send.Dispatcher;

namespace ScrutinyPanels.Web.Features.Recommendations;

/// <summary>Files of evidence, which a browser keeps and never shows by itself.</summary>
public sealed class EvidenceFiles : IEndpoints
{
    private EvidenceFiles()
    {
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/recommendations/{id:guid}/evidence/{number:int}/file", File).RequireAuthorization(Permissions.GiveEvidence);

    private static async Task<IResult> File(Guid id, int number, HttpContext context, Dispatcher send, CancellationToken cancel)
    {
        var file = (await send.Query(new GetEvidenceFile.Query(new(id), number), cancel)).Answer;
        context.Response.Headers.CacheControl = "no-store";
        return file is null ? Results.NotFound() : Results.File(file.Content, file.MediaType, file.FileName);
    }
}
