using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Domain.Encounters.Kinds.StopSearch;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Encounters;

public class KnownDataTests
{
    [Fact]
    public async Task Every_force_and_value_is_known_once_however_often_the_service_starts()
    {
        await using var app = await TestApp.Start();
        await app.Services.GetRequiredService<DatabaseStart>().Migrate();

        Assert.Equal(44, KnownForces.All.Count);
        Assert.Equal(KnownForces.All.Select(f => f.Slug).Order(), (await app.InDb(db => db.Forces.Select(f => f.Slug).ToListAsync())).Order());
        Assert.Equal(KnownStopSearchValues.All.Count, await app.InDb(db => db.CodedValues.CountAsync()));
    }

    [Fact]
    public void No_force_or_value_is_named_twice()
    {
        Assert.Equal(44, KnownForces.All.Select(f => f.Slug).Distinct().Count());
        Assert.Equal(44, KnownForces.All.Select(f => f.Name).Distinct().Count());
        Assert.Equal(KnownStopSearchValues.All.Count, KnownStopSearchValues.All.Distinct().Count());
        Assert.All(KnownStopSearchValues.All, v => Assert.Contains(v.Field, StopSearchColumns.All));
    }
}
