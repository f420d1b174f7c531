using System.Reflection;
using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Architecture.Tests;

/// <summary>Who may open what, as data: page-security.json against what the running host maps.</summary>
public class PageSecurityTests
{
    private const string Anyone = "anyone";

    /// <summary>Only what the framework itself maps may be without a word.</summary>
    private const string Unsaid = "nothing said";

    internal static IReadOnlyList<Type> Pages { get; } =
        [.. typeof(Program).Assembly.GetTypes().Where(t => t.GetCustomAttributes<RouteAttribute>().Any())];

    [Fact]
    public void Every_page_names_one_known_policy_or_is_open_on_purpose()
    {
        var wrong = Pages.Where(p =>
        {
            var policies = p.GetCustomAttributes<AuthorizeAttribute>().Select(a => a.Policy).ToList();
            var open = p.GetCustomAttribute<AllowAnonymousAttribute>() is not null;
            return open ? policies.Count > 0 : policies.Count != 1 || !Permissions.All.Contains(policies[0] ?? string.Empty);
        });

        Assert.NotEmpty(Pages);
        None.Of(wrong.Select(p => p.FullName));
    }

    [Fact]
    public async Task Every_route_of_the_running_host_is_in_the_list_with_its_policy()
    {
        await using var host = new ScrutinyHost();
        var found = host.Services.GetServices<EndpointDataSource>()
            .SelectMany(s => s.Endpoints)
            .OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            .Select(e => $"{Route(e)} -> {Policy(e)}")
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToList();
        var listed = JsonSerializer.Deserialize<Dictionary<string, string>>(await File.ReadAllTextAsync(Tree.PathTo("tests", "ScrutinyPanels.Architecture.Tests", "page-security.json")))!
            .Select(p => $"{p.Key} -> {p.Value}")
            .ToList();

        Assert.NotEmpty(found);
        None.Of(found.Where(f => f.EndsWith(Unsaid, StringComparison.Ordinal) && !f.Contains("/_", StringComparison.Ordinal) && !f.Contains("{**path:file}", StringComparison.Ordinal)));
        None.ButThose(listed, found);
    }

    private static string Route(RouteEndpoint endpoint)
    {
        var methods = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? [];
        var isPage = endpoint.Metadata.Any(m => m.GetType().Name == "ComponentTypeMetadata");
        var route = "/" + endpoint.RoutePattern.RawText?.TrimStart('/');
        return isPage ? route : $"{string.Join(",", methods.Order(StringComparer.Ordinal))} {route}".Trim();
    }

    private static string Policy(RouteEndpoint endpoint)
    {
        if (endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
        {
            return Anyone;
        }

        var policies = endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(a => a.Policy ?? "signed in").ToList();
        return policies.Count == 0 ? Unsaid : string.Join(" and ", policies);
    }
}
