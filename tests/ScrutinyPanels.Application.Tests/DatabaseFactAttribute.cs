using ScrutinyPanels.Testing;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace ScrutinyPanels.Application.Tests;

/// <summary>A fact that is run once on each database; shown as skipped where there is no SQL Server.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("ScrutinyPanels.Application.Tests." + nameof(DatabaseFactDiscoverer), "ScrutinyPanels.Application.Tests")]
public sealed class DatabaseFactAttribute : FactAttribute;

public sealed class DatabaseFactDiscoverer(IMessageSink sink) : IXunitTestCaseDiscoverer
{
    public IEnumerable<IXunitTestCase> Discover(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute) =>
        Enum.GetValues<TestDatabaseKind>().Select(kind => new DatabaseFactCase(sink, discoveryOptions.MethodDisplayOrDefault(), testMethod, kind));
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
        $"{base.GetDisplayName(factAttribute, displayName)} on {kind}";

    protected override string GetSkipReason(IAttributeInfo factAttribute) =>
        base.GetSkipReason(factAttribute)
        ?? (kind == TestDatabaseKind.SqlServer && TestDatabase.SqlServer is null ? $"No SQL Server: set {TestDatabase.SqlServerVariable} to run it there." : null!);

    protected override string GetUniqueID() => $"{base.GetUniqueID()}-{kind}";
}
