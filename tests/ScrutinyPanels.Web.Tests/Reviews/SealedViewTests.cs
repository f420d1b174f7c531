using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using ScrutinyPanels.Application.Features.Draws;
using ScrutinyPanels.Application.Features.Reviews;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Web.Tests.Reviews;

/// <summary>Two databases that differ only in one author's sealed answers give byte-equal answers, tokens aside, on every address to everybody but that author.</summary>
public sealed partial class SealedViewTests : IAsyncLifetime, IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("scrutiny-sealed-").FullName;
    private readonly ScrutinyHost first = new();
    private readonly Dictionary<string, string?> sessions = [];
    private ReviewStage stage = null!;

    public async Task InitializeAsync()
    {
        stage = await ReviewStage.In(first, cases: 4, spare: 6);
        var world = first.World;
        var sender = (Sender)first.Services.GetService(typeof(Sender))!;
        await stage.Send(world.FirstMember, stage.Cases[0], "amber", "Sealed reason one", "Sealed words one");
        await stage.Answer(world.SecondMember, stage.Cases[0], "red", "Sealed reason two", "Sealed words two");
        await stage.Answer(world.Chair, stage.Cases[0], "green", "Sealed reason three", "Sealed words three");
        await stage.Answer(world.FirstMember, stage.Cases[1], "red", "Sealed reason four", "Sealed words four");
        await sender.Send(new AnswerRequestToRead.Command(stage.Cases[1], Pass: true), Caller.Person(world.SecondMember));
        await stage.Send(world.FirstMember, stage.Cases[2]);
        await stage.Answer(world.SecondMember, stage.Cases[2], "amber", "Sealed reason five", "Sealed words five");
        await sender.Send(new OpenCase.Command(stage.Cases[2]), Caller.Person(world.Chair));
        await stage.Send(world.FirstMember, stage.Cases[3]);
        await sender.Send(new OpenCase.Command(stage.Cases[3]), Caller.Person(world.Chair));
        await sender.Send(new SettleCase.Command(stage.Cases[3], Grade.Green, null, "Thank you"), Caller.Person(world.Chair));
        var draw = await sender.Send(new FreezeDraw.Command(world.Panel, world.Force, "2025-06", "2025-06", 2), Caller.Person(world.Chair));
        await sender.Send(new SeedDraw.Command(draw, "4 1 6 2"), Caller.Person(world.Chair));
        sessions["the public"] = null;
        foreach (var (name, person) in world.People)
        {
            sessions[name] = await SignIn(person);
            await MakeKey(sessions[name]!);
        }
    }

    public async Task DisposeAsync()
    {
        await first.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    public void Dispose() => first.Dispose();

    [Fact]
    public async Task Sealed_answers_change_nothing_for_anybody_but_their_author()
    {
        await using var before = await Copy("before", null);
        string[] authors = [nameof(World.FirstMember), nameof(World.SecondMember)];
        var addresses = await Addresses.Of(before, first);
        Assert.True(addresses.Count > 60, "The host maps fewer addresses than this test is meant to walk.");
        Assert.Contains($"/cases/{stage.Case.Value}", addresses);
        Assert.Contains($"/my-cases/{stage.Case.Value}/step/6", addresses);
        var expected = Walk(before, addresses);
        foreach (var author in authors)
        {
            await using var after = await Copy(author, first.World.People[author]);
            var seen = await Walk(after, addresses);
            var was = await expected;
            var different = seen.Where(s => was[s.Key] != s.Value).Select(s => s.Key).ToList();
            if (different.Find(d => d.Item1 != author) is { Item1: { } name, Item2: { } address })
            {
                Assert.Fail($"{author}'s sealed answers change {address} for {name}: {await FirstDifference(before, after, name, address)}");
            }

            Assert.NotEmpty(different);
            Assert.All(different, d => Assert.StartsWith("/my-cases/", d.Item2, StringComparison.Ordinal));
        }
    }

    private async Task<string> FirstDifference(ScrutinyHost one, ScrutinyHost other, string name, string address)
    {
        var (was, now) = (await Text(one, name, address), await Text(other, name, address));
        var at = was.Zip(now).TakeWhile(c => c.First == c.Second).Count();
        return $"«{was.AsSpan(Math.Max(0, at - 80), Math.Min(200, was.Length - Math.Max(0, at - 80)))}» became «{now.AsSpan(Math.Max(0, at - 80), Math.Min(200, now.Length - Math.Max(0, at - 80)))}»";
    }

    // One person after the other, in the same order everywhere, so that the log grows the same way.
    private async Task<Dictionary<(string, string), string>> Walk(ScrutinyHost host, IReadOnlyList<string> addresses)
    {
        var seen = new Dictionary<(string, string), string>();
        foreach (var name in sessions.Keys)
        {
            foreach (var address in addresses)
            {
                seen[(name, address)] = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(await Text(host, name, address))));
            }
        }

        return seen;
    }

    private async Task<string> Text(ScrutinyHost host, string name, string address)
    {
        using var browser = host.CreateDefaultClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        if (sessions[name] is { } session)
        {
            request.Headers.Add("Cookie", session);
        }

        using var answer = await browser.SendAsync(request);
        Assert.True((int)answer.StatusCode < 500, $"{address} failed for {name}.");
        var text = new StringBuilder().Append((int)answer.StatusCode).Append('\n');
        foreach (var (header, values) in answer.Headers.Concat(answer.Content.Headers).OrderBy(h => h.Key, StringComparer.Ordinal))
        {
            text.Append(header).Append(": ").AppendJoin(", ", values).Append('\n');
        }

        return Tokens().Replace(text.Append(await answer.Content.ReadAsStringAsync()).ToString(), "token");
    }

    private async Task<ScrutinyHost> Copy(string name, UserId? author)
    {
        var copy = Path.Combine(folder, name);
        await first.InDb(async db =>
        {
            await using var command = new SqliteCommand("PRAGMA wal_checkpoint(TRUNCATE)", (SqliteConnection)Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.GetDbConnection(db.Database));
            await command.Connection!.OpenAsync();
            return await command.ExecuteScalarAsync();
        });
        foreach (var file in Directory.EnumerateFiles(first.Folder, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(first.Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        if (author is { } changed)
        {
            Assert.True(ChangeSealed(Path.Combine(copy, "scrutiny.db"), changed) > 10, "There was nothing sealed to change.");
        }

        return new ScrutinyHost { Peopled = false, Settings = new Dictionary<string, string> { ["Storage:Folder"] = copy } };
    }

    // Other answers, other words, and where the view is a draft fewer answers; what was sent to a case that is open now is not sealed any more.
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
            DELETE FROM ReviewAnswer WHERE Question IN ('grade', 'should-change') AND ReviewId IN (SELECT Id FROM Reviews WHERE UserId = $author AND State = 1);
            """;
        command.Parameters.AddWithValue("$author", author.Value.ToByteArray(bigEndian: true));
        return command.ExecuteNonQuery();
    }

    private async Task<string> SignIn(UserId person)
    {
        using var browser = first.AsWithoutRedirects(null);
        var form = await HtmlPage.Get(browser, "/sign-in");
        form.Fill("Email address", first.World.EmailOf(person));
        form.Fill("Password", World.Password);
        using var request = form.Post("Sign in");
        using var answer = await browser.SendAsync(request);
        return answer.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("scrutiny.session=", StringComparison.Ordinal)).Split(';')[0];
    }

    // The key for an authenticator app is made by chance at the first look; made before the copies, it is the same in all.
    private async Task MakeKey(string session)
    {
        using var browser = first.CreateDefaultClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/account/authenticator", UriKind.Relative));
        request.Headers.Add("Cookie", session);
        using var answer = await browser.SendAsync(request);
        Assert.True(answer.IsSuccessStatusCode);
        if (answer.Headers.TryGetValues("Set-Cookie", out var set) && set.FirstOrDefault(c => c.StartsWith("scrutiny.session=", StringComparison.Ordinal)) is { } renewed)
        {
            sessions[sessions.Single(s => s.Value == session).Key] = renewed.Split(';')[0];
        }
    }

    // Protected values begin like this and are new in each answer.
    [GeneratedRegex("CfDJ8[A-Za-z0-9_+/=\\\\-]+|(?<=\"prerenderId\":\")[0-9a-f]+")]
    private static partial Regex Tokens();
}
