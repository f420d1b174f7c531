using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Tests.Databases;

public class MigrationTests
{
    private static readonly string[] Gates = ["MustSign", "MustBeVetted", "MustBeTrained", "AgreementSignatures", "VettedUntil", "TrainedUntil"];

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

    [Fact]
    public void What_keeps_a_case_closed_can_be_asked_of_both_databases()
    {
        using var sqlite = new SqliteDesignTime().CreateDbContext([]);
        using var sqlServer = new SqlServerDesignTime().CreateDbContext([]);
        var member = Actor.Person(new(Guid.CreateVersion7()), []);
        foreach (var db in new ScrutinyDb[] { sqlite, sqlServer })
        {
            var asked = db.CasesOpenTo(member, DateTimeOffset.UnixEpoch).ToQueryString();
            Assert.All(Gates, column => Assert.Contains(column, asked, StringComparison.Ordinal));
        }
    }

    private static List<string> Columns(DbContext db) =>
    [
        .. db.Model.GetEntityTypes()
            .SelectMany(e => e.GetProperties().Select(p => $"{e.GetTableName()}.{p.GetColumnName()} {(p.IsNullable ? "optional" : "required")} {p.GetMaxLength()}"))
            .Distinct().Order(StringComparer.Ordinal),
    ];
}
