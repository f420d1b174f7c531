using ScrutinyPanels.Application.Features.Meetings;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Meetings;

/// <summary>A meeting as a file for a calendar, and the files of its pack, which a browser keeps and never shows by itself.</summary>
public sealed class MeetingFiles : IEndpoints
{
    private MeetingFiles()
    {
    }

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/meetings/{id:guid}/invitation.ics", Invitation).RequireAuthorization(Permissions.ReadMeetings);
        routes.MapGet("/meetings/{id:guid}/papers/{paper:guid}", Paper).RequireAuthorization(Permissions.ReadMeetings);
    }

    private static async Task<IResult> Invitation(Guid id, HttpContext context, Dispatcher send, CancellationToken cancel)
    {
        var request = context.Request;
        var file = (await send.Query(new GetCalendarEntry.Query(new(id), $"{request.Scheme}://{request.Host}{request.PathBase}"), cancel)).Answer;
        return file is null ? Results.NotFound() : Kept(context, file.Content, "text/calendar; charset=utf-8; method=PUBLISH", file.FileName);
    }

    private static async Task<IResult> Paper(Guid id, Guid paper, HttpContext context, Dispatcher send, CancellationToken cancel)
    {
        var file = (await send.Query(new GetPaper.Query(new(id), new(paper)), cancel)).Answer;
        return file is null ? Results.NotFound() : Kept(context, file.Content, file.MediaType, file.FileName);
    }

    private static IResult Kept(HttpContext context, byte[] content, string mediaType, string name)
    {
        context.Response.Headers.CacheControl = "no-store";
        return Results.File(content, mediaType, name);
    }
}
