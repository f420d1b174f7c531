using System.Globalization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Web.Tests.Reviews;

/// <summary>Every address that can be asked for, with the ids that are in the database filled in.</summary>
internal static class Addresses
{
    private static readonly HashSet<string> Whole = ["Case", "Draw", "Recommendation"];

    /// <summary>The addresses of a host, filled from a database with the same ids.</summary>
    public static async Task<IReadOnlyList<string>> Of(ScrutinyHost host, ScrutinyHost database)
    {
        var guids = await database.InDb(GuidsIn);
        var words = await database.InDb(async db => (await db.Panels.Select(p => p.Slug).ToListAsync()).Append(await db.Areas.Select(a => a.Slug).FirstAsync()).ToList());
        var numbers = await database.InDb(async db => (await db.ImportBatches.Select(b => b.Id).ToListAsync()).Select(b => b.Value).Concat(Enumerable.Range(1, 7)).ToList());
        var patterns = host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<StaticAssetDescriptor>() is null && IsGet(e))
            .Select(e => e.RoutePattern)
            .Where(p => !(p.RawText ?? string.Empty).TrimStart('/').StartsWith('_') && !p.Parameters.Any(q => q.IsCatchAll));

        // Files on their way in are numbered from 1 as steps are; of files that are loaded, those that are there and one that is not.
        var files = numbers.Where(n => n is 1 or > 7).ToList();
        return [.. patterns.SelectMany(p => Fill(p, guids, words, (p.RawText ?? string.Empty).Contains("batches/", StringComparison.Ordinal) ? files : numbers)).Distinct().Order(StringComparer.Ordinal)];
    }

    private static bool IsGet(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IHttpMethodMetadata>() is not { HttpMethods.Count: > 0 } methods || methods.HttpMethods.Contains(HttpMethod.Get.Method);

    private static List<string> Fill(RoutePattern pattern, IReadOnlyList<string> guids, IReadOnlyList<string> words, IReadOnlyList<int> numbers)
    {
        List<string> made = [string.Empty];
        foreach (var segment in pattern.PathSegments)
        {
            var parts = segment.Parts.Aggregate(new List<string> { string.Empty }, (soFar, part) => part switch
            {
                RoutePatternLiteralPart literal => [.. soFar.Select(s => s + literal.Content)],
                RoutePatternSeparatorPart separator => [.. soFar.Select(s => s + separator.Content)],
                RoutePatternParameterPart parameter => [.. soFar.SelectMany(s => Values(parameter, guids, words, numbers).Select(v => s + v))],
                _ => throw new InvalidOperationException("A part of an address of a kind that is not known."),
            });
            made = [.. made.SelectMany(m => parts.Select(p => $"{m}/{p}"))];
        }

        return made is [""] ? ["/"] : made;
    }

    private static IEnumerable<string> Values(RoutePatternParameterPart parameter, IReadOnlyList<string> guids, IReadOnlyList<string> words, IReadOnlyList<int> numbers)
    {
        var kinds = parameter.ParameterPolicies.Select(p => p.Content).ToList();
        return kinds.Contains("guid") ? guids : kinds.Contains("int") ? numbers.Select(n => n.ToString(CultureInfo.InvariantCulture)) : words;
    }

    // All ids of what people work with, and two of each other kind.
    private static async Task<List<string>> GuidsIn(ScrutinyDb db)
    {
        var found = new List<string>();
        foreach (var entity in db.Model.GetEntityTypes().OrderBy(e => e.Name, StringComparer.Ordinal))
        {
            if (entity.FindPrimaryKey() is not { Properties: [var key] } || !(key.ClrType == typeof(Guid) || Conventions.GuidIds.Contains(key.ClrType)))
            {
                continue;
            }

            await using var command = db.Database.GetDbConnection().CreateCommand();
            await db.Database.OpenConnectionAsync();
            command.CommandText = $"SELECT \"{key.Name}\" FROM \"{entity.GetTableName()}\" ORDER BY 1 LIMIT {(Whole.Contains(entity.ClrType.Name) ? 50 : 2)}";
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                found.Add(new Guid((byte[])reader.GetValue(0), bigEndian: true).ToString());
            }
        }

        return found;
    }
}
