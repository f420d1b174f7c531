using System.Globalization;
using Microsoft.Data.Sqlite;
using ScrutinyPanels.Domain.Messages;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Web.Tests.Messages;

/// <summary>The real program is ended by SIGKILL just before each of the changes by which letters are gathered, claimed and marked; what came of it is looked up after another start.</summary>
public sealed class KilledSendingTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("scrutiny-killed-").FullName;
    private readonly Kills kills;

    public KilledSendingTests() => kills = new(folder);

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    // The changes of one round for one letter: gather, claim, mark; beside them the head of the log is written once, somewhere.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task A_folder_gets_each_letter_exactly_once(int change)
    {
        await Kill(change);
        using var web = await Start();
        await Until(LetterState.Sent);

        Assert.Single(Directory.GetFiles(Path.Combine(folder, "messages"), "*.eml"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task A_mail_server_gets_each_letter_at_most_once_and_what_nobody_knows_waits_for_a_person(int change)
    {
        using var server = new MailServer();
        (string, string)[] smtp =
        [
            ("Messages__Sender", "Smtp"), ("Messages__Smtp__Host", "127.0.0.1"), ("Messages__Smtp__Port", server.Port.ToString(CultureInfo.InvariantCulture)),
            ("Messages__Smtp__Security", "None"), ("Messages__From", "panels@example.org"),
        ];
        await Kill(change, smtp);
        var before = server.Letters.Count;
        using var web = await Start(smtp);
        var state = await Until(LetterState.Sent, LetterState.Dead);

        // Given up only where it had gone, or may have gone, before the kill.
        Assert.Equal(state == LetterState.Sent ? 1 : before, server.Letters.Count);
        Assert.InRange(server.Letters.Count, 0, 1);
    }

    // Starts with one message due and is killed before the given change is kept; the claim is then put back to have run out.
    private async Task Kill(int change, params (string, string)[] settings)
    {
        await using (var host = new ScrutinyHost())
        {
            var person = host.World.FirstMember;
            await host.InDb(db => Task.FromResult(db.Messages.Add(Message.OfAccount(person, MessageAbout.RoleGiven, host.Clock.GetUtcNow()))));
            await host.CopyTo(folder);
        }

        kills.Order(change, 0);
        try
        {
            using var web = await Start(settings);
            web.Gone();
        }
        catch (InvalidOperationException)
        {
            // It was killed before it listened.
        }

        Assert.Contains(kills.Read(), t => !t.Committed);

        Execute("UPDATE Letters SET NextAt = '2026-01-01 00:00:00'");
    }

    private Task<WebProcess> Start(params (string, string)[] settings) =>
        WebProcess.Start(folder, settings: [("DOTNET_STARTUP_HOOKS", typeof(Kills).Assembly.Location), kills.Setting, ("Jobs__Run", "true"), .. settings]);

    private async Task<LetterState> Until(params LetterState[] states)
    {
        for (var i = 0; i < 300; i++)
        {
            if (Execute("SELECT State FROM Letters") is long found && states.Contains((LetterState)found))
            {
                return (LetterState)found;
            }

            await Task.Delay(100);
        }

        throw new InvalidOperationException("The letter came to no end.");
    }

    private object? Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "scrutiny.db")}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
