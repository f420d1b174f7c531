using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;

namespace ScrutinyPanels.Application.Tests.Databases;

public class MigrationTests
{
    [Fact]
    public void The_migrations_for_sqlite_say_what_the_model_says()
    {
        using var db = new SqliteDesignTime().CreateDbContext([]);

        Assert.NotEmpty(db.Database.GetMigrations());
        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public void The_migrations_for_sql_server_say_what_the_model_says()
    {
        using var db = new SqlServerDesignTime().CreateDbContext([]);

        Assert.NotEmpty(db.Database.GetMigrations());
        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public void Both_databases_have_the_same_tables_and_columns()
    {
        using var sqlite = new SqliteDesignTime().CreateDbContext([]);
        using var sqlServer = new SqlServerDesignTime().CreateDbContext([]);

        var columns = Columns(sqlite);
        Assert.True(columns.Count > 50);
        Assert.Equal(columns, Columns(sqlServer));
    }

    private static List<string> Columns(DbContext db) =>
    [
        .. db.Model.GetEntityTypes()
            .SelectMany(e => e.GetProperties().Select(p => $"{e.GetTableName()}.{p.GetColumnName()} {(p.IsNullable ? "optional" : "required")} {p.GetMaxLength()}"))
            .Distinct().Order(StringComparer.Ordinal),
    ];
}
