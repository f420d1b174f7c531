using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Architecture.Tests;

public class IdTests
{
    private static IReadOnlyList<Type> GuidStructs { get; } =
    [
        .. typeof(Actor).Assembly.GetTypes().Where(t => t is { IsValueType: true, IsEnum: false }
            && t.GetProperties().Where(p => p.CanWrite).Select(p => p.PropertyType).SequenceEqual([typeof(Guid)])),
    ];

    [Fact]
    public void Every_id_of_the_domain_is_found_by_the_convention()
    {
        Assert.True(GuidStructs.Count >= 5);
        Assert.Equal(GuidStructs.OrderBy(t => t.Name), Conventions.GuidIds.OrderBy(t => t.Name));
    }

    [Fact]
    public async Task Every_id_in_the_model_is_kept_as_sixteen_bytes()
    {
        await using var app = await TestApp.Start();
        var kept = await app.InDb(db => Task.FromResult(db.Model.GetEntityTypes()
            .SelectMany(e => e.GetProperties())
            .Where(p => GuidStructs.Contains(Nullable.GetUnderlyingType(p.ClrType) ?? p.ClrType))
            .Select(p => (Name: $"{p.DeclaringType.DisplayName()}.{p.Name}", Converter: p.GetTypeMapping().Converter?.ProviderClrType, Length: p.GetMaxLength()))
            .ToList()));

        Assert.NotEmpty(kept);
        Assert.DoesNotContain(kept, p => p.Converter != typeof(byte[]) || p.Length != 16);
    }
}
