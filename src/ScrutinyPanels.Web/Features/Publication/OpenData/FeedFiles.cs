using Microsoft.Extensions.Localization;
using ScrutinyPanels.Application.Features.Publication.OpenData;
using ScrutinyPanels.Web.Send;
using ScrutinyPanels.Web.Shell;
using ScrutinyPanels.Web.SignIn;

namespace ScrutinyPanels.Web.Features.Publication.OpenData;

/// <summary>The Atom feeds: of a panel, of its register and of one request.</summary>
public sealed class FeedFiles : IEndpoints
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    private FeedFiles()
    {
    }

    public static void Map(IEndpointRouteBuilder routes)
    {
        Open(routes.MapMethods("/panels/{slug}/feed", Reading, (string slug, HttpContext c, Dispatcher s, TimeProvider t, IStringLocalizer<OpenDataWords> w) =>
            Feed(new(slug), $"/panels/{slug}", c, s, t, w)));
        Open(routes.MapMethods("/panels/{slug}/asked/feed", Reading, (string slug, HttpContext c, Dispatcher s, TimeProvider t, IStringLocalizer<OpenDataWords> w) =>
            Feed(new(slug, RegisterOnly: true), $"/panels/{slug}/asked", c, s, t, w)));
        Open(routes.MapMethods("/asked/{id:guid}/feed", Reading, (Guid id, HttpContext c, Dispatcher s, TimeProvider t, IStringLocalizer<OpenDataWords> w) =>
            Feed(new(null, new(id)), $"/asked/{id}", c, s, t, w)));
    }

    private static void Open(RouteHandlerBuilder address) => address.AllowAnonymous().WithMetadata(new KeptBriefly());

    private static async Task<IResult> Feed(GetFeed.Query query, string page, HttpContext context, Dispatcher send, TimeProvider clock, IStringLocalizer<OpenDataWords> words)
    {
        var stamp = (await send.Query(new GetOpenDataStamp.Query(), context.RequestAborted)).Answer!;
        var address = ServiceAddress.For(context);
        var fresh = new Fresh(context, stamp, address, clock.GetUtcNow());
        if (fresh.IsNamed)
        {
            fresh.Says();
            return Results.Empty;
        }

        if ((await send.Query(query, context.RequestAborted)).Answer is not { } view)
        {
            return Results.NotFound();
        }

        if (fresh.Says())
        {
            return Results.Empty;
        }

        context.Response.ContentType = Atom.MediaType;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(new Atom(words, address).Write(view, page, query.RegisterOnly), context.RequestAborted);
        }

        return Results.Empty;
    }
}
