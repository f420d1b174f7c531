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
}

/// <summary>Signs people in: checks what they show, writes it to the log, and begins the session.</summary>
internal sealed class SignInDesk(SignInManager<Account> accounts, Sender sender, AccountLimit limit)
{
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
            return await Refused(account, wasLocked: true);
        }

        return await Ended(account, await accounts.PasswordSignInAsync(account, password, isPersistent: false, lockoutOnFailure: true), "password");
    }

    private async Task<SignInAnswer> Ended(Account account, Attempt attempt, string with)
    {
        if (attempt.RequiresTwoFactor)
        {
            return SignInAnswer.CodeNeeded;
        }

        if (!attempt.Succeeded)
        {
            return await Refused(account, wasLocked: !attempt.IsLockedOut);
        }

        await sender.Send(new RecordSignIn.Command(with), Caller.Person(new UserId(account.Id)));
        return SignInAnswer.Done;
    }

    private async Task<SignInAnswer> Refused(Account? account, bool wasLocked)
    {
        await sender.Send(new RecordFailedSignIn.Command(account?.Id), Caller.Nobody);
        if (account is not null && !wasLocked)
        {
            await sender.Send(new RecordLockOut.Command(account.Id), Caller.Nobody);
        }

        return SignInAnswer.Refused;
    }
}
