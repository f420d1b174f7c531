using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Features.Access;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using Attempt = Microsoft.AspNetCore.Identity.SignInResult;

namespace ScrutinyPanels.Web.SignIn;

/// <summary>How a try to sign in ended. Refused never says why, nor whether there is such an account.</summary>
public enum SignInAnswer
{
    Done,
    CodeNeeded,
    Refused,
    TooMany,
    StartAgain,
}

/// <summary>Signs people in: checks what they show, writes it to the log, and begins the session.</summary>
internal sealed class SignInDesk(SignInManager<Account> accounts, Sender sender, AccountLimit limit)
{
    private const int CodeLength = 6;

    /// <summary>By email address and password; where the account has an authenticator, its code comes next.</summary>
    public async Task<SignInAnswer> WithPassword(string email, string password)
    {
        if (!limit.Allows(email))
        {
            return SignInAnswer.TooMany;
        }

        var account = await accounts.UserManager.FindByEmailAsync(email);
        if (account is null || await accounts.UserManager.IsLockedOutAsync(account))
        {
            // As much work as for a real password, so that the time it takes tells nothing.
            Account.HashOf(password);
            await Failed(account);
            return SignInAnswer.Refused;
        }

        return await Ended(account, await accounts.PasswordSignInAsync(account, password, isPersistent: false, lockoutOnFailure: true), "password");
    }

    /// <summary>By the code of the authenticator app, or one of the recovery codes, after the password was right.</summary>
    public async Task<SignInAnswer> WithCode(string typed)
    {
        if (await accounts.GetTwoFactorAuthenticationUserAsync() is not { } account)
        {
            return SignInAnswer.StartAgain;
        }

        if (!limit.Allows(account.Email ?? string.Empty))
        {
            return SignInAnswer.TooMany;
        }

        var code = string.Concat(typed.Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();
        return code.Length == CodeLength && code.All(char.IsAsciiDigit)
            ? await Ended(account, await accounts.TwoFactorAuthenticatorSignInAsync(code, isPersistent: false, rememberClient: false), "password and code")
            : await Ended(account, await accounts.TwoFactorRecoveryCodeSignInAsync(code), "password and recovery code");
    }

    /// <summary>What the browser has to answer to prove that it holds a passkey.</summary>
    public Task<string> PasskeyQuestion() => accounts.MakePasskeyRequestOptionsAsync(null);

    /// <summary>By a passkey, which needs neither password nor code.</summary>
    public async Task<SignInAnswer> WithPasskey(string credential)
    {
        // Without the question asked before there is nothing to check the answer against.
        if ((await accounts.Context.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme)).Principal is null)
        {
            return SignInAnswer.StartAgain;
        }

        var shown = await accounts.PerformPasskeyAssertionAsync(credential);
        if (!shown.Succeeded || await accounts.UserManager.IsLockedOutAsync(shown.User))
        {
            await Failed(shown.User);
            return SignInAnswer.Refused;
        }

        await accounts.UserManager.AddOrUpdatePasskeyAsync(shown.User, shown.Passkey);
        await accounts.SignInWithClaimsAsync(shown.User, isPersistent: false, [new Claim(Me.MethodClaim, Me.Passkey)]);
        return await Ended(shown.User, Attempt.Success, "passkey");
    }

    private async Task<SignInAnswer> Ended(Account account, Attempt attempt, string with)
    {
        if (attempt.RequiresTwoFactor)
        {
            return SignInAnswer.CodeNeeded;
        }

        if (attempt.Succeeded)
        {
            await sender.Send(new RecordSignIn.Command(with), Caller.Person(new UserId(account.Id)));
            return SignInAnswer.Done;
        }

        await Failed(account);
        if (attempt.IsLockedOut || await accounts.UserManager.IsLockedOutAsync(account))
        {
            await sender.Send(new RecordLockOut.Command(account.Id), Caller.Nobody);
        }

        return SignInAnswer.Refused;
    }

    private Task Failed(Account? account) => sender.Send(new RecordFailedSignIn.Command(account?.Id), Caller.Nobody);
}
