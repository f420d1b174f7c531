using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Endpoints;

namespace ScrutinyPanels.Web.Shell;

/// <summary>Which pages are for the public: those in the public layout. They carry no script, set no cookie and may be kept by a browser.</summary>
internal static class PublicPages
{
    public static bool Holds(Endpoint? endpoint) =>
        endpoint?.Metadata.GetMetadata<ComponentTypeMetadata>()?.Type.GetCustomAttributes(typeof(LayoutAttribute), true) is [LayoutAttribute { LayoutType: var layout }]
        && layout == typeof(PublicLayout);
}
