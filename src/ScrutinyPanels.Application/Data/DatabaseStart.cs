using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ScrutinyPanels.Application.Data;

/// <summary>Brings the database up to the schema this version needs.</summary>
public sealed class DatabaseStart(IServiceScopeFactory scopes)
{
    public async Task Migrate(CancellationToken cancel = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ScrutinyDb>().Database.MigrateAsync(cancel);
    }
}
