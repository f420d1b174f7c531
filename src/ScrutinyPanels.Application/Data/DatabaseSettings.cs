using Microsoft.Extensions.Configuration;

namespace ScrutinyPanels.Application.Data;

/// <summary>Which database the service keeps its records in.</summary>
internal enum DatabaseProvider
{
    Sqlite,
    SqlServer,
}

/// <summary>Database:Provider, ConnectionStrings:Scrutiny and Database:MaxBatchSize.</summary>
internal sealed record DatabaseSettings(DatabaseProvider Provider, string ConnectionString, int MaxBatchSize)
{
    public static DatabaseSettings From(IConfiguration configuration, string storageFolder)
    {
        var provider = configuration.GetValue("Database:Provider", DatabaseProvider.Sqlite);
        var connection = configuration.GetConnectionString("Scrutiny");
        if (string.IsNullOrWhiteSpace(connection))
        {
            connection = provider == DatabaseProvider.Sqlite
                ? $"Data Source={Path.Combine(storageFolder, "scrutiny.db")}"
                : throw new InvalidOperationException("Database:Provider is SqlServer, so ConnectionStrings:Scrutiny must be set.");
        }

        return new(provider, connection, configuration.GetValue("Database:MaxBatchSize", 100));
    }
}
