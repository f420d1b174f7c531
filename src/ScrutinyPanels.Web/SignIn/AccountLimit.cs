using System.Threading.RateLimiting;

namespace ScrutinyPanels.Web.SignIn;

/// <summary>How often anyone may try to sign in to one account, counted alike for addresses that have an account and for those that have none.</summary>
internal sealed class AccountLimit(SignInSettings settings) : IDisposable
{
    private readonly PartitionedRateLimiter<string> limiter = PartitionedRateLimiter.Create<string, string>(email =>
        RateLimitPartition.GetFixedWindowLimiter(
            email.Trim().ToUpperInvariant(),
            _ => new FixedWindowRateLimiterOptions { PermitLimit = settings.TriesPerAccount, Window = TimeSpan.FromMinutes(5) }));

    /// <summary>Counts a try; false when there were too many.</summary>
    public bool Allows(string email)
    {
        using var lease = limiter.AttemptAcquire(email);
        return lease.IsAcquired;
    }

    public void Dispose() => limiter.Dispose();
}
