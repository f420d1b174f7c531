using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;

namespace ScrutinyPanels.Benchmarks;

/// <summary>The draw as one plain program: reads, sorts, hashes and inserts the same rows in one transaction, with no permission, log or pipeline.</summary>
internal static class PlainDraw
{
    /// <summary>Answers with the milliseconds from opening the database to the commit.</summary>
    public static double Run(string database, int take, string seed)
    {
        var watch = Stopwatch.StartNew();
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        Execute(connection, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;");
        using var transaction = connection.BeginTransaction();
        Execute(connection, "CREATE TABLE PlainRows (DrawId BLOB NOT NULL, Number INTEGER NOT NULL, EncounterId INTEGER NOT NULL, Key TEXT NOT NULL, Stratum INTEGER NOT NULL, PRIMARY KEY (DrawId, Number)); CREATE TABLE PlainSample (Number INTEGER PRIMARY KEY, Key TEXT NOT NULL)");
        var rows = Read(connection);
        rows.Sort((a, b) => a.Bytes.AsSpan().SequenceCompareTo(b.Bytes));
        using var fingerprint = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var row in rows)
        {
            fingerprint.AppendData(row.Bytes);
            fingerprint.AppendData("\t\n"u8);
        }

        fingerprint.GetHashAndReset();
        Insert(connection, rows);
        using var keyed = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(seed));
        var order = rows.ConvertAll(row =>
        {
            keyed.AppendData(row.Bytes);
            return (Hash: keyed.GetHashAndReset(), row.Key);
        });
        order.Sort((a, b) => a.Hash.AsSpan().SequenceCompareTo(b.Hash));
        Draw(connection, order.Take(take).Select(o => o.Key));
        transaction.Commit();
        return watch.Elapsed.TotalMilliseconds;
    }

    private static List<(long Id, string Key, byte[] Bytes)> Read(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT Id, Month FROM Encounters ORDER BY Id";
        using var reader = command.ExecuteReader();
        var rows = new List<(long, string, byte[])>();
        while (reader.Read())
        {
            var id = reader.GetInt64(0);
            var month = reader.GetInt32(1);
            var key = string.Create(CultureInfo.InvariantCulture, $"benchmark/{month / 100:0000}-{month % 100:00}/{id % 10_000_000}");
            rows.Add((id, key, Encoding.UTF8.GetBytes(key)));
        }

        return rows;
    }

    private static void Insert(SqliteConnection connection, List<(long Id, string Key, byte[] Bytes)> rows)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO PlainRows (DrawId, Number, EncounterId, Key, Stratum) VALUES ($draw, $number, $encounter, $key, 1)";
        command.Parameters.AddWithValue("$draw", Guid.CreateVersion7().ToByteArray(bigEndian: true));
        var number = command.Parameters.Add("$number", SqliteType.Integer);
        var encounter = command.Parameters.Add("$encounter", SqliteType.Integer);
        var key = command.Parameters.Add("$key", SqliteType.Text);
        command.Prepare();
        for (var i = 0; i < rows.Count; i++)
        {
            number.Value = i + 1;
            encounter.Value = rows[i].Id;
            key.Value = rows[i].Key;
            command.ExecuteNonQuery();
        }
    }

    private static void Draw(SqliteConnection connection, IEnumerable<string> keys)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO PlainSample (Key) VALUES ($key)";
        var parameter = command.Parameters.Add("$key", SqliteType.Text);
        foreach (var key in keys)
        {
            parameter.Value = key;
            command.ExecuteNonQuery();
        }
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
