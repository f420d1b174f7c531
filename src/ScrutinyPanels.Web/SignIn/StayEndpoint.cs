using Microsoft.AspNetCore.Antiforgery;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.SignIn;

/// <summary>Keeps a session going that would end for want of a request; does nothing else.</summary>
internal sealed class StayEndpoint : IEndpoints
{
    private StayEndpoint()
    {
    }

    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapPost("/account/stay", () => Results.NoContent())
        .WithMetadata(new RequireAntiforgeryTokenAttribute())
        .RequireAuthorization(Permissions.UseOwnAccount);
}
