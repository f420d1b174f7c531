using System.Reflection;

namespace ScrutinyPanels.Domain.Tests;

public class DomainTests
{
    [Fact]
    public void The_domain_stands_on_the_base_class_library_only()
    {
        var references = Assembly.Load("ScrutinyPanels.Domain").GetReferencedAssemblies().Select(a => a.Name!).ToList();

        Assert.NotEmpty(references);
        Assert.All(references, name => Assert.StartsWith("System.", name, StringComparison.Ordinal));
    }
}
