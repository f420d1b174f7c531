using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.Options;

namespace ScrutinyPanels.Web.SignIn;

/// <summary>How a session begins, holds and ends.</summary>
internal sealed class Session(SignInSettings settings, TimeProvider clock, IOptions<IdentityOptions> identity) : CookieAuthenticationEvents
{
    private const string Began = "began";

    public override Task SigningIn(CookieSigningInContext context)
    {
        context.Properties.Items.TryAdd(Began, clock.GetUtcNow().UtcTicks.ToString(CultureInfo.InvariantCulture));
        return Task.CompletedTask;
    }

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        // Styles and scripts are the same for everybody: no need to look the person up.
        if (context.HttpContext.GetEndpoint() is { } endpoint && endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is not null)
        {
            return;
        }

        var me = context.HttpContext.RequestServices.GetRequiredService<Me>();
        var stamp = context.Principal?.FindFirstValue(identity.Value.ClaimsIdentity.SecurityStampClaimType) ?? string.Empty;
        if (context.Principal is null || TooLong(context.Properties) || !await me.Load(context.Principal, stamp, context.HttpContext.RequestAborted))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(context.Scheme.Name);
        }
    }

    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.Redirect(context.RedirectUri);
        return Task.CompletedTask;
    }

    /// <summary>What a person may not see reads as not there.</summary>
    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private bool TooLong(AuthenticationProperties properties) =>
        !properties.Items.TryGetValue(Began, out var began)
        || !long.TryParse(began, CultureInfo.InvariantCulture, out var ticks)
        || clock.GetUtcNow().UtcTicks - ticks > TimeSpan.FromHours(settings.LongestHours).Ticks;
}
