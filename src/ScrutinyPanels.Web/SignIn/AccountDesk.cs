using System.Buffers.Text;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Features.Access;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using Change = ScrutinyPanels.Application.Features.Access.RecordAccountChange.Change;

namespace ScrutinyPanels.Web.SignIn;

/// <summary>A passkey of one's own, as it is listed.</summary>
internal sealed record PasskeyRow(string Id, string Name, DateTimeOffset AddedAt);

/// <summary>The key of an authenticator app, as it is typed and as a link.</summary>
internal sealed record AuthenticatorKey(string Typed, string Address);

/// <summary>What a person changes about how they sign in; each change is written to the log.</summary>
internal sealed class AccountDesk(SignInManager<Account> accounts, Sender sender)
{
    private const string Issuer = "ScrutinyPanels";
    private const int RecoveryCodes = 10;
    private const int PasskeyNameLimit = 60;

    private UserManager<Account> Users => accounts.UserManager;

    /// <summary>Changes the password; answers false when the old one is not right.</summary>
    public async Task<bool> ChangePassword(ClaimsPrincipal person, string old, string fresh)
    {
        var account = await Find(person);
        if (!(await Users.ChangePasswordAsync(account, old, fresh)).Succeeded)
        {
            return false;
        }

        await Changed(account, Change.PasswordChanged);
        return true;
    }

    /// <summary>Whether this is the person's password; wrong ones count towards the lock as at sign-in.</summary>
    public async Task<bool> IsPassword(ClaimsPrincipal person, string typed) =>
        (await accounts.CheckPasswordSignInAsync(await Find(person), typed, lockoutOnFailure: true)).Succeeded;

    /// <summary>The secret key to type into an authenticator app, in groups of four, and the address that opens such an app; nothing once an app uses it.</summary>
    public async Task<AuthenticatorKey?> NewKey(ClaimsPrincipal person)
    {
        var account = await Find(person);
        return account.TwoFactorEnabled ? null : await KeyOf(account);
    }

    /// <summary>Gives the account a new key in place of the one that an app uses; that app stops working.</summary>
    public async Task<AuthenticatorKey> ReplaceKey(ClaimsPrincipal person)
    {
        var account = await Find(person);
        await Users.ResetAuthenticatorKeyAsync(account);
        await Changed(account, Change.AuthenticatorKeyReplaced);
        return await KeyOf(account);
    }

    /// <summary>Switches the authenticator on once its code is right; answers with the recovery codes, or nothing where the code is wrong.</summary>
    public async Task<IReadOnlyList<string>?> SetUpAuthenticator(ClaimsPrincipal person, string typed)
    {
        var account = await Find(person);
        var code = string.Concat(typed.Where(char.IsAsciiDigit));
        if (!await Users.VerifyTwoFactorTokenAsync(account, Users.Options.Tokens.AuthenticatorTokenProvider, code))
        {
            return null;
        }

        await Users.SetTwoFactorEnabledAsync(account, true);
        var codes = await Users.GenerateNewTwoFactorRecoveryCodesAsync(account, RecoveryCodes) ?? [];
        await Changed(account, Change.AuthenticatorSetUp);
        return [.. codes];
    }

    /// <summary>Makes new recovery codes; the ones before stop working.</summary>
    public async Task<IReadOnlyList<string>> NewRecoveryCodes(ClaimsPrincipal person)
    {
        var account = await Find(person);
        var codes = await Users.GenerateNewTwoFactorRecoveryCodesAsync(account, RecoveryCodes) ?? [];
        await Changed(account, Change.RecoveryCodesMade);
        return [.. codes];
    }

    public async Task<IReadOnlyList<PasskeyRow>> Passkeys(ClaimsPrincipal person)
    {
        var passkeys = await Users.GetPasskeysAsync(await Find(person));
        return [.. passkeys.OrderBy(p => p.CreatedAt).Select(p => new PasskeyRow(Base64Url.EncodeToString(p.CredentialId), p.Name ?? string.Empty, p.CreatedAt))];
    }

    /// <summary>What the browser has to answer to make a passkey for this person.</summary>
    public async Task<string> PasskeyQuestion(ClaimsPrincipal person)
    {
        var account = await Find(person);
        return await accounts.MakePasskeyCreationOptionsAsync(new() { Id = account.Id.ToString(), Name = account.Email ?? string.Empty, DisplayName = account.DisplayName });
    }

    /// <summary>Adds a passkey; answers false where the browser's answer does not hold.</summary>
    public async Task<bool> AddPasskey(ClaimsPrincipal person, string credential, string name)
    {
        if ((await accounts.Context.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme)).Principal is null)
        {
            return false;
        }

        var account = await Find(person);
        var made = await accounts.PerformPasskeyAttestationAsync(credential);
        if (!made.Succeeded || made.UserEntity.Id != account.Id.ToString())
        {
            return false;
        }

        made.Passkey.Name = name.Length > PasskeyNameLimit ? name[..PasskeyNameLimit] : name;
        await Users.AddOrUpdatePasskeyAsync(account, made.Passkey);
        await Changed(account, Change.PasskeyAdded);
        return true;
    }

    /// <summary>Removes a passkey of one's own; answers false where it is not there, or no longer.</summary>
    public async Task<bool> RemovePasskey(ClaimsPrincipal person, string id)
    {
        var account = await Find(person);
        var kept = (await Users.GetPasskeysAsync(account)).FirstOrDefault(p => Base64Url.EncodeToString(p.CredentialId) == id);
        if (kept is null)
        {
            return false;
        }

        await Users.RemovePasskeyAsync(account, kept.CredentialId);
        await Changed(account, Change.PasskeyRemoved);
        return true;
    }

    private async Task<AuthenticatorKey> KeyOf(Account account)
    {
        var key = await Users.GetAuthenticatorKeyAsync(account);
        if (string.IsNullOrEmpty(key))
        {
            await Users.ResetAuthenticatorKeyAsync(account);
            await accounts.RefreshSignInAsync(account);
            key = await Users.GetAuthenticatorKeyAsync(account) ?? string.Empty;
        }

        var address = $"otpauth://totp/{Issuer}:{Uri.EscapeDataString(account.Email ?? string.Empty)}?secret={key}&issuer={Issuer}&digits=6";
        return new(string.Join(' ', key.Chunk(4).Select(c => new string(c))), address);
    }

    private async Task<Account> Find(ClaimsPrincipal person) => await Users.GetUserAsync(person) ?? throw new NotFound();

    private async Task Changed(Account account, Change what)
    {
        // Other sessions end because the stamp is new; this one goes on.
        await Users.UpdateSecurityStampAsync(account);
        await accounts.RefreshSignInAsync(account);
        await sender.Send(new RecordAccountChange.Command(what), Caller.Person(new UserId(account.Id)));
    }
}
