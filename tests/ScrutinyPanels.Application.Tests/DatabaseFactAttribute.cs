using ScrutinyPanels.Testing;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace ScrutinyPanels.Application.Tests;

/// <summary>A fact that is run once on each database; shown as skipped where there is no SQL Server.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("ScrutinyPanels.Application.Tests." + nameof(DatabaseFactDiscoverer), "ScrutinyPanels.Application.Tests")]
public sealed class DatabaseFactAttribute : FactAttribute;

/// <summary>A theory that is run once on each database; shown as skipped where there is no SQL Server.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("ScrutinyPanels.Application.Tests." + nameof(DatabaseTheoryDiscoverer), "ScrutinyPanels.Application.Tests")]
public sealed class DatabaseTheoryAttribute : TheoryAttribute;

public sealed class DatabaseFactDiscoverer(IMessageSink sink) : IXunitTestCaseDiscoverer
{
    public IEnumerable<IXunitTestCase> Discover(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute) =>
        Enum.GetValues<TestDatabaseKind>().Select(kind => new DatabaseFactCase(sink, discoveryOptions.MethodDisplayOrDefault(), testMethod, kind));
}

public sealed class DatabaseTheoryDiscoverer(IMessageSink sink) : IXunitTestCaseDiscoverer
{
    public IEnumerable<IXunitTestCase> Discover(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute) =>
        Enum.GetValues<TestDatabaseKind>().Select(kind => new DatabaseTheoryCase(sink, discoveryOptions.MethodDisplayOrDefault(), testMethod, kind));
}

internal static class DatabaseCase
{
    public static string Name(string name, TestDatabaseKind kind) => $"{name} on {kind}";

    public static string? Skip(string? reason, TestDatabaseKind kind) =>
        reason ?? (kind == TestDatabaseKind.SqlServer && TestDatabase.SqlServer is null ? $"No SQL Server: set {TestDatabase.SqlServerVariable} to run it there." : null);
}

[Serializable]
public sealed class DatabaseFactCase : XunitTestCase
{
    private TestDatabaseKind kind;

    [Obsolete("Only for reading a test case back.", error: true)]
    public DatabaseFactCase()
    {
    }

    public DatabaseFactCase(IMessageSink sink, TestMethodDisplay display, ITestMethod method, TestDatabaseKind kind)
        : base(sink, display, TestMethodDisplayOptions.None, method) => this.kind = kind;

    public override Task<RunSummary> RunAsync(
        IMessageSink diagnosticMessageSink, IMessageBus messageBus, object[] constructorArguments, ExceptionAggregator aggregator, CancellationTokenSource cancellationTokenSource)
    {
        TestDatabase.Current = kind;
        return base.RunAsync(diagnosticMessageSink, messageBus, constructorArguments, aggregator, cancellationTokenSource);
    }

    public override void Serialize(IXunitSerializationInfo data)
    {
        data.AddValue(nameof(kind), (int)kind);
        base.Serialize(data);
    }

    public override void Deserialize(IXunitSerializationInfo data)
    {
        kind = (TestDatabaseKind)data.GetValue<int>(nameof(kind));
        base.Deserialize(data);
    }

    protected override string GetDisplayName(IAttributeInfo factAttribute, string displayName) =>
        DatabaseCase.Name(base.GetDisplayName(factAttribute, displayName), kind);

    protected override string GetSkipReason(IAttributeInfo factAttribute) => DatabaseCase.Skip(base.GetSkipReason(factAttribute), kind)!;

    protected override string GetUniqueID() => $"{base.GetUniqueID()}-{kind}";
}

[Serializable]
public sealed class DatabaseTheoryCase : XunitTheoryTestCase
{
    private TestDatabaseKind kind;

    [Obsolete("Only for reading a test case back.", error: true)]
    public DatabaseTheoryCase()
    {
    }

    public DatabaseTheoryCase(IMessageSink sink, TestMethodDisplay display, ITestMethod method, TestDatabaseKind kind)
        : base(sink, display, TestMethodDisplayOptions.None, method) => this.kind = kind;

    public override Task<RunSummary> RunAsync(
        IMessageSink diagnosticMessageSink, IMessageBus messageBus, object[] constructorArguments, ExceptionAggregator aggregator, CancellationTokenSource cancellationTokenSource)
    {
        TestDatabase.Current = kind;
        return base.RunAsync(diagnosticMessageSink, messageBus, constructorArguments, aggregator, cancellationTokenSource);
    }

    public override void Serialize(IXunitSerializationInfo data)
    {
        data.AddValue(nameof(kind), (int)kind);
        base.Serialize(data);
    }

    public override void Deserialize(IXunitSerializationInfo data)
    {
        kind = (TestDatabaseKind)data.GetValue<int>(nameof(kind));
        base.Deserialize(data);
    }

    protected override string GetDisplayName(IAttributeInfo factAttribute, string displayName) =>
        DatabaseCase.Name(base.GetDisplayName(factAttribute, displayName), kind);

    protected override string GetSkipReason(IAttributeInfo factAttribute) => DatabaseCase.Skip(base.GetSkipReason(factAttribute), kind)!;

    protected override string GetUniqueID() => $"{base.GetUniqueID()}-{kind}";
}
