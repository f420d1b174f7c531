using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Net.Http.Headers;

namespace ScrutinyPanels.Web.Shell;

/// <summary>The headers of every answer: what a page may load, that nobody may frame it, and what may be kept.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    public const string Policy =
        "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    public Task Invoke(HttpContext context)
    {
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = Policy;
            headers.XContentTypeOptions = "nosniff";
            headers.XFrameOptions = "DENY";
            headers["Referrer-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            var endpoint = context.GetEndpoint();
            if (endpoint?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null)
            {
                return Task.CompletedTask;
            }

            if (endpoint?.Metadata.GetMetadata<SecretAddressAttribute>() is not null)
            {
                headers["Referrer-Policy"] = "no-referrer";
                headers["X-Robots-Tag"] = "noindex, nofollow";
            }

            if (PublicPages.Holds(endpoint))
            {
                headers.CacheControl = "no-cache";
                headers.Remove(HeaderNames.Pragma);
                headers.Remove(HeaderNames.SetCookie);
            }
            else if (endpoint?.Metadata.GetMetadata<KeptBriefly>() is not null && context.Response.StatusCode is (StatusCodes.Status200OK or StatusCodes.Status304NotModified))
            {
                headers.CacheControl = KeptBriefly.CacheControl;
                headers.Remove(HeaderNames.Pragma);
                headers.Remove(HeaderNames.SetCookie);
            }
            else
            {
                headers.CacheControl = "no-store";
            }

            return Task.CompletedTask;
        });
        return next(context);
    }
}
