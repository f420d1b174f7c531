using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Domain.Encounters.Kinds;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Encounters;

public class KnownDataTests
{
    private static IReadOnlyList<(RecordKind Kind, string Field, string Text)> Known { get; } =
        [.. KindsOfRecord.All.SelectMany(k => k.Fields.SelectMany(f => f.Values.Concat(f.Marks.Select(m => m.Value)).Distinct().Select(v => (k.Kind, f.Heading, v))))];

    [Fact]
    public async Task Every_force_and_value_is_known_once_however_often_the_service_starts()
    {
        await using var app = await TestApp.Start();
        await app.Services.GetRequiredService<DatabaseStart>().Migrate();

        Assert.Equal(44, KnownForces.All.Count);
        Assert.Equal(KnownForces.All.Select(f => f.Slug).Order(), (await app.InDb(db => db.Forces.Select(f => f.Slug).ToListAsync())).Order());
        Assert.Equal(Known.Count, await app.InDb(db => db.CodedValues.CountAsync()));
    }

    [Fact]
    public void No_force_or_value_is_named_twice()
    {
        Assert.Equal(44, KnownForces.All.Select(f => f.Slug).Distinct().Count());
        Assert.Equal(44, KnownForces.All.Select(f => f.Name).Distinct().Count());
        Assert.Equal(Known.Count, Known.Distinct().Count());
        Assert.True(Known.Count(k => k.Kind == RecordKind.StopAndSearch) > 100);
    }
}
