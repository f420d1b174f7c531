using ScrutinyPanels.Application.Features.Draws;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Draws;

/// <summary>The certificate and the frozen list of a draw as files.</summary>
public sealed class DrawDownloads : IEndpoints
{
    private DrawDownloads()
    {
    }

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/draws/{id:guid}/certificate.json", Certificate).RequireAuthorization(Permissions.ReadDraws);
        routes.MapGet("/draws/{id:guid}/list.csv", List).RequireAuthorization(Permissions.ReadDraws);
    }

    private static async Task<IResult> Certificate(Guid id, HttpContext context, Dispatcher send, CancellationToken cancel)
    {
        var forPublic = context.Request.Query["public"] == "1";
        var outcome = await send.Query(new GetCertificate.Query(new(id), forPublic), cancel);
        return File(context, outcome.Answer?.Content, "application/json; charset=utf-8", outcome.Answer?.FileName);
    }

    private static async Task<IResult> List(Guid id, HttpContext context, Dispatcher send, CancellationToken cancel)
    {
        var outcome = await send.Query(new GetDrawList.Query(new(id)), cancel);
        return File(context, outcome.Answer?.Content, "text/csv; charset=utf-8", outcome.Answer?.FileName);
    }

    private static IResult File(HttpContext context, byte[]? content, string type, string? name)
    {
        if (content is null)
        {
            return Results.NotFound();
        }

        context.Response.Headers.CacheControl = "no-store";
        return Results.File(content, type, name);
    }
}
