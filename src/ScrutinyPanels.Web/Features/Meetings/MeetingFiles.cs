using ScrutinyPanels.Application.Features.Meetings;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Meetings;

/// <summary>A meeting as a file for a calendar.</summary>
public sealed class MeetingFiles : IEndpoints
{
    private MeetingFiles()
    {
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/meetings/{id:guid}/invitation.ics", Invitation).RequireAuthorization(Permissions.ReadMeetings);

    private static async Task<IResult> Invitation(Guid id, HttpContext context, Dispatcher send, CancellationToken cancel)
    {
        var request = context.Request;
        var file = (await send.Query(new GetCalendarEntry.Query(new(id), $"{request.Scheme}://{request.Host}{request.PathBase}"), cancel)).Answer;
        if (file is null)
        {
            return Results.NotFound();
        }

        context.Response.Headers.CacheControl = "no-store";
        return Results.File(file.Content, "text/calendar; charset=utf-8; method=PUBLISH", file.FileName);
    }
}
