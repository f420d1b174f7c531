using Microsoft.AspNetCore.DataProtection;

namespace ScrutinyPanels.Web.Send;

/// <summary>One message for the next page, kept in a short-lived protected cookie.</summary>
public sealed class Saying(IDataProtectionProvider protection)
{
    private const string Cookie = "scrutiny.saying";

    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector(Cookie).ToTimeLimitedDataProtector();
    private HttpContext? context;
    private string? message;

    /// <summary>What the page before left; none after it was taken.</summary>
    public string? Message => message;

    /// <summary>Called once at the start of a request by the shell: a page that takes the message reads and clears the cookie.</summary>
    public void Begin(HttpContext current, bool takes)
    {
        context = current;
        if (!takes || current.Request.Method != HttpMethods.Get || !current.Request.Cookies.TryGetValue(Cookie, out var kept))
        {
            return;
        }

        try
        {
            message = protector.Unprotect(kept);
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            // Too old, or not ours: nothing is said.
        }

        current.Response.Cookies.Delete(Cookie);
    }

    /// <summary>Leaves a message for the next page.</summary>
    public void Leave(string words) => context?.Response.Cookies.Append(
        Cookie,
        protector.Protect(words, TimeSpan.FromMinutes(1)),
        new CookieOptions { HttpOnly = true, Secure = context.Request.IsHttps, SameSite = SameSiteMode.Lax });
}
