using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using ScrutinyPanels.Application;
using ScrutinyPanels.Application.Messaging;

namespace ScrutinyPanels.Web.SignIn;

/// <summary>Puts sign-in together: accounts, cookies, one policy for each permission, and limits on trying.</summary>
internal static class SignInServices
{
    public static void AddSignIn(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        var settings = SignInSettings.From(builder.Configuration, builder.Environment);
        var trying = SignInSettings.IsForTrying(builder.Environment);
        services.AddSingleton(settings);
        services.AddScoped<Me>();
        services.AddScoped<Session>();
        services.AddSingleton<AccountLimit>();
        services.AddScoped<SignInDesk>();
        services.AddScoped<AccountDesk>();
        services.Configure<IdentityPasskeyOptions>(o => o.UserVerificationRequirement = "required");
        services.AddHttpContextAccessor();
        services.AddAccounts().AddSignInManager().AddDefaultTokenProviders();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.ConfigureApplicationCookie(o =>
        {
            Harden(o, "scrutiny.session", trying);
            o.ExpireTimeSpan = TimeSpan.FromMinutes(settings.IdleMinutes);
            o.SlidingExpiration = true;
            o.LoginPath = "/sign-in";
            o.ReturnUrlParameter = "back";
            o.EventsType = typeof(Session);
        });
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.TwoFactorUserIdScheme, o => Harden(o, "scrutiny.half-way", trying));
        services.AddAntiforgery(o =>
        {
            o.Cookie = trying ? new CookieBuilder { SecurePolicy = CookieSecurePolicy.SameAsRequest } : new SecureCookie();
            o.Cookie.Name = NameOf("scrutiny.form", trying);
            o.Cookie.HttpOnly = true;
            o.Cookie.IsEssential = true;
            o.Cookie.SameSite = SameSiteMode.Lax;
            o.SuppressXFrameOptionsHeader = true;
        });
        services.AddDataProtection()
            .SetApplicationName("ScrutinyPanels")
            .PersistKeysToFileSystem(Directory.CreateDirectory(Path.Combine(
                Path.GetFullPath(Path.Combine(builder.Environment.ContentRootPath, builder.Configuration["Storage:Folder"] ?? "App_Data")), "keys", "web")));
        services.AddScoped<IAuthorizationHandler, PermissionPolicyHandler>();
        var policies = services.AddAuthorizationBuilder();
        foreach (var permission in Permissions.All)
        {
            policies.AddPolicy(permission, p => p.RequireAuthenticatedUser().AddRequirements(new PermissionPolicy(permission)));
        }

        services.AddRateLimiter(o =>
        {
            o.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            o.AddPolicy(AddressLimit.Policy, context => AddressLimit.For(context, settings));
        });
    }

    /// <summary>The name of a cookie; where people really work it is bound to this host, this path and https.</summary>
    public static string NameOf(string cookie, bool trying) => trying ? cookie : "__Host-" + cookie;

    private static void Harden(CookieAuthenticationOptions options, string name, bool trying)
    {
        options.Cookie.Name = NameOf(name, trying);
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = trying ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
    }
}
