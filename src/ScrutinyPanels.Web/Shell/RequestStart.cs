using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Endpoints;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Shell;

/// <summary>Makes the person of the request known to what is not a page as well, and takes up the message that the page before left.</summary>
internal sealed class RequestStart(RequestDelegate next)
{
    public Task Invoke(HttpContext context, AuthenticationStateProvider authentication, Saying saying)
    {
        (authentication as IHostEnvironmentAuthenticationStateProvider)?.SetAuthenticationState(Task.FromResult(new AuthenticationState(context.User)));
        saying.Begin(context, takes: context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null && !PublicPages.Holds(context.GetEndpoint()));
        return next(context);
    }
}
