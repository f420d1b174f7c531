using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using ScrutinyPanels.Application.Features.Access;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.SignIn;

/// <summary>The person of this request as the database knows them now: looked up once per request, never kept longer.</summary>
public sealed class Me(Sender sender)
{
    /// <summary>The claim that says how the session was signed in.</summary>
    public const string MethodClaim = "amr";

    /// <summary>Signed in with a passkey, which is two factors in one.</summary>
    public const string Passkey = "hwk";

    private ClaimsPrincipal? person;
    private string stamp = string.Empty;

    /// <summary>What they may do; none for somebody who has not signed in.</summary>
    public GetMyAccess.View? Access { get; private set; }

    /// <summary>Whether this session has to set up a second factor before anything else.</summary>
    public bool LacksSecondFactor =>
        Access is { NeedsSecondFactor: true, HasAuthenticator: false } && person?.FindFirstValue(MethodClaim) != Passkey;

    /// <summary>Whether that second factor is there already, as a passkey: then a password opens nothing, not even the set-up of another.</summary>
    public bool HasToUsePasskey => LacksSecondFactor && Access is { HasPasskey: true };

    public bool May(string permission) => Access?.May(permission) == true;

    /// <summary>
    /// Locks what is kept on this person's device for one place. It comes from the secret stamp of the account: the same at every sign-in, another for
    /// everybody else, and a new one after a change of password.
    /// </summary>
    public string DeviceKey(string place) =>
        Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(stamp), Encoding.UTF8.GetBytes($"kept on a device:{place}")));

    /// <summary>Looks the person up; answers whether the session still holds.</summary>
    public async Task<bool> Load(ClaimsPrincipal session, string sessionStamp, CancellationToken cancel)
    {
        (person, stamp) = (session, sessionStamp);
        try
        {
            Access = await sender.Ask(new GetMyAccess.Query(stamp), Dispatcher.CallerOf(session), cancel);
        }
        catch (NotFound)
        {
            Access = null;
        }

        if (Access is { SessionHolds: false })
        {
            Access = null;
        }

        return Access is not null;
    }
}
