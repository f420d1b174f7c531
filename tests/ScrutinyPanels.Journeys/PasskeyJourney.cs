using Microsoft.Playwright;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Journeys;

/// <summary>A member makes a passkey on the device, signs out, signs in with it, and removes it; the browser's own stand-in for a device answers.</summary>
public class PasskeyJourney
{
    [BrowserFact]
    public async Task A_passkey_is_added_used_and_removed_by_keyboard()
    {
        await using var site = await Site.Start("passkey");
        var member = await site.Someone("first-member", site.World.FirstMember);
        var device = await member.Page.Context.NewCDPSessionAsync(member.Page);
        await device.SendAsync("WebAuthn.enable");
        await device.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });

        await member.OpenAndLook("/account/passkeys", "passkeys-none");
        await member.Press("Add a passkey");
        await member.Look("passkeys-errors");
        await member.Type("Form.Name", "Phone at home");
        await member.Type("Form.Password", World.Password);
        await member.Press("Add a passkey");
        await member.Look("passkeys-added");
        Assert.Contains("Phone at home", await member.Words(), StringComparison.Ordinal);

        await member.Page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).FocusAsync();
        await Keys.Enter(member.Page);
        Assert.False(await member.Sees("/my-cases"));
        await member.OpenAndLook("/sign-in", "sign-in");
        await member.Press("Sign in with a passkey");
        Assert.True(await member.Sees("/my-cases"));

        await member.Open("/account/passkeys");
        await member.Press("Remove");
        await member.Look("passkeys-removed");
        Assert.DoesNotContain("Phone at home", await member.Words(), StringComparison.Ordinal);
        site.Tour.MustBeFaultless();
    }
}
