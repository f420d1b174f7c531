using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components.Endpoints;

namespace ScrutinyPanels.Web.Shell;

/// <summary>Turns away posts without a good token or without the name of a form before any page sees them.</summary>
internal sealed class PostGuard(RequestDelegate next)
{
    public async Task Invoke(HttpContext context)
    {
        if (HttpMethods.IsPost(context.Request.Method) && !await IsWellFormed(context))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        await next(context);
    }

    private static async Task<bool> IsWellFormed(HttpContext context)
    {
        if (context.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false })
        {
            return false;
        }

        return context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is null
            || (context.Request.HasFormContentType && (await context.Request.ReadFormAsync(context.RequestAborted)).ContainsKey("_handler"));
    }
}
