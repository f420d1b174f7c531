using Microsoft.Data.Sqlite;
using ScrutinyPanels.Application.Features.Reviews.Viewings;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Web.Tests.Reviews;

/// <summary>Two databases that differ only in what one member watched, and in which case they watched alone, give everybody else the same answers on every address.</summary>
public sealed class PrivateViewingsTests : IAsyncLifetime, IDisposable
{
    private static readonly string[] Elsewhere = ["/batches", "/forms", "/joins", "/held-back", "/names", "/force", "/account", "/help"];

    private readonly Twins twins = new();

    public async Task InitializeAsync()
    {
        var stage = await ReviewStage.In(twins.First, cases: 2);
        var world = twins.First.World;
        var sender = (Sender)twins.First.Services.GetService(typeof(Sender))!;
        await stage.Send(world.FirstMember, stage.Cases[0]);
        await sender.Send(new WriteViewing.Command(world.Panel, stage.Cases[1], "CLIP-ALONE", [world.FirstMember], new("1", "3", "2026", "09:00", "09:20")), Caller.Person(world.FirstMember));
        await sender.Send(new WriteViewing.Command(world.Panel, null, "CLIP-TOGETHER", [world.FirstMember, world.SecondMember], new("1", "3", "2026", "12:00", "12:20")), Caller.Person(world.FirstMember));
        await twins.SignIn();
    }

    public async Task DisposeAsync() => await twins.DisposeAsync();

    public void Dispose() => twins.First.Dispose();

    [Fact]
    public async Task What_a_member_watched_changes_nothing_for_anybody_else()
    {
        await using var before = await twins.Copy("before");
        await using var after = await twins.Copy("after", folder => Assert.Equal(2, Change(Path.Combine(folder, "scrutiny.db"))));

        // What is watched belongs to cases; files, texts and forms know nothing of it, and the test of sealed views goes to them.
        var addresses = (await Addresses.Of(before, twins.First)).Where(a => !Elsewhere.Any(e => a.StartsWith(e, StringComparison.Ordinal))).ToList();
        Assert.Contains("/viewings", addresses);
        Assert.Contains("/cases/viewings.csv", addresses);
        var was = await twins.Walk(before, addresses);
        var different = (await twins.Walk(after, addresses)).Where(s => was[s.Key] != s.Value).Select(s => s.Key).ToList();

        Assert.NotEmpty(different);
        Assert.All(different, d => Assert.Equal(nameof(World.FirstMember), d.Name));
        Assert.Contains((nameof(World.FirstMember), "/viewings"), different);
    }

    // What was seen in a begun case, and which clip of which case was watched alone and at what time of the same day, as long as before.
    private static int Change(string database)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = """
            UPDATE Reviews SET Watched = 63;
            UPDATE ViewingSessions SET Clip = 'ANOTHER', CaseId = NULL, Tags = 63, StartedAt = '2026-03-01 15:00:00', StoppedAt = '2026-03-01 15:20:00' WHERE Clip = 'CLIP-ALONE';
            """;
        return command.ExecuteNonQuery();
    }
}
