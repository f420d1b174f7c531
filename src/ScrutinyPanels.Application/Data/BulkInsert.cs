using System.Data;
using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ScrutinyPanels.Application.Data;

/// <summary>Puts many rows into one table inside the transaction under way: a prepared command on SQLite, SqlBulkCopy on SQL Server.</summary>
internal static class BulkInsert
{
    /// <summary>Inserts the rows; the same array may be handed out again for each row. Returns how many there were.</summary>
    public static async Task<int> Rows(ScrutinyDb db, string table, IReadOnlyList<string> columns, IEnumerable<object?[]> rows, CancellationToken cancel)
    {
        var connection = db.Database.GetDbConnection();
        var transaction = db.Database.CurrentTransaction?.GetDbTransaction() ?? throw new InvalidOperationException("Bulk rows are written inside a transaction.");
        return connection is SqlConnection sql
            ? await Copy(sql, (SqlTransaction)transaction, table, columns, rows, cancel)
            : Prepared(connection, transaction, table, columns, rows, cancel);
    }

    private static int Prepared(DbConnection connection, DbTransaction transaction, string table, IReadOnlyList<string> columns, IEnumerable<object?[]> rows, CancellationToken cancel)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"INSERT INTO \"{table}\" ({string.Join(", ", columns.Select(c => $"\"{c}\""))}) VALUES ({string.Join(", ", columns.Select((_, i) => $"@p{i}"))})";
        var parameters = columns.Select((_, i) =>
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"@p{i}";
            command.Parameters.Add(parameter);
            return parameter;
        }).ToArray();
        command.Prepare();
        var count = 0;
        foreach (var row in rows)
        {
            for (var i = 0; i < parameters.Length; i++)
            {
                parameters[i].Value = row[i] ?? DBNull.Value;
            }

            command.ExecuteNonQuery();
            if ((++count & 1023) == 0)
            {
                cancel.ThrowIfCancellationRequested();
            }
        }

        return count;
    }

    private static async Task<int> Copy(SqlConnection connection, SqlTransaction transaction, string table, IReadOnlyList<string> columns, IEnumerable<object?[]> rows, CancellationToken cancel)
    {
        using var copy = new SqlBulkCopy(connection, SqlBulkCopyOptions.CheckConstraints, transaction) { DestinationTableName = $"[{table}]", BulkCopyTimeout = 0, EnableStreaming = true };
        foreach (var (column, index) in columns.Select((c, i) => (c, i)))
        {
            copy.ColumnMappings.Add(index, column);
        }

        using var reader = new RowReader(columns, rows);
        await copy.WriteToServerAsync(reader, cancel);
        return reader.Count;
    }
}
