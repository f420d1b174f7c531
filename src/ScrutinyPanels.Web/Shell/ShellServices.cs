using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Shell;

/// <summary>Puts the frame together: pages, messages, words and error pages, and the order in which a request meets them.</summary>
internal static class ShellServices
{
    public static void AddShell(this IServiceCollection services, IConfiguration settings)
    {
        services.AddLocalization();
        services.AddOutputCache(o => o.AddBasePolicy(PublicCache.From(settings)));
        // A page of written text posts one value for each mark that stays readable; the usual limit is 100.
        services.AddRazorComponents(o => o.MaxFormMappingCollectionSize = 1000).AddInteractiveServerComponents();
        services.AddCascadingAuthenticationState();
        services.AddSingleton<News>();
        services.AddScoped<Dispatcher>();
        services.AddScoped<Go>();
        services.AddScoped<Saying>();
        services.AddScoped<PublicLanguage>();
        services.AddSingleton<KindWords>();
        services.AddSingleton<ErrorPages>();
        services.AddExceptionHandler<Failures>();
        services.AddHsts(o => o.MaxAge = TimeSpan.FromDays(365));
    }

    public static void UseShell(this IApplicationBuilder app)
    {
        // The language is in the address, so it is taken up before a page is looked for, and holds for error pages too.
        app.UseRequestLocalization("en-GB");
        app.UseMiddleware<WelshAddress>();
        app.UseRouting();
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<NextForScripts>();
        app.UseStatusCodePages(context =>
            context.HttpContext.RequestServices.GetRequiredService<ErrorPages>().Write(context.HttpContext, context.HttpContext.Response.StatusCode));
        app.UseExceptionHandler(_ => { });
        app.UseOutputCache();
        app.UseMiddleware<PublicFingerprint>();
    }
}
