using Microsoft.EntityFrameworkCore;

namespace ScrutinyPanels.Application.Data.SqlServer;

/// <summary>The database as SQL Server keeps it, with its own migrations.</summary>
internal sealed class SqlServerScrutinyDb(DbContextOptions<SqlServerScrutinyDb> options) : ScrutinyDb(options);
