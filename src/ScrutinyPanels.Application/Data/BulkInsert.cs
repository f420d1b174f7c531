using System.Buffers;
using System.Data;
using System.Globalization;
using System.Text;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using SQLitePCL;

namespace ScrutinyPanels.Application.Data;

/// <summary>Puts many rows into one table inside the transaction under way: a prepared command on SQLite, SqlBulkCopy on SQL Server.</summary>
internal static class BulkInsert
{
    /// <summary>Inserts the rows; the same array may be handed out again for each row. Returns how many there were.</summary>
    public static async Task<int> Rows(ScrutinyDb db, string table, IReadOnlyList<string> columns, IEnumerable<object?[]> rows, CancellationToken cancel)
    {
        var transaction = db.Database.CurrentTransaction?.GetDbTransaction() ?? throw new InvalidOperationException("Bulk rows are written inside a transaction.");
        return db.Database.GetDbConnection() is SqlConnection sql
            ? await Copy(sql, (SqlTransaction)transaction, table, columns, rows, cancel)
            : Prepared((SqliteConnection)db.Database.GetDbConnection(), table, columns, rows, cancel);
    }

    // Straight to SQLite's own statement: parameters that are looked up by name and wrapped in objects take longer than the row itself.
    private static int Prepared(SqliteConnection connection, string table, IReadOnlyList<string> columns, IEnumerable<object?[]> rows, CancellationToken cancel)
    {
        var text = $"INSERT INTO \"{table}\" ({string.Join(", ", columns.Select(c => $"\"{c}\""))}) VALUES ({string.Join(", ", columns.Select(_ => "?"))})";
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(connection.Handle, text, out var statement), connection.Handle);
        using (statement)
        {
            var count = 0;
            foreach (var row in rows)
            {
                for (var i = 0; i < columns.Count; i++)
                {
                    if (row[i] is { } value)
                    {
                        SqliteException.ThrowExceptionForRC(Bind(statement, i + 1, value), connection.Handle);
                    }
                }

                var done = raw.sqlite3_step(statement);
                SqliteException.ThrowExceptionForRC(done == raw.SQLITE_DONE ? raw.SQLITE_OK : done, connection.Handle);
                SqliteException.ThrowExceptionForRC(raw.sqlite3_reset(statement), connection.Handle);
                SqliteException.ThrowExceptionForRC(raw.sqlite3_clear_bindings(statement), connection.Handle);
                if ((++count & 1023) == 0)
                {
                    cancel.ThrowIfCancellationRequested();
                }
            }

            return count;
        }
    }

    /// <summary>Values as the provider for SQLite writes them.</summary>
    private static int Bind(sqlite3_stmt statement, int place, object value) => value switch
    {
        bool yes => raw.sqlite3_bind_int(statement, place, yes ? 1 : 0),
        int whole => raw.sqlite3_bind_int(statement, place, whole),
        long whole => raw.sqlite3_bind_int64(statement, place, whole),
        string text => BindText(statement, place, text),
        byte[] { Length: 0 } => raw.sqlite3_bind_zeroblob(statement, place, 0),
        byte[] bytes => raw.sqlite3_bind_blob(statement, place, bytes),
        DateOnly day => BindMoment(statement, place, day.ToDateTime(TimeOnly.MinValue), "yyyy-MM-dd"),
        DateTime at => BindMoment(statement, place, at, "yyyy-MM-dd HH:mm:ss.FFFFFFF"),
        _ => throw new InvalidOperationException($"A {value.GetType().Name} cannot be written in bulk."),
    };

    private static int BindText(sqlite3_stmt statement, int place, string text)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        var length = Encoding.UTF8.GetBytes(text, bytes);
        var code = raw.sqlite3_bind_text(statement, place, bytes.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(bytes);
        return code;
    }

    private static int BindMoment(sqlite3_stmt statement, int place, DateTime at, string format)
    {
        Span<byte> text = stackalloc byte[32];
        at.TryFormat(text, out var length, format, CultureInfo.InvariantCulture);
        return raw.sqlite3_bind_text(statement, place, text[..length]);
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
