using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using ScrutinyPanels.Application.Data.Sqlite;
using ScrutinyPanels.Application.Data.SqlServer;

namespace ScrutinyPanels.Application.Data;

internal sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqliteScrutinyDb>
{
    public SqliteScrutinyDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteScrutinyDb>().UseSqlite("Data Source=:memory:").UseApplicationServiceProvider(AccountTables.Services()).Options);
}

internal sealed class SqlServerDesignTime : IDesignTimeDbContextFactory<SqlServerScrutinyDb>
{
    public SqlServerScrutinyDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlServerScrutinyDb>().UseSqlServer("Server=.;Database=Scrutiny").UseApplicationServiceProvider(AccountTables.Services()).Options);
}
