using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Application.Practice;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Journeys;

/// <summary>Every page the host maps, and one person of each role.</summary>
internal static class MappedPages
{
    public static readonly Dictionary<Role, PracticePerson> PersonOf = new()
    {
        [Role.Administrator] = PracticePeople.Administrator,
        [Role.OversightOfficer] = PracticePeople.Officer,
        [Role.ForceLiaison] = PracticePeople.Liaison,
        [Role.ForceApprover] = PracticePeople.Senior,
        [Role.Chair] = PracticePeople.Chair,
        [Role.ViceChair] = PracticePeople.ViceChair,
        [Role.Member] = PracticePeople.Members[0],
        [Role.Observer] = PracticePeople.Observer,
    };

    public static IReadOnlyList<RouteEndpoint> Of(ScrutinyHost host)
    {
        var pages = host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(e => e.Metadata.GetMetadata<ComponentTypeMetadata>() is not null).ToList();
        Assert.True(pages.Count > 20, "There should be more pages than these.");
        return pages;
    }

    public static bool MaySee(RouteEndpoint page, Role? role)
    {
        if (page.Metadata.GetMetadata<IAllowAnonymous>() is not null)
        {
            return role is null;
        }

        return role is { } held
            && page.Metadata.GetOrderedMetadata<IAuthorizeData>().All(a => a.Policy is null or Permissions.UseOwnAccount || Permissions.RolesFor(a.Policy).Contains(held));
    }
}
