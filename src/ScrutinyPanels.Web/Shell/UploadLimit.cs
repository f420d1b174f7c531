using Microsoft.AspNetCore.Http.Features;

namespace ScrutinyPanels.Web.Shell;

/// <summary>How large an upload may be (Import:LargestUploadMegabytes, Uploads:LargestMegabytes for papers). A larger one is answered by the page with a sentence, before anything is read into a form.</summary>
internal sealed class UploadLimit(RequestDelegate next, IConfiguration configuration)
{
    public const string Page = "/batches/upload";
    public const string TooLarge = "too-large";

    private const long Megabyte = 1_000_000;

    // Other fields and the boundaries of the parts.
    private const long Around = 65_536;

    public static int Megabytes(IConfiguration configuration) => configuration.GetValue("Import:LargestUploadMegabytes", 50);

    public static int PaperMegabytes(IConfiguration configuration) => configuration.GetValue("Uploads:LargestMegabytes", 10);

    public async Task Invoke(HttpContext context)
    {
        if (!HttpMethods.IsPost(context.Request.Method) || LargestFor(context.Request.Path) is not { } megabytes)
        {
            await next(context);
            return;
        }

        var most = (megabytes * Megabyte) + Around;
        var size = context.Features.Get<IHttpMaxRequestBodySizeFeature>();
        if (context.Request.ContentLength is { } length && length <= most)
        {
            if (size is { IsReadOnly: false })
            {
                size.MaxRequestBodySize = most;
            }

            await next(context);
            return;
        }

        // A browser reads the answer only after it has sent all, so up to eight times the limit is taken and thrown away.
        if (size is { IsReadOnly: false })
        {
            size.MaxRequestBodySize = most * 8;
        }

        if (context.Request.ContentLength is { } sent && sent <= most * 8)
        {
            await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
        }

        context.Response.Redirect($"{context.Request.Path}?problem={TooLarge}");
    }

    private int? LargestFor(PathString path) =>
        path.Equals(Page, StringComparison.OrdinalIgnoreCase) || Is(path, "/batches", "/quarantine") ? Megabytes(configuration)
        : Is(path, "/meetings", "/paper") || Is(path, "/recommendations", "/evidence") || Is(path, "/inbox", "/evidence") ? PaperMegabytes(configuration)
        : null;

    private static bool Is(PathString path, string begin, string end) =>
        path.StartsWithSegments(begin, StringComparison.OrdinalIgnoreCase) && path.Value!.EndsWith(end, StringComparison.OrdinalIgnoreCase);
}
