using Microsoft.EntityFrameworkCore;

namespace ScrutinyPanels.Application.Data.Sqlite;

/// <summary>The database as SQLite keeps it, with its own migrations.</summary>
internal sealed class SqliteScrutinyDb(DbContextOptions<SqliteScrutinyDb> options) : ScrutinyDb(options);
