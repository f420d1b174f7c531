using System.Collections;
using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.SqlClient;

namespace ScrutinyPanels.Application.Tests.Databases;

/// <summary>Every statement that was meant for SQL Server, once.</summary>
internal sealed class Recorded
{
    private readonly ConcurrentDictionary<string, byte> statements = new();

    /// <summary>What every number in an answer is.</summary>
    public int Number { get; set; } = 1;

    /// <summary>How many rows every answer has.</summary>
    public int Rows { get; set; } = 1;

    /// <summary>How many statements came since it was last set to nothing; a limit ends those who would ask for ever.</summary>
    public int Count { get; set; }

    public IReadOnlyCollection<string> Statements => [.. statements.Keys];

    public void Add(string statement)
    {
        statements.TryAdd(statement, 0);
        if (++Count > 200)
        {
            throw new InvalidOperationException("Too many statements for one request.");
        }
    }
}

/// <summary>Stands where a SQL Server would: writes down what it is asked and answers with made-up rows.</summary>
internal sealed class RecordingConnection(Recorded recorded) : DbConnection
{
    private ConnectionState state;

    [AllowNull]
    public override string ConnectionString { get; set; } = "Server=nowhere;Database=Scrutiny";

    public override string Database => "Scrutiny";

    public override string DataSource => "nowhere";

    public override string ServerVersion => "15.00.2000";

    public override ConnectionState State => state;

    public override void Open() => state = ConnectionState.Open;

    public override void Close() => state = ConnectionState.Closed;

    public override void ChangeDatabase(string databaseName)
    {
    }

    protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) => new RecordingTransaction(this, isolationLevel);

    protected override DbCommand CreateDbCommand() => new RecordingCommand(recorded) { Connection = this };
}

internal sealed class RecordingTransaction(DbConnection connection, IsolationLevel level) : DbTransaction
{
    public override IsolationLevel IsolationLevel => level;

    protected override DbConnection DbConnection => connection;

    public override void Commit()
    {
    }

    public override void Rollback()
    {
    }
}

internal sealed class RecordingCommand(Recorded recorded) : DbCommand
{
    [AllowNull]
    public override string CommandText { get; set; } = string.Empty;

    public override int CommandTimeout { get; set; }

    public override CommandType CommandType { get; set; } = CommandType.Text;

    public override bool DesignTimeVisible { get; set; }

    public override UpdateRowSource UpdatedRowSource { get; set; }

    protected override DbConnection? DbConnection { get; set; }

    protected override DbParameterCollection DbParameterCollection { get; } = new RecordingParameters();

    protected override DbTransaction? DbTransaction { get; set; }

    public override void Cancel()
    {
    }

    public override void Prepare()
    {
    }

    public override int ExecuteNonQuery()
    {
        recorded.Add(CommandText);
        return recorded.Rows;
    }

    public override object? ExecuteScalar()
    {
        recorded.Add(CommandText);
        return recorded.Rows == 0 ? null : recorded.Number;
    }

    // The types of SQL Server's provider set up parameters of its own kind only.
    protected override DbParameter CreateDbParameter() => new SqlParameter();

    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior)
    {
        recorded.Add(CommandText);
        return new MadeUpRows(recorded.Number, recorded.Rows);
    }
}

internal sealed class RecordingParameters : DbParameterCollection
{
    private readonly List<DbParameter> kept = [];

    public override int Count => kept.Count;

    public override object SyncRoot => kept;

    public override int Add(object value)
    {
        kept.Add((DbParameter)value);
        return kept.Count - 1;
    }

    public override void AddRange(Array values) => kept.AddRange(values.Cast<DbParameter>());

    public override void Clear() => kept.Clear();

    public override bool Contains(object value) => kept.Contains((DbParameter)value);

    public override bool Contains(string value) => IndexOf(value) >= 0;

    public override void CopyTo(Array array, int index) => ((ICollection)kept).CopyTo(array, index);

    public override IEnumerator GetEnumerator() => kept.GetEnumerator();

    public override int IndexOf(object value) => kept.IndexOf((DbParameter)value);

    public override int IndexOf(string parameterName) => kept.FindIndex(p => p.ParameterName == parameterName);

    public override void Insert(int index, object value) => kept.Insert(index, (DbParameter)value);

    public override void Remove(object value) => kept.Remove((DbParameter)value);

    public override void RemoveAt(int index) => kept.RemoveAt(index);

    public override void RemoveAt(string parameterName) => kept.RemoveAt(IndexOf(parameterName));

    protected override DbParameter GetParameter(int index) => kept[index];

    protected override DbParameter GetParameter(string parameterName) => kept[IndexOf(parameterName)];

    protected override void SetParameter(int index, DbParameter value) => kept[index] = value;

    protected override void SetParameter(string parameterName, DbParameter value) => kept[IndexOf(parameterName)] = value;
}

/// <summary>As many rows as wished, of whatever is asked for.</summary>
internal sealed class MadeUpRows(int number, int rows) : DbDataReader
{
    public static readonly Guid Id = new("01930000-0000-7000-8000-000000000001");

    private static readonly DateTime At = new(2026, 3, 2, 10, 0, 0, DateTimeKind.Utc);

    private const int MostResults = 50;

    private int read;
    private int results;

    public override int FieldCount => 100;

    public override bool HasRows => rows > 0;

    public override bool IsClosed => false;

    public override int RecordsAffected => rows;

    public override int Depth => 0;

    public override object this[int ordinal] => GetValue(ordinal);

    public override object this[string name] => GetValue(0);

    public override bool Read() => read++ < rows;

    public override bool NextResult()
    {
        read = 0;
        return ++results < MostResults;
    }

    public override T GetFieldValue<T>(int ordinal) => (T)Value(typeof(T));

    public override bool IsDBNull(int ordinal) => false;

    public override string GetName(int ordinal) => $"c{ordinal}";

    public override int GetOrdinal(string name) => 0;

    public override string GetDataTypeName(int ordinal) => "int";

    public override Type GetFieldType(int ordinal) => typeof(int);

    public override object GetValue(int ordinal) => number;

    public override int GetValues(object[] values) => 0;

    public override IEnumerator GetEnumerator() => throw new NotSupportedException();

    public override bool GetBoolean(int ordinal) => number % 2 == 1;

    public override byte GetByte(int ordinal) => (byte)number;

    public override char GetChar(int ordinal) => 'w';

    public override DateTime GetDateTime(int ordinal) => At;

    public override decimal GetDecimal(int ordinal) => number;

    public override double GetDouble(int ordinal) => number;

    public override float GetFloat(int ordinal) => number;

    public override Guid GetGuid(int ordinal) => Id;

    public override short GetInt16(int ordinal) => (short)number;

    public override int GetInt32(int ordinal) => number;

    public override long GetInt64(int ordinal) => number;

    public override string GetString(int ordinal) => "words";

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) => 0;

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) => 0;

    private object Value(Type type) => type switch
    {
        _ when type == typeof(byte[]) => Id.ToByteArray(bigEndian: true),
        _ when type == typeof(string) => "words",
        _ when type == typeof(Guid) => Id,
        _ when type == typeof(DateTime) => At,
        _ when type == typeof(DateTimeOffset) => new DateTimeOffset(At),
        _ when type == typeof(DateOnly) => DateOnly.FromDateTime(At),
        _ when type == typeof(TimeOnly) => TimeOnly.FromDateTime(At),
        _ when type == typeof(TimeSpan) => TimeSpan.FromDays(number),
        _ when type == typeof(bool) => number % 2 == 1,
        _ => Convert.ChangeType(number, type, System.Globalization.CultureInfo.InvariantCulture),
    };
}
