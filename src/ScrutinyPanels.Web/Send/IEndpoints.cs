using System.Reflection;

namespace ScrutinyPanels.Web.Send;

/// <summary>Addresses of a feature that are no pages, such as downloads. Found by looking through the assembly; each maps its own and names its policy.</summary>
public interface IEndpoints
{
    static abstract void Map(IEndpointRouteBuilder routes);
}

/// <summary>Maps every feature's addresses that are no pages.</summary>
internal static class FeatureEndpoints
{
    public static void MapFeatures(this IEndpointRouteBuilder routes)
    {
        var map = typeof(FeatureEndpoints).GetMethod(nameof(MapOne), BindingFlags.NonPublic | BindingFlags.Static)!;
        foreach (var type in typeof(FeatureEndpoints).Assembly.GetTypes().Where(t => t is { IsInterface: false } && t.IsAssignableTo(typeof(IEndpoints))))
        {
            map.MakeGenericMethod(type).Invoke(null, [routes]);
        }
    }

    private static void MapOne<T>(IEndpointRouteBuilder routes)
        where T : IEndpoints => T.Map(routes);
}
