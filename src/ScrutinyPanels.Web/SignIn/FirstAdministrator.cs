using ScrutinyPanels.Application.Features.Access;
using ScrutinyPanels.Application.Messaging;

namespace ScrutinyPanels.Web.SignIn;

/// <summary>Prints a one-time link at each start while there is nobody who can let people in.</summary>
internal static class FirstAdministrator
{
    public static async Task Invite(WebApplication app)
    {
        if (SignInSettings.IsForTrying(app.Environment)
            || await app.Services.GetRequiredService<Sender>().Send(new InviteFirstAdministrator.Command(), Caller.Timetable) is not { } link)
        {
            return;
        }

        app.Lifetime.ApplicationStarted.Register(() =>
        {
            var address = ServiceAddress.Or(app.Configuration, app.Urls.First());
            Console.WriteLine();
            Console.WriteLine($"There is no administrator yet. This link makes the first one; it works once, until {link.ExpiresAt:d MMMM yyyy HH:mm} UTC:");
            Console.WriteLine($"  {address}{link.Path}");
            Console.WriteLine();
        });
    }
}
