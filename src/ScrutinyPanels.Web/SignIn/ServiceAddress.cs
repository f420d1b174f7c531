namespace ScrutinyPanels.Web.SignIn;

/// <summary>The address that links to this service begin with, so that nobody else's Host header gets into an invitation.</summary>
internal static class ServiceAddress
{
    /// <summary>The address that was set; otherwise the one that this request came to.</summary>
    public static string For(HttpContext context) =>
        Or(context.RequestServices.GetRequiredService<IConfiguration>(), $"{context.Request.Scheme}://{context.Request.Host}");

    /// <summary>The address that was set; otherwise the one given.</summary>
    public static string Or(IConfiguration configuration, string otherwise) =>
        (configuration["Service:Address"] is { Length: > 0 } named ? named : otherwise).TrimEnd('/');
}
