using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace ScrutinyPanels.Application.Data;

/// <summary>Which version of Identity's tables the database holds: the third, which has passkeys. The model reads it from the services, at run time and at design time.</summary>
internal static class AccountTables
{
    public static IServiceCollection AddAccountTables(this IServiceCollection services) =>
        services.Configure<IdentityOptions>(o => o.Stores.SchemaVersion = IdentitySchemaVersions.Version3);

    /// <summary>Just enough services for the tools that write migrations.</summary>
    public static IServiceProvider Services() => new ServiceCollection().AddAccountTables().BuildServiceProvider();
}
