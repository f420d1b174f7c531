using System.Buffers.Binary;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Web.Tests.Access;

public class SecondFactorTests
{
    private static readonly Dictionary<string, string> Required = new() { ["SignIn:SecondFactor"] = "Required" };

    [Fact]
    public async Task Everyone_but_members_sets_up_a_second_factor_before_anything_else()
    {
        await using var host = new ScrutinyHost { Settings = Required };
        var tried = 0;
        foreach (var (name, person) in host.World.People)
        {
            using var browser = host.As(person);
            var page = await HtmlPage.Get(browser, "/home");
            var free = name.Contains("Member", StringComparison.Ordinal) || name == "Nobody";
            Assert.Equal(free ? "Home" : "Set up an authenticator app", page.Heading);
            tried++;
        }

        Assert.True(tried > 10);
    }

    [Fact]
    public async Task A_person_sets_up_the_app_and_then_needs_its_code_or_a_recovery_code_to_sign_in()
    {
        await using var host = new ScrutinyHost { Settings = Required };
        using var first = host.As(host.World.Chair);
        var page = await HtmlPage.Get(first, "/cases");
        Assert.Equal("Set up an authenticator app", page.Heading);
        var key = page.Document.QuerySelector("a[href^='otpauth:']")!.GetAttribute("href")!.Split("secret=")[1].Split('&')[0];

        page.Fill("Code from the app", "000000");
        page = await page.Press(first, "Continue");
        Assert.Single(page.Problems);

        page.Fill("Code from the app", CodeNow(key));
        var done = await page.Press(first, "Continue");
        Assert.Equal("The authenticator app is set up", done.Heading);
        var recovery = done.Document.QuerySelectorAll("main ul li").Select(e => e.TextContent.Trim()).ToList();
        Assert.Equal(10, recovery.Count);
        Assert.Equal("Home", (await HtmlPage.Get(first, "/home")).Heading);

        Assert.Equal("Home", (await SignIn(host, CodeNow(key))).Heading);
        Assert.Equal("Enter your code", (await SignIn(host, "000000")).Heading);
        Assert.Equal("Home", (await SignIn(host, recovery[0])).Heading);
        Assert.Equal("Enter your code", (await SignIn(host, recovery[0])).Heading);
        Assert.Equal(1, await host.InDb(db => db.Operations.CountAsync(o => o.Name == "RecordSignIn" && o.Subject == "password and code")));
    }

    [Fact]
    public async Task Before_the_code_nothing_is_open()
    {
        await using var host = new ScrutinyHost { Settings = Required };
        await host.InDb(async db =>
        {
            var account = await db.Users.SingleAsync(u => u.Id == host.World.Chair.Value);
            account.TwoFactorEnabled = true;
            db.Add(new Microsoft.AspNetCore.Identity.IdentityUserToken<Guid> { UserId = account.Id, LoginProvider = "[AspNetUserStore]", Name = "AuthenticatorKey", Value = "JBSWY3DPEHPK3PXP" });
            return 0;
        });
        using var browser = host.As(null);
        var page = await HtmlPage.Get(browser, "/sign-in");
        page.Fill("Email address", host.World.EmailOf(host.World.Chair));
        page.Fill("Password", World.Password);
        Assert.Equal("Enter your code", (await page.Press(browser, "Sign in")).Heading);
        Assert.Equal("Sign in", (await HtmlPage.Get(browser, "/home")).Heading);
    }

    [Fact]
    public async Task Switching_the_second_factor_off_is_refused_where_people_really_work()
    {
        await using var host = new ScrutinyHost { EnvironmentName = "Production", Settings = new Dictionary<string, string> { ["SignIn:SecondFactor"] = "Off" } };
        Assert.Throws<InvalidOperationException>(() => host.Services);
    }

    private static async Task<HtmlPage> SignIn(ScrutinyHost host, string code)
    {
        using var browser = host.As(null);
        var page = await HtmlPage.Get(browser, "/sign-in");
        page.Fill("Email address", host.World.EmailOf(host.World.Chair));
        page.Fill("Password", World.Password);
        page = await page.Press(browser, "Sign in");
        Assert.Equal("Enter your code", page.Heading);
        page.Fill("Code", code);
        return await page.Press(browser, "Continue");
    }

    // RFC 6238 with the usual 30 seconds and 6 digits, by the real clock, as Identity checks it.
    private static string CodeNow(string key)
    {
        var bits = string.Concat(key.Select(c => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(c, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        var secret = Enumerable.Range(0, bits.Length / 8).Select(i => Convert.ToByte(bits.Substring(i * 8, 8), 2)).ToArray();
        var step = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(step, DateTimeOffset.UtcNow.ToUnixTimeSeconds() / 30);
#pragma warning disable CA5350 // What authenticator apps use.
        var hash = HMACSHA1.HashData(secret, step);
#pragma warning restore CA5350
        var at = hash[^1] & 15;
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(at, 4)) & 0x7fffffff;
        return (number % 1_000_000).ToString("D6", System.Globalization.CultureInfo.InvariantCulture);
    }
}
