using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Web.Tests;

/// <summary>A host and copies of its database that differ in one thing, walked by everybody over every address: what differs in the answers shows what leaks.</summary>
internal sealed partial class Twins : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("scrutiny-twins-").FullName;
    private readonly Dictionary<string, string?> sessions = [];

    // Addresses at which the first walk found nothing for anybody.
    private HashSet<string>? empty;

    public ScrutinyHost First { get; } = new();

    /// <summary>Every walk is whole, so that the logs of two walks can be compared too.</summary>
    public bool EverybodyEverywhere { get; init; }

    /// <summary>Signs everybody in, once for all copies.</summary>
    public async Task SignIn()
    {
        sessions["the public"] = null;
        foreach (var (name, person) in First.World.People)
        {
            sessions[name] = await SignIn(person);
            await MakeKey(sessions[name]!);
        }
    }

    /// <summary>A host over a copy of the folder, changed before it starts.</summary>
    public async Task<ScrutinyHost> Copy(string name, Action<string>? change = null)
    {
        var copy = Path.Combine(folder, name);
        await First.CopyTo(copy);
        change?.Invoke(copy);
        return new ScrutinyHost { Peopled = false, Settings = new Dictionary<string, string> { ["Storage:Folder"] = copy } };
    }

    /// <summary>
    /// What everybody but those named is answered at each address. One person after the other, in the same order everywhere, so that the log grows the same way.
    /// Where the first walk found nothing for anybody, each later one sends one person, in turn, to see that there is still nothing, unless all are to go everywhere.
    /// </summary>
    public async Task<Dictionary<(string Name, string Address), string>> Walk(ScrutinyHost host, IReadOnlyList<string> addresses, params string[] without)
    {
        var seen = new Dictionary<(string Name, string Address), string>();
        var found = new HashSet<string>();
        var names = sessions.Keys.Except(without).ToList();
        foreach (var (turn, name) in names.Index())
        {
            foreach (var (_, address) in addresses.Index().Where(a => empty?.Contains(a.Item) != true || a.Index % names.Count == turn))
            {
                var text = await Text(host, name, address);
                seen[(name, address)] = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
                if (!text.StartsWith("404", StringComparison.Ordinal))
                {
                    found.Add(address);
                }
            }
        }

        empty ??= EverybodyEverywhere ? [] : [.. addresses.Except(found)];
        return seen;
    }

    /// <summary>Where two answers begin to differ, for a person to read.</summary>
    public async Task<string> FirstDifference(ScrutinyHost one, ScrutinyHost other, string name, string address)
    {
        var (was, now) = (await Text(one, name, address), await Text(other, name, address));
        var at = was.Zip(now).TakeWhile(c => c.First == c.Second).Count();
        return $"«{was.AsSpan(Math.Max(0, at - 80), Math.Min(200, was.Length - Math.Max(0, at - 80)))}» became «{now.AsSpan(Math.Max(0, at - 80), Math.Min(200, now.Length - Math.Max(0, at - 80)))}»";
    }

    public async ValueTask DisposeAsync()
    {
        await First.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>One answer with its headers, tokens aside.</summary>
    public async Task<string> Text(ScrutinyHost host, string name, string address)
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

    private async Task<string> SignIn(UserId person)
    {
        using var browser = First.AsWithoutRedirects(null);
        var form = await HtmlPage.Get(browser, "/sign-in");
        form.Fill("Email address", First.World.EmailOf(person));
        form.Fill("Password", World.Password);
        using var request = form.Post("Sign in");
        using var answer = await browser.SendAsync(request);
        return answer.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("scrutiny.session=", StringComparison.Ordinal)).Split(';')[0];
    }

    // The key for an authenticator app is made by chance at the first look; made before the copies, it is the same in all.
    private async Task MakeKey(string session)
    {
        using var browser = First.CreateDefaultClient();
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
