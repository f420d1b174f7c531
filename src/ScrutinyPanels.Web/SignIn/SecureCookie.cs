namespace ScrutinyPanels.Web.SignIn;

/// <summary>A cookie that is always marked for https only. Unlike the policy Always it lets a form be shown over plain http, as on a server's own localhost, which browsers trust.</summary>
internal sealed class SecureCookie : CookieBuilder
{
    public override CookieOptions Build(HttpContext context, DateTimeOffset expiresFrom)
    {
        var options = base.Build(context, expiresFrom);
        options.Secure = true;
        return options;
    }
}
