using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Features.Draws;
using ScrutinyPanels.Application.Features.Encounters;
using ScrutinyPanels.Application.Features.Reviews;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Testing;
using ScrutinyPanels.Web.Tests.Reviews;

namespace ScrutinyPanels.Web.Tests.Encounters;

/// <summary>Two databases that differ only in original texts give byte-equal answers, tokens aside, on every address and in every line of the log to everybody but the force itself.</summary>
public sealed class OriginalsLeakTests : IAsyncLifetime, IDisposable
{
    private const string Released = """
        Date,Time,Grounds,Collar number,Subject reference,Incident reference,Outcome
        2025-06-03,14:00,"Seen with Mr Tarrowby, who gave 07700 900123, near parked cars late in the evening.",4417,S1,INC-1,Arrest
        2025-06-04,15:00,"Smell of cannabis, hid a bag from PC 4417 and ran towards the shops in the high street.",5518,S2,INC-2,Arrest
        2025-06-05,16:00,"Pulled at door handles of three cars at 14 Heron Close and walked off when he saw us.",5518,S3,INC-3,Arrest

        """;

    private const string Waiting = """
        Date,Time,Grounds,Collar number,Subject reference
        2025-07-03,14:00,"Known as Jay, seen again with Mrs Quill.",4417,S1
        31/02/2025,14:00,"A row that waits, about Mr Larkspur.",4417,S1

        """;

    private readonly Twins twins = new() { EverybodyEverywhere = true };

    public async Task InitializeAsync()
    {
        var stage = await ReviewStage.In(twins.First, cases: 1, spare: 2);
        var world = twins.First.World;
        var sender = (Sender)twins.First.Services.GetService(typeof(Sender))!;
        var liaison = Caller.Person(world.Liaison);
        var released = await TextBatches.Load(twins.First.Services, world.Force, RecordKind.StopAndSearch, Released, "2025-08-testshire.csv");
        await sender.Send(new FinishRedaction.Command(released), liaison);
        await sender.Send(new ReleaseBatch.Command(released), Caller.Person(world.SecondLiaison));
        await TextBatches.Load(twins.First.Services, world.Force, RecordKind.StopAndSearch, Waiting, "2025-09-testshire.csv");
        await sender.Send(new SaveNames.Command("testshire", "Jay\nQuill"), liaison);
        var draw = await sender.Send(new FreezeDraw.Command(world.Panel, world.Force, "2025-08", null, 2), Caller.Person(world.Chair));
        await sender.Send(new SeedDraw.Command(draw, "4 1 6 2"), Caller.Person(world.Chair));
        foreach (var made in await twins.First.InDb(db => db.Cases.Where(c => c.DrawId == draw).Select(c => c.Id).ToListAsync()))
        {
            await sender.Send(new AnswerConflictCheck.Command(made, StepAside: false), Caller.Person(world.FirstMember));
            await sender.Send(new AnswerRequestToRead.Command(made, Pass: false), Caller.Person(world.FirstMember));
        }

        Assert.NotEqual(default, stage.Case);
        await twins.SignIn();
    }

    public async Task DisposeAsync() => await twins.DisposeAsync();

    public void Dispose() => twins.First.Dispose();

    [Fact]
    public async Task Other_original_texts_change_no_answer_and_no_log_line_for_anybody_but_the_force()
    {
        // Each role once; the second of a role sees what the first does, and the force itself sees its originals.
        string[] walking = [nameof(World.Chair), nameof(World.ViceChair), nameof(World.FirstMember), nameof(World.Observer), nameof(World.Officer), nameof(World.Administrator), nameof(World.OtherLiaison)];
        string[] left = [.. twins.First.World.People.Keys.Except(walking)];
        await using var before = await twins.Copy("before");
        await using var after = await twins.Copy("after", folder => Assert.True(ChangeOriginals(Path.Combine(folder, "scrutiny.db")) > 10, "There were no originals to change."));
        var addresses = await Addresses.Of(before, twins.First);
        Assert.True(addresses.Count > 60);
        Assert.Contains(addresses, a => a.EndsWith("/texts", StringComparison.Ordinal));
        Assert.Contains(addresses, a => a.EndsWith("/quarantine", StringComparison.Ordinal));

        var was = await twins.Walk(before, addresses, left);
        var now = await twins.Walk(after, addresses, left);

        Assert.True(was.Count > 500);
        var different = now.Where(n => was[n.Key] != n.Value).Select(n => n.Key).ToList();
        if (different is [{ Name: { } name, Address: { } address }, ..])
        {
            Assert.Fail($"Other originals change {address} for {name}: {await twins.FirstDifference(before, after, name, address)}");
        }

        Assert.Equal(Lines(before), Lines(after));
        Assert.NotEmpty(Lines(before));

        // The force itself reads them, so they are there to be leaked.
        var waiting = addresses.Single(a => a.EndsWith("/903/texts", StringComparison.Ordinal));
        Assert.Contains("Quill", await twins.Text(before, nameof(World.Liaison), waiting), StringComparison.Ordinal);
    }

    // The database layer says of some queries, once in a process, how it compiles them: the second host does not say it again.
    private static IEnumerable<string> Lines(ScrutinyHost host) => host.Lines.Where(l => !l.StartsWith("Compiling a query", StringComparison.Ordinal));

    // What a different original changes with it: the sealed bytes, every token made of it, where marks stand, and what was counted in text that is not released.
    private static int ChangeOriginals(string database)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = """
            UPDATE StopSearchRecords SET SealToken = SealToken + 1 WHERE SealToken IS NOT NULL;
            UPDATE StopSearchRecords SET IncidentReferenceToken = IncidentReferenceToken + 1 WHERE IncidentReferenceToken IS NOT NULL;
            UPDATE Pseudonyms SET Token = Token + 1;
            UPDATE TextMarks SET Length = Length + 1;
            UPDATE BatchFindings SET Rows = Rows + 1 WHERE Kind IN (11, 12) AND BatchId IN (SELECT Id FROM ImportBatches WHERE ReleasedAt IS NULL);
            UPDATE SealedOriginals SET Content = randomblob(length(Content) + 7);
            """;
        return command.ExecuteNonQuery();
    }
}
