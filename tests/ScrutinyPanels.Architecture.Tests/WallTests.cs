using System.Reflection;

namespace ScrutinyPanels.Architecture.Tests;

public class WallTests
{
    [Theory]
    [InlineData("ScrutinyPanels.Domain", "ScrutinyPanels.Application", "ScrutinyPanels.Components", "ScrutinyPanels.Web")]
    [InlineData("ScrutinyPanels.Application", "ScrutinyPanels.Components", "ScrutinyPanels.Web")]
    [InlineData("ScrutinyPanels.Components", "ScrutinyPanels.Domain", "ScrutinyPanels.Application", "ScrutinyPanels.Web")]
    [InlineData("ScrutinyPanels.Web", "Microsoft.EntityFrameworkCore", "MediatR", "AutoMapper")]
    public void A_floor_does_not_reach_where_it_may_not(string floor, params string[] forbidden)
    {
        var references = Assembly.Load(floor).GetReferencedAssemblies().Select(a => a.Name).ToList();

        Assert.NotEmpty(references);
        Assert.Empty(references.Intersect(forbidden));
    }
}
