using Microsoft.AspNetCore.Authorization;

namespace ScrutinyPanels.Web.SignIn;

/// <summary>
/// Sends whoever still needs a second factor to the page that sets it up, from every page that needs a sign-in but their own account;
/// whoever has a passkey for it and came by password is only told to sign in with the passkey.
/// </summary>
internal sealed class SecondFactorGate(RequestDelegate next, SignInSettings settings)
{
    public const string SetUpPage = "/account/authenticator";
    public const string UsePasskeyPage = "/account/use-passkey";

    public Task Invoke(HttpContext context, Me me)
    {
        var metadata = context.GetEndpoint()?.Metadata;
        var guarded = metadata?.GetMetadata<IAuthorizeData>() is not null && metadata.GetMetadata<IAllowAnonymous>() is null;
        if (guarded && settings.SecondFactor == SecondFactorSetting.Required && me.LacksSecondFactor
            && !context.Request.Path.StartsWithSegments(me.HasToUsePasskey ? UsePasskeyPage : "/account") && !context.Request.Path.StartsWithSegments("/sign-out"))
        {
            context.Response.Redirect(me.HasToUsePasskey ? UsePasskeyPage : SetUpPage);
            return Task.CompletedTask;
        }

        return next(context);
    }
}
