using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Domain.Access;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Features.Access;

internal static class Administrators
{
    /// <summary>The people who hold the role of administrator and whose account is not locked for good.</summary>
    public static async Task<List<UserId>> ActiveAdministrators(this ScrutinyDb db, DateTimeOffset now, CancellationToken cancel)
    {
        var holders = await db.Grants.Where(g => g.Role == Role.Administrator && g.EndedAt == null).Select(g => g.UserId).Distinct().ToListAsync(cancel);
        var ids = holders.Select(h => h.Value).ToList();
        var accounts = await db.Users.Where(u => ids.Contains(u.Id)).ToListAsync(cancel);
        return [.. accounts.Where(a => !a.IsLockedForGood(now)).Select(a => new UserId(a.Id))];
    }

    /// <summary>Refuses to leave the installation without anyone who can let people in.</summary>
    public static async Task MustLeaveAnAdministrator(this ScrutinyDb db, UserId without, DateTimeOffset now, CancellationToken cancel)
    {
        var active = await db.ActiveAdministrators(now, cancel);
        if (active.Contains(without) && active.TrueForAll(a => a == without))
        {
            throw new RuleBroken(AccessRules.LastAdministrator);
        }
    }
}
