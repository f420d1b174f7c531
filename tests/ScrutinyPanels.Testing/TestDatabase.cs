namespace ScrutinyPanels.Testing;

/// <summary>The database a test runs on.</summary>
public enum TestDatabaseKind
{
    Sqlite,
    SqlServer,
}

/// <summary>Which database the test under way wants, and where a SQL Server for tests is, if there is one.</summary>
public static class TestDatabase
{
    /// <summary>The variable that names a SQL Server on which each test makes and drops a database of its own.</summary>
    public const string SqlServerVariable = "ConnectionStrings__ScrutinySqlServer";

    private static readonly AsyncLocal<TestDatabaseKind> Wanted = new();

    public static string? SqlServer { get; } = Environment.GetEnvironmentVariable(SqlServerVariable) is { Length: > 0 } given ? given : null;

    public static TestDatabaseKind Current
    {
        get => Wanted.Value;
        set => Wanted.Value = value;
    }
}
