using System.Security.Claims;
using Microsoft.AspNetCore.Antiforgery;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.SignIn;

/// <summary>The two questions that passkey.js puts to the browser: to sign in, and to add a passkey.</summary>
internal sealed class PasskeyEndpoints : IEndpoints
{
    private PasskeyEndpoints()
    {
    }

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/sign-in/passkey", async (SignInDesk desk) => Results.Content(await desk.PasskeyQuestion(), "application/json"))
            .WithMetadata(new RequireAntiforgeryTokenAttribute())
            .RequireRateLimiting(AddressLimit.Policy)
            .AllowAnonymous();
        routes.MapPost("/account/passkeys/question", async (AccountDesk desk, ClaimsPrincipal person) =>
                Results.Content(await desk.PasskeyQuestion(person), "application/json"))
            .WithMetadata(new RequireAntiforgeryTokenAttribute())
            .RequireAuthorization(Permissions.UseOwnAccount);
    }
}
