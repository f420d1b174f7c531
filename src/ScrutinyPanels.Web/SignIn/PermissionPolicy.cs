using Microsoft.AspNetCore.Authorization;

namespace ScrutinyPanels.Web.SignIn;

/// <summary>A page's policy: the permission is held over anything at all. Which rows, the query decides.</summary>
internal sealed record PermissionPolicy(string Permission) : IAuthorizationRequirement;

internal sealed class PermissionPolicyHandler(Me me) : AuthorizationHandler<PermissionPolicy>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionPolicy requirement)
    {
        if (me.May(requirement.Permission))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
