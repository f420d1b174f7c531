using System.Globalization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Domain.Messages;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Recommendations;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Web.Tests.Reviews;

/// <summary>Every address that can be asked for, with the ids that are in the database filled in: those of the kind that belongs there and one that does not, or all where it is not said here what belongs there.</summary>
internal static class Addresses
{
    private static readonly HashSet<string> Whole = [nameof(Case), nameof(Draw), nameof(Panel), nameof(Recommendation)];

    // What the first id of an address is of, by how the address begins.
    private static readonly Dictionary<string, string> KindOf = new()
    {
        ["accounts/{"] = nameof(Account),
        ["accounts/areas/{"] = nameof(Area),
        ["agreement/{"] = nameof(ConfidentialityAgreement),
        ["agreements/{"] = nameof(Area),
        ["approvals/{"] = nameof(Recommendation),
        ["asked/{"] = nameof(Recommendation),
        ["cases/{"] = nameof(Case),
        ["draws/{"] = nameof(Draw),
        ["fact-checks/{"] = nameof(Meeting),
        ["footage/{"] = nameof(Case),
        ["force-views/{"] = nameof(Case),
        ["forms/{"] = nameof(ReviewForm),
        ["held-back/{"] = nameof(HeldBack),
        ["inbox/{"] = nameof(Recommendation),
        ["meetings/{"] = nameof(Meeting),
        ["minutes/{"] = nameof(Meeting),
        ["messages/{"] = nameof(Letter),
        ["my-cases/{"] = nameof(Case),
        ["panels/{"] = nameof(Meeting),
        ["practice/{"] = nameof(PracticeCase),
        ["practice-cases/{"] = nameof(PracticeCase),
        ["recommendations/{"] = nameof(Recommendation),
        ["rules/{"] = nameof(Panel),
        ["schemes/{"] = nameof(GradeScheme),
        ["viewings/{"] = nameof(ViewingSession),
    };

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

    private static List<string> Fill(RoutePattern pattern, IReadOnlyDictionary<string, List<string>> guids, IReadOnlyList<string> words, IReadOnlyList<int> numbers)
    {
        List<string> made = [string.Empty];
        foreach (var segment in pattern.PathSegments)
        {
            var parts = segment.Parts.Aggregate(new List<string> { string.Empty }, (soFar, part) => part switch
            {
                RoutePatternLiteralPart literal => [.. soFar.Select(s => s + literal.Content)],
                RoutePatternSeparatorPart separator => [.. soFar.Select(s => s + separator.Content)],
                RoutePatternParameterPart parameter => [.. soFar.SelectMany(s => Values(parameter, Guids(pattern, parameter, guids), words, numbers).Select(v => s + v))],
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

    private static IReadOnlyList<string> Guids(RoutePattern pattern, RoutePatternParameterPart parameter, IReadOnlyDictionary<string, List<string>> guids)
    {
        var begins = (pattern.RawText ?? string.Empty).TrimStart('/');
        var kind = parameter.Name == nameof(CaseId) ? nameof(Case) : KindOf.FirstOrDefault(k => begins.StartsWith(k.Key, StringComparison.Ordinal)).Value;
        return kind is null ? [.. guids.Values.SelectMany(g => g)] : [.. guids[kind], guids.First(g => g.Key != kind && g.Value.Count > 0).Value[0]];
    }

    // All ids of what people work with, and two of each other kind.
    private static async Task<Dictionary<string, List<string>>> GuidsIn(ScrutinyDb db)
    {
        var found = new Dictionary<string, List<string>>();
        foreach (var entity in db.Model.GetEntityTypes().OrderBy(e => e.Name, StringComparer.Ordinal))
        {
            if (entity.FindPrimaryKey() is not { Properties: [var key] } || !(key.ClrType == typeof(Guid) || Conventions.GuidIds.Contains(key.ClrType)))
            {
                continue;
            }

            await using var command = db.Database.GetDbConnection().CreateCommand();
            await db.Database.OpenConnectionAsync();
            command.CommandText = $"SELECT \"{key.Name}\" FROM \"{entity.GetTableName()}\" ORDER BY 1 LIMIT {(Whole.Contains(entity.ClrType.Name) ? 50 : 2)}";
            var ids = found[entity.ClrType.Name] = [];
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                ids.Add(new Guid((byte[])reader.GetValue(0), bigEndian: true).ToString());
            }
        }

        return found.Where(f => f.Value.Count > 0 || KindOf.ContainsValue(f.Key)).ToDictionary();
    }
}
