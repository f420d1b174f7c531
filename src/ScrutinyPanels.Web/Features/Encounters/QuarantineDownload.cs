using Microsoft.AspNetCore.Antiforgery;
using ScrutinyPanels.Application.Features.Encounters;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Encounters;

/// <summary>The rows that could not be taken as a file; only by a posted form that gives a reason, so that no link fetches it by chance.</summary>
public sealed class QuarantineDownload : IEndpoints
{
    /// <summary>What the page is told when no reason was chosen.</summary>
    public const string WithoutReason = "reason";

    private QuarantineDownload()
    {
    }

    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapPost("/batches/{id:int}/quarantine.csv", Download)
        .WithMetadata(new RequireAntiforgeryTokenAttribute())
        .RequireAuthorization(Permissions.ReadOriginals);

    private static async Task<IResult> Download(int id, HttpContext context, Dispatcher send, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        ReadingReason? why = Enum.TryParse<ReadingReason>(form["Form.Why"], out var given) ? given : null;
        var outcome = await send.Query(new ReadQuarantine.Query(new(id), why), cancel);
        if (outcome.Refusal == Refusal.Input)
        {
            return Results.LocalRedirect($"/batches/{id}/quarantine?problem={WithoutReason}");
        }

        if (outcome.Answer is not { } view)
        {
            return outcome.Refusal == Refusal.Rule ? Results.Conflict() : Results.NotFound();
        }

        context.Response.Headers.CacheControl = "no-store";
        return Results.File(view.Content, "text/csv; charset=utf-8", "quarantine.csv");
    }
}
