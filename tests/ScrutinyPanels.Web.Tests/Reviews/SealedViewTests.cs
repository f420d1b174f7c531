using Microsoft.Data.Sqlite;
using ScrutinyPanels.Application.Features.Draws;
using ScrutinyPanels.Application.Features.Reviews;
using ScrutinyPanels.Application.Features.Reviews.Viewings;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Web.Tests.Reviews;

/// <summary>Two databases that differ only in one author's sealed answers, to cases and to practice cases, in what they watched and in which case they watched alone, and in the force's own view of a case that is not open give byte-equal answers, tokens aside, on every address to everybody but that author and the force.</summary>
public sealed class SealedViewTests : IAsyncLifetime, IDisposable
{
    private readonly Twins twins = new();
    private ReviewStage stage = null!;

    public async Task InitializeAsync()
    {
        stage = await ReviewStage.In(twins.First, cases: 4, spare: 6);
        var world = twins.First.World;
        var sender = (Sender)twins.First.Services.GetService(typeof(Sender))!;
        await stage.Send(world.FirstMember, stage.Cases[0], "amber", "Sealed reason one", "Sealed words one");
        await sender.Send(new AddSecondView.Command(stage.Cases[0], "green", "Sealed second thoughts"), Caller.Person(world.FirstMember));
        await stage.Answer(world.SecondMember, stage.Cases[0], "red", "Sealed reason two", "Sealed words two");
        await stage.Answer(world.Chair, stage.Cases[0], "green", "Sealed reason three", "Sealed words three");
        await stage.Answer(world.FirstMember, stage.Cases[1], "red", "Sealed reason four", "Sealed words four");
        await sender.Send(new AnswerRequestToRead.Command(stage.Cases[1], Pass: true), Caller.Person(world.SecondMember));
        await stage.Send(world.FirstMember, stage.Cases[2]);
        await sender.Send(new AddSecondView.Command(stage.Cases[2], "red", "Second thoughts to be opened"), Caller.Person(world.FirstMember));
        await stage.Answer(world.SecondMember, stage.Cases[2], "amber", "Sealed reason five", "Sealed words five");
        await sender.Send(new OpenCase.Command(stage.Cases[2]), Caller.Person(world.Chair));
        await stage.Send(world.FirstMember, stage.Cases[3]);
        await sender.Send(new OpenCase.Command(stage.Cases[3]), Caller.Person(world.Chair));
        await sender.Send(new SettleCase.Command(stage.Cases[3], Grade.Green, null, "Thank you"), Caller.Person(world.Chair));
        var draw = await sender.Send(new FreezeDraw.Command(world.Panel, world.Force, "2025-06", "2025-06", 2), Caller.Person(world.Chair));
        await sender.Send(new SeedDraw.Command(draw, "4 1 6 2"), Caller.Person(world.Chair));
        await sender.Send(new WriteViewing.Command(world.Panel, stage.Cases[1], "CLIP-ALONE", [world.FirstMember], new("1", "3", "2026", "09:00", "09:20")), Caller.Person(world.FirstMember));
        await sender.Send(new WriteViewing.Command(world.Panel, null, "CLIP-TOGETHER", [world.FirstMember, world.SecondMember], new("1", "3", "2026", "12:00", "12:20")), Caller.Person(world.FirstMember));
        var practice = await PracticeStage.Published(twins.First.Services, world);
        await PracticeStage.Published(twins.First.Services, world, "Another coat");
        await PracticeStage.Answer(twins.First.Services, world.FirstMember, practice, "green", "Sealed reason of practice");
        await PracticeStage.Answer(twins.First.Services, world.SecondMember, practice, "red", "Another sealed reason of practice");
        await sender.Send(new EnterForcesView.Command(stage.Cases[0], SupervisorsFinding.NoConcern, "Sealed inspector", new(2026, 2, 3)), Caller.Person(world.Liaison));
        await twins.SignIn();
    }

    public async Task DisposeAsync() => await twins.DisposeAsync();

    public void Dispose() => twins.First.Dispose();

    [Fact]
    public async Task Sealed_answers_change_nothing_for_anybody_but_their_author()
    {
        await using var before = await twins.Copy("before");
        string[] authors = [nameof(World.FirstMember), nameof(World.SecondMember)];
        var addresses = await Addresses.Of(before, twins.First);
        Assert.True(addresses.Count > 60, "The host maps fewer addresses than this test is meant to walk.");
        Assert.Contains($"/cases/{stage.Case.Value}", addresses);
        Assert.Contains($"/my-cases/{stage.Case.Value}/step/6", addresses);
        Assert.Contains($"/my-cases/{stage.Case.Value}/second-view", addresses);
        Assert.Contains("/cases/agreement", addresses);
        Assert.Contains("/cases/estimates", addresses);
        Assert.Contains("/cases/coverage", addresses);
        Assert.Contains("/cases/force-view", addresses);
        Assert.Contains("/viewings", addresses);
        Assert.Contains("/cases/viewings.csv", addresses);
        Assert.Contains("/cases/practice", addresses);
        Assert.Contains("/force-views", addresses);
        Assert.Contains($"/rules/{twins.First.World.Panel.Value}", addresses);
        var was = await twins.Walk(before, addresses);
        foreach (var author in authors)
        {
            await using var after = await twins.Copy(author, folder => Assert.True(ChangeSealed(Path.Combine(folder, "scrutiny.db"), twins.First.World.People[author]) > 10, "There was nothing sealed to change."));
            var seen = await twins.Walk(after, addresses);
            var different = seen.Where(s => was[s.Key] != s.Value).Select(s => s.Key).ToList();
            if (different.Find(d => d.Name != author && !IsForces(d)) is { Name: { } name, Address: { } address })
            {
                Assert.Fail($"{author}'s sealed answers change {address} for {name}: {await twins.FirstDifference(before, after, name, address)}");
            }

            Assert.Contains(different, d => d.Name == nameof(World.Liaison));
            Assert.Contains(different, d => d.Address.StartsWith("/practice/", StringComparison.Ordinal));
            Assert.Contains(different, d => d.Address.StartsWith("/my-cases/", StringComparison.Ordinal));
            Assert.True(author != nameof(World.FirstMember) || different.Exists(d => d.Address == "/viewings"), "What was watched alone should show to who watched it.");
            Assert.All(different.Where(d => !IsForces(d)), d => Assert.Matches("^/((my-cases|practice)/|viewings)", d.Address));
        }
    }

    // What the force itself thought is known to those who speak for it, on pages of their own.
    private static bool IsForces((string Name, string Address) seen) =>
        seen.Name is nameof(World.Liaison) or nameof(World.SecondLiaison) && seen.Address.StartsWith("/force-views", StringComparison.Ordinal);

    // Other answers, other words, and where the view is a draft fewer answers; what was sent to a case that is open now is not sealed any more.
    // And what was seen in a case, and which clip of which case was watched alone and at what time of the same day, as long as before.
    private static int ChangeSealed(string database, UserId author)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = """
            UPDATE ReviewAnswer SET
                Choice = CASE WHEN Choice IS NULL THEN NULL WHEN Question = 'footage' THEN 'none-supplied' WHEN Choice = 'could-not-tell' THEN 'no' ELSE 'could-not-tell' END,
                Words = CASE WHEN Words = '' THEN '' ELSE 'Other words, and more of them' END
            WHERE ReviewId IN (SELECT r.Id FROM Reviews r JOIN Cases c ON c.Id = r.CaseId WHERE r.UserId = $author AND (r.State = 1 OR (r.State = 2 AND c.State = 2)));
            UPDATE SecondViews SET Grade = 'could-not-tell', Why = 'Other second thoughts, and more of them'
            WHERE ReviewId IN (SELECT r.Id FROM Reviews r JOIN Cases c ON c.Id = r.CaseId WHERE r.UserId = $author AND c.State = 2);
            UPDATE PracticeViews SET Grade = 'could-not-tell', Why = 'Other words of practice, and more of them' WHERE UserId = $author;
            UPDATE ForcesOwnViews SET Finding = 4, ByRole = 'Another role, and more of it', Day = '2026-01-15' WHERE CaseId IN (SELECT Id FROM Cases WHERE State IN (1, 2));
            DELETE FROM ReviewAnswer WHERE Question IN ('grade', 'should-change') AND ReviewId IN (SELECT Id FROM Reviews WHERE UserId = $author AND State = 1);
            UPDATE Reviews SET Watched = 63 WHERE UserId = $author;
            UPDATE ViewingSessions SET Clip = 'ANOTHER', CaseId = NULL, Tags = 63, StartedAt = '2026-03-01 15:00:00', StoppedAt = '2026-03-01 15:20:00'
            WHERE Clip = 'CLIP-ALONE' AND EXISTS (SELECT 1 FROM ViewingPresences p WHERE p.SessionId = ViewingSessions.Id AND p.UserId = $author);
            """;
        command.Parameters.AddWithValue("$author", author.Value.ToByteArray(bigEndian: true));
        return command.ExecuteNonQuery();
    }
}
