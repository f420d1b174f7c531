using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace ScrutinyPanels.Application.Data;

/// <summary>A person's account: how they sign in and what they are called. What they may do is in their grants.</summary>
public sealed class Account : IdentityUser<Guid>
{
    public const int NameLimit = 120;
    public const int EmailLimit = 254;

    /// <summary>Rounds of PBKDF2 with SHA-512 for each password.</summary>
    public const int PasswordRounds = 210_000;

    /// <summary>The end of a lock that an administrator set.</summary>
    internal static readonly DateTimeOffset ForGood = new(9000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly PasswordHasher<Account> Hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = PasswordRounds }));

    public Account() => Id = Guid.CreateVersion7();

    /// <summary>The name shown to colleagues; never beside a sealed view.</summary>
    public string DisplayName { get; set; } = string.Empty;

    /// <summary>Made up, for the practice area.</summary>
    public bool IsPractice { get; set; }

    /// <summary>Makes an account that can sign in with an email address and a password.</summary>
    public static Account Open(string name, string email, string password)
    {
        var account = new Account
        {
            DisplayName = name,
            UserName = email,
            NormalizedUserName = email.ToUpperInvariant(),
            Email = email,
            NormalizedEmail = email.ToUpperInvariant(),
            EmailConfirmed = true,
            LockoutEnabled = true,
        };
        account.EndSessions();
        account.PasswordHash = HashOf(password);
        return account;
    }

    /// <summary>The salted hash that is kept of a password.</summary>
    public static string HashOf(string password) => Hasher.HashPassword(new Account(), password);

    /// <summary>Every session that was signed in before ends at its next request.</summary>
    public void EndSessions() => SecurityStamp = Guid.NewGuid().ToString("N");

    /// <summary>Nobody can sign in any more, until somebody unlocks it.</summary>
    public void LockForGood()
    {
        LockoutEnd = ForGood;
        EndSessions();
    }

    /// <summary>Forgets locks and wrong tries.</summary>
    public void Unlock()
    {
        LockoutEnd = null;
        AccessFailedCount = 0;
    }

    /// <summary>Locked by an administrator, not for a while by wrong tries.</summary>
    public bool IsLockedForGood(DateTimeOffset now) => LockoutEnd >= ForGood && now < ForGood;
}
