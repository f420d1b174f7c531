using System.Globalization;

namespace ScrutinyPanels.Web.Shell;

/// <summary>Takes /cy off the front of an address before the page is looked up, and reads and sorts as Welsh does from there on.</summary>
internal sealed class WelshAddress(RequestDelegate next)
{
    public Task Invoke(HttpContext context)
    {
        // An address such as /cy//elsewhere would otherwise send people to another site.
        if (context.Request.Path.StartsWithSegments(Tongue.Prefix, out var rest) && rest.Value?.StartsWith("//", StringComparison.Ordinal) != true)
        {
            context.Request.PathBase += Tongue.Prefix;
            context.Request.Path = rest.HasValue ? rest : "/";
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (Tongue.Welsh, Tongue.Welsh);
        }

        return next(context);
    }
}
