using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.Extensions.Localization;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Shell;

/// <summary>Turns away posts without a good token or without the name of a form before any page sees them. A form that its page no longer has, as after a second press, leads back to the page as it stands now.</summary>
internal sealed class PostGuard(RequestDelegate next, IStringLocalizer<ShellWords> words)
{
    public async Task Invoke(HttpContext context)
    {
        var isPost = HttpMethods.IsPost(context.Request.Method);
        if (isPost && !await IsWellFormed(context))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        await next(context);
        if (isPost && IsPage(context) && context.Response is { StatusCode: StatusCodes.Status400BadRequest, HasStarted: false })
        {
            context.Response.Headers.ContentType = default;
            context.RequestServices.GetRequiredService<Saying>().Leave(words["FormIsClosed"]);
            context.Response.StatusCode = StatusCodes.Status303SeeOther;
            context.Response.Headers.Location = $"{context.Request.PathBase}{context.Request.Path}{context.Request.QueryString}";
        }
    }

    private static bool IsPage(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null;

    private static async Task<bool> IsWellFormed(HttpContext context)
    {
        if (context.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false })
        {
            return false;
        }

        return !IsPage(context)
            || (context.Request.HasFormContentType && (await context.Request.ReadFormAsync(context.RequestAborted)).ContainsKey("_handler"));
    }
}
