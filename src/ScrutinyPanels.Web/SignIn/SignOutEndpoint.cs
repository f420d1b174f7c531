using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Identity;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Features.Access;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.SignIn;

/// <summary>Ends the session; only by a posted form with its token.</summary>
public sealed class SignOutEndpoint : IEndpoints
{
    private SignOutEndpoint()
    {
    }

    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapPost("/sign-out", SignOut)
        .WithMetadata(new RequireAntiforgeryTokenAttribute())
        .RequireAuthorization(Permissions.UseOwnAccount);

    private static async Task<IResult> SignOut(Dispatcher send, SignInManager<Account> accounts, HttpResponse response)
    {
        await send.Command(new RecordSignOut.Command());
        await accounts.SignOutAsync();

        // What was kept on the device goes with the session.
        response.Headers["Clear-Site-Data"] = "\"storage\"";
        return Results.LocalRedirect("/");
    }
}
