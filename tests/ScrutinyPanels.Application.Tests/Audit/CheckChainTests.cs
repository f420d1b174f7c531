using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPanels.Application.Audit;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Features.Audit;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Audit;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Audit;

public class CheckChainTests
{
    private const int Length = 12;
    private const long Tampered = 5;

    public static TheoryData<string, string> Columns()
    {
        using var db = ForModel();
        var columns = new TheoryData<string, string>();
        foreach (var type in new[] { typeof(Operation), typeof(OperationChange) })
        {
            foreach (var property in db.Model.FindEntityType(type)!.GetProperties())
            {
                columns.Add(property.DeclaringType.GetTableName()!, property.GetColumnName());
            }
        }

        return columns;
    }

    [Fact]
    public void Each_column_of_the_log_is_tampered_with() => Assert.True(Columns().Count >= 15);

    [Theory]
    [MemberData(nameof(Columns))]
    public async Task A_changed_column_is_named(string table, string column)
    {
        await using var app = await History(new Random(1), Length);

        var broken = await BrokenBy(app, Change(table, column));

        Assert.NotNull(broken);
        Assert.Contains($"Link {Tampered} ", broken, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_log_as_it_was_written_is_whole()
    {
        await using var app = await History(new Random(2), Length);

        var view = await app.Ask(new CheckChain.Query(), Caller.Operator);

        Assert.Equal((Length, null), (view.Links, view.Broken));
    }

    [Fact]
    public async Task An_empty_log_is_whole()
    {
        await using var app = await TestApp.Start();

        Assert.True((await app.Ask(new CheckChain.Query(), Caller.Operator)).IsWhole);
    }

    [Fact]
    public async Task A_deleted_link_is_missing()
    {
        await using var app = await History(new Random(3), Length);

        Assert.Equal("Link 5 is missing: the log goes from 4 to 6.", await BrokenBy(app, "DELETE FROM OperationChange WHERE OperationNumber = 5; DELETE FROM Operations WHERE Number = 5"));
        Assert.Equal("Link 1 is missing: the log goes from 0 to 2.", await BrokenBy(app, "DELETE FROM OperationChange WHERE OperationNumber = 1; DELETE FROM Operations WHERE Number = 1"));
    }

    [Fact]
    public async Task Two_swapped_links_are_moved()
    {
        await using var app = await History(new Random(4), Length);

        var broken = await BrokenBy(app, """
            UPDATE Operations SET Number = 999 WHERE Number = 4;
            UPDATE Operations SET Number = 4 WHERE Number = 9;
            UPDATE Operations SET Number = 9 WHERE Number = 999;
            UPDATE OperationChange SET OperationNumber = 999 WHERE OperationNumber = 4;
            UPDATE OperationChange SET OperationNumber = 4 WHERE OperationNumber = 9;
            UPDATE OperationChange SET OperationNumber = 9 WHERE OperationNumber = 999
            """);

        Assert.Equal("Link 4 was moved: it was written to follow another link than 3.", broken);
    }

    [Fact]
    public async Task A_tail_that_was_cut_is_told_by_the_head_row()
    {
        await using var app = await History(new Random(5), Length);

        Assert.Equal("Link 11 is missing: the end of the log was cut, its head is link 12.", await BrokenBy(app, Cut(10)));
    }

    [Fact]
    public async Task A_tail_that_was_cut_with_the_head_row_set_back_is_told_by_the_head_outside_the_database()
    {
        await using var app = await History(new Random(6), Length);
        await app.Send(new WriteAuditHead.Command(), Caller.Timetable);

        var broken = await BrokenBy(app, $"{Cut(10)}; UPDATE ChainHeads SET Number = 10, Hash = (SELECT Hash FROM Operations WHERE Number = 10)");

        Assert.Equal("Link 11 is missing: the end of the log was cut. Link 12 was written outside the database in 2026-03-02.txt.", broken);
    }

    [Fact]
    public async Task A_chain_that_was_written_anew_is_told_by_the_head_outside_the_database()
    {
        await using var app = await History(new Random(7), Length);
        await app.Send(new WriteAuditHead.Command(), Caller.Timetable);
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ScrutinyDb>();
        var links = await db.Operations.Include(o => o.Changes).OrderBy(o => o.Number).ToListAsync();
        var previous = AuditChain.Start;
        db.Entry(links[2]).Property(o => o.ActorName).CurrentValue = "operator";
        foreach (var link in links)
        {
            link.JoinTo(previous, link.Number);
            previous = link.Hash;
        }

        var head = await db.ChainHeads.SingleAsync();
        db.Entry(head).Property(h => h.Hash).CurrentValue = previous;
        await db.SaveChangesAsync();

        var view = await app.Ask(new CheckChain.Query(), Caller.Operator);

        Assert.Equal("Link 12 is not the one whose hash was written outside the database in 2026-03-02.txt: it was changed, and every link after it.", view.Broken);
    }

    [Fact]
    public async Task A_link_that_was_added_at_the_end_does_not_fit_the_head()
    {
        await using var app = await History(new Random(8), Length);

        var broken = await BrokenBy(app, "INSERT INTO Operations SELECT 13, Name, Kind, ActorId, ActorName, At, Subject, Reason, PreviousHash, Hash FROM Operations WHERE Number = 12");

        Assert.Equal("Link 13 was moved: it was written to follow another link than 12.", broken);
        Assert.Equal(
            "The head of the log was changed: it says link 11, and does not fit link 12, the last there is.",
            await BrokenBy(app, "UPDATE ChainHeads SET Number = 11"));
        Assert.Equal("The row that holds the head of the log is missing.", await BrokenBy(app, "DELETE FROM ChainHeads"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public async Task A_link_that_was_planted_before_the_first_is_named(long planted)
    {
        await using var app = await History(new Random(10), Length);

        Assert.Equal(
            (0, $"There is a link with the number {planted}, before the first: it was added or moved."),
            await Walk(app, $"INSERT INTO Operations SELECT {planted}, Name, Kind, ActorId, ActorName, At, Subject, Reason, PreviousHash, Hash FROM Operations WHERE Number = 12"));
    }

    [Theory]
    [InlineData("UPDATE Operations SET ActorId = x'0102' WHERE Number = 5")]
    [InlineData("UPDATE Operations SET At = 'some time' WHERE Number IN (5, 9)")]
    [InlineData("UPDATE Operations SET Kind = 9000000000 WHERE Number = 5")]
    public async Task A_link_that_can_no_longer_be_read_is_named(string tamper)
    {
        await using var app = await History(new Random(11), Length);

        Assert.Equal((4, "Link 5 was changed after it was written: it holds something that cannot be read."), await Walk(app, tamper));
        Assert.Equal((2, "Link 3 is missing: the log goes from 2 to 4."), await Walk(app, $"{tamper}; DELETE FROM OperationChange WHERE OperationNumber = 3; DELETE FROM Operations WHERE Number = 3"));
    }

    [Fact]
    public async Task A_second_head_is_named()
    {
        await using var app = await History(new Random(12), Length);

        Assert.Equal(
            "There are two heads of the log: a row was added to the one that holds it.",
            await BrokenBy(app, "INSERT INTO ChainHeads (Id, Number, Hash) SELECT 2, Number, Hash FROM ChainHeads"));
    }

    [Fact]
    public async Task A_head_file_that_was_changed_is_named()
    {
        await using var app = await History(new Random(9), Length);
        await app.Send(new WriteAuditHead.Command(), Caller.Timetable);
        var path = Path.Combine(app.Folder, "audit-heads", "2026-03-02.txt");
        Assert.StartsWith("2026-03-02T10:00:00Z 12 ", await File.ReadAllTextAsync(path), StringComparison.Ordinal);
        await File.WriteAllTextAsync(path, "nothing to see");

        var view = await app.Ask(new CheckChain.Query(), Caller.Operator);

        Assert.Equal("The file 2026-03-02.txt of heads written outside the database has a line that cannot be read: it was changed.", view.Broken);
    }

    [Fact]
    public async Task Any_tampering_with_any_history_is_named_at_the_first_link_it_touches()
    {
        for (var seed = 100; seed < 112; seed++)
        {
            var chance = new Random(seed);
            var length = chance.Next(3, 30);
            await using var app = await History(chance, length);
            Assert.Equal((length, null), await Walk(app, "SELECT 1"));
            for (var i = 0; i < 8; i++)
            {
                var (one, other) = (chance.Next(1, length + 1), chance.Next(1, length + 1));
                var (tamper, first) = chance.Next(4) switch
                {
                    0 => ($"DELETE FROM OperationChange WHERE OperationNumber = {one}; DELETE FROM Operations WHERE Number = {one}", one),
                    1 => (Cut(one - 1), one),
                    2 => ($"UPDATE Operations SET Subject = Subject || '.' WHERE Number IN ({one}, {other})", Math.Min(one, other)),
                    _ => ($"UPDATE Operations SET Hash = (SELECT Hash FROM Operations WHERE Number = {other}) WHERE Number = {one}", one == other ? 0 : one),
                };

                var (links, broken) = await Walk(app, tamper);

                Assert.Equal(first == 0 ? (length, true) : (first - 1, false), ((int)links, broken is null));
                Assert.True(broken is null || broken.Contains($"Link {first} ", StringComparison.Ordinal), $"seed {seed}: {tamper}: {broken}");
            }
        }
    }

    [Fact]
    public async Task Only_the_administrator_and_the_operator_may_check_or_read_the_log()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);

        foreach (var (name, person) in world.People)
        {
            if (name == nameof(World.Administrator))
            {
                Assert.True((await app.Ask(new CheckChain.Query(), person)).IsWhole);
                Assert.Empty((await app.Ask(new ListOperations.Query(), person)).Rows);
                continue;
            }

            await Assert.ThrowsAsync<NotPermitted>(() => app.Ask(new CheckChain.Query(), person));
            await Assert.ThrowsAsync<NotPermitted>(() => app.Ask(new ListOperations.Query(), person));
        }
    }

    [Fact]
    public async Task The_list_goes_back_page_by_page_and_can_be_narrowed_to_a_use_case_and_a_day()
    {
        await using var app = await SmallUseCases.Start();
        var world = await World.In(app);
        for (var i = 0; i < ListOperations.PageSize + 3; i++)
        {
            await app.Ask(new LookAtForce.Query(world.Force), Caller.Timetable);
        }

        app.Clock.Pass(TimeSpan.FromDays(1));
        await app.Send(new WriteAuditHead.Command(), Caller.Timetable);

        var first = await app.Ask(new ListOperations.Query(), world.Administrator);
        var second = await app.Ask(new ListOperations.Query(Before: first.Older), world.Administrator);
        Assert.Equal(ListOperations.PageSize, first.Rows.Count);
        Assert.Equal(ListOperations.PageSize + 4, first.Rows.Concat(second.Rows).Select(r => r.Number).Distinct().Count());
        Assert.Null(second.Older);
        Assert.Equal("WriteAuditHead", Assert.Single((await app.Ask(new ListOperations.Query("WriteAuditHead"), world.Administrator)).Rows).UseCase);
        Assert.Single((await app.Ask(new ListOperations.Query(Day: new DateOnly(2026, 3, 3)), world.Administrator)).Rows);
        Assert.Contains("WriteAuditHead", first.UseCases);
    }

    private static string Cut(long last) => $"DELETE FROM OperationChange WHERE OperationNumber > {last}; DELETE FROM Operations WHERE Number > {last}";

    private static string Change(string table, string column)
    {
        var where = table == "Operations" ? $"Number = {Tampered}" : $"OperationNumber = {Tampered} AND \"Order\" = 1";
        return $"UPDATE {table} SET \"{column}\" = " + column switch
        {
            "Number" or "OperationNumber" => "500",
            "Order" => "400",
            "Kind" => "3 - Kind",
            "ActorId" => "CASE WHEN ActorId IS NULL THEN randomblob(16) END",
            "At" => "'2020-01-01 00:00:00.5'",
            "PreviousHash" or "Hash" => $"'{new string('a', 64)}'",
            _ => $"\"{column}\" || 'x'",
        } + $" WHERE {where}";
    }

    private static async Task<string?> BrokenBy(TestApp app, string tamper) => (await Walk(app, tamper)).Broken;

    /// <summary>Tampers inside a transaction, walks the log there, and takes it all back.</summary>
    private static async Task<(long Links, string? Broken)> Walk(TestApp app, string tamper)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ScrutinyDb>();
        await using var transaction = await db.Database.BeginTransactionAsync();
        await db.Database.ExecuteSqlRawAsync("PRAGMA defer_foreign_keys = ON");
        await db.Database.ExecuteSqlRawAsync(tamper);
        return await scope.ServiceProvider.GetRequiredService<ChainWalk>().Run(default);
    }

    /// <summary>A log of so many links: changes, added rows and readings, by chance.</summary>
    private static async Task<TestApp> History(Random chance, int length)
    {
        var app = await SmallUseCases.Start();
        var world = await World.In(app);
        for (var i = 1; i <= length; i++)
        {
            app.Clock.Pass(TimeSpan.FromSeconds(chance.Next(600)));
            switch (i == Tampered ? 1 : chance.Next(3))
            {
                case 0:
                    await app.Send(new MoveForce.Command(world.Force, chance.Next(2) == 0 ? world.Area : world.OtherArea), Caller.Timetable);
                    break;
                case 1:
                    await app.Send(new GiveRole.Command(world.Nobody, Role.Observer, world.Panel.Value), Caller.Timetable);
                    break;
                default:
                    await app.Ask(new LookAtForce.Query(world.Force), Caller.Timetable);
                    break;
            }
        }

        app.Clock.GoTo(new DateTimeOffset(2026, 3, 2, 10, 0, 0, TimeSpan.Zero));
        return app;
    }

    private static Data.Sqlite.SqliteScrutinyDb ForModel() => new Data.SqliteDesignTime().CreateDbContext([]);
}
