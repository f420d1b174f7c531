using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Features.Encounters;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Encounters.Kinds;
using ScrutinyPanels.Testing;
using Xunit.Abstractions;

namespace ScrutinyPanels.Application.Tests.Encounters;

/// <summary>Figures that news reports gave of Home Office returns, computed from loaded records and printed beside them. The open data and the return are two extracts of a force's system, so they differ by a few per cent.</summary>
public class PublishedChecksTests(ITestOutputHelper output)
{
    [SharedDataFact]
    public async Task The_counts_of_published_checks_come_out_of_loaded_records_as_the_shared_data_say()
    {
        await using var app = await TestApp.Start();
        await Load(app, "bedfordshire");
        await Load(app, "west-midlands");
        var checks = Checks();

        var earlier = await Rows(app, "bedfordshire", new(2019, 4, 1), new(2020, 3, 31));
        var later = await Rows(app, "bedfordshire", new(2023, 4, 1), new(2024, 3, 31));
        var westMidlands = await Rows(app, "west-midlands", new(2020, 4, 1), new(2021, 3, 31));

        Say(checks, "P01", earlier.Count, "searches", "the open data hold 8.5% fewer records than the Home Office return");
        Assert.Equal(3182, earlier.Count);

        var stated = 100d * earlier.Count(r => EthnicGroups.IsStated(r.Own)) / earlier.Count;
        var people = earlier.Where(r => r.Type != "Vehicle search").ToList();
        var statedOfPeople = 100d * people.Count(r => EthnicGroups.IsStated(r.Own)) / people.Count;
        Say(checks, "P07", stated, "per cent of all rows", $"{statedOfPeople:F1} of rows other than Vehicle search; 74 lies between, for vehicle searches are counted in part; blank and Not stated count as not recorded");
        Assert.Equal((72.8, 76.0), (Math.Round(stated, 1), Math.Round(statedOfPeople, 1)));

        var black = later.Where(r => r.Type != "Vehicle search").Count(r => EthnicGroups.Of(EthnicGroups.IsStated(r.Own) ? r.Own : r.Officer) == EthnicGroup.Black);
        var ownOnly = later.Where(r => r.Type != "Vehicle search").Count(r => EthnicGroups.Of(r.Own) == EthnicGroup.Black);
        Say(checks, "P08", black, "searches of Black people", $"self-defined, gaps filled from officer-defined ({ownOnly} by self-defined alone); the return has 1.3% more");
        Assert.Equal((683, 494), (black, ownOnly));

        var laterPeople = later.Where(r => r.Type != "Vehicle search").ToList();
        var children = laterPeople.Count(r => r.Age is "10-17" or "under 10");
        var share = 100d * children / laterPeople.Count;
        var ofKnown = 100d * children / laterPeople.Count(r => r.Age is not null);
        Say(checks, "P12", share, "per cent of rows other than Vehicle search", $"{ofKnown:F1} of those with a known age ({children} children); the published share lies between, so the return knows some ages that the open data leave blank");
        Assert.Equal((573, 14.1, 15.5), (children, Math.Round(share, 1), Math.Round(ofKnown, 1)));

        Say(checks, "P13", westMidlands.Count, "searches", "the open data hold 1.1% more records than the return");
        Assert.Equal(26_184, westMidlands.Count);
    }

    private void Say(Dictionary<string, (string Value, string Unit)> checks, string id, double computed, string what, string why) => output.WriteLine(
        string.Create(CultureInfo.InvariantCulture, $"{id}: published {checks[id].Value} {checks[id].Unit}; computed {computed:#,0.#} {what}. Difference: {why}."));

    private static Dictionary<string, (string Value, string Unit)> Checks()
    {
        var path = Path.Combine(SharedData.StopAndSearch!, "..", "published-figures", "published-checks.csv");
        return File.ReadLines(path).Skip(1).Select(l => l.Split(',')).Where(f => f[0] is "P01" or "P07" or "P08" or "P12" or "P13").ToDictionary(f => f[0], f => (f[6], f[7]));
    }

    private static async Task Load(TestApp app, string force)
    {
        foreach (var file in Directory.GetFiles(Path.Combine(SharedData.StopAndSearch!, force), "*.csv").Order(StringComparer.Ordinal))
        {
            await using var content = File.OpenRead(file);
            await app.Send(new LoadRecords.Command(force, Path.GetFileName(file), content), Caller.Operator);
        }
    }

    private static Task<List<Search>> Rows(TestApp app, string force, DateOnly from, DateOnly to) => app.InDb(async db =>
    {
        var months = await db.ImportBatches.Where(b => db.Forces.Any(f => f.Id == b.ForceId && f.Slug == force)).ToListAsync();
        var batches = months.Where(b => b.FirstMonth.FirstDay >= from && b.LastMonth.FirstDay <= to).Select(b => b.Id).ToList();
        var values = await db.CodedValues.ToDictionaryAsync(v => v.Id, v => v.Text);
        var rows = await db.StopSearches().AsNoTracking().Where(r => batches.Contains((ImportBatchId)r["BatchId"]))
            .Select(r => new { Type = (int?)r["TypeId"], Own = (int?)r["SelfDefinedEthnicityId"], Officer = (int?)r["OfficerDefinedEthnicityId"], Age = (int?)r["AgeRangeId"] })
            .ToListAsync();
        string? Word(int? id) => id is { } known ? values[known] : null;
        return rows.ConvertAll(r => new Search(Word(r.Type), Word(r.Own), Word(r.Officer), Word(r.Age)));
    });

    private sealed record Search(string? Type, string? Own, string? Officer, string? Age);
}
