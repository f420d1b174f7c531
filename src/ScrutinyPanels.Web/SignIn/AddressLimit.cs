using System.Threading.RateLimiting;

namespace ScrutinyPanels.Web.SignIn;

/// <summary>How often one address may post to the pages that take a password, a code or a link.</summary>
internal static class AddressLimit
{
    public const string Policy = "sign-in";

    public static RateLimitPartition<string> For(HttpContext context, SignInSettings settings) =>
        HttpMethods.IsPost(context.Request.Method)
            ? RateLimitPartition.GetFixedWindowLimiter(
                context.Connection.RemoteIpAddress?.ToString() ?? "unknown",
                _ => new FixedWindowRateLimiterOptions { PermitLimit = settings.PostsPerAddress, Window = TimeSpan.FromMinutes(5) })
            : RateLimitPartition.GetNoLimiter("reading");
}
