using System.Buffers.Binary;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Web.Tests.Access;

public class SecondFactorTests
{
    private const string Key = "JBSWY3DPEHPK3PXP";

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
        var key = KeyOn(page);

        page.Fill("Code from the app", CodeNow(key));
        page = await page.Press(first, "Continue");
        Assert.Equal("That is not your password now.", Assert.Single(page.Problems));
        page.Fill("Your password", World.Password);
        page.Fill("Code from the app", "000000");
        page = await page.Press(first, "Continue");
        Assert.StartsWith("That code is not right", Assert.Single(page.Problems), StringComparison.Ordinal);

        page.Fill("Your password", World.Password);
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
        await SetUpApp(host);
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

    [Fact]
    public async Task A_password_opens_nothing_where_the_account_has_a_passkey_and_no_app()
    {
        await using var host = new ScrutinyHost { Settings = Required };
        await GivePasskey(host, host.World.Chair);
        await GivePasskey(host, host.World.FirstMember);
        using var browser = host.As(host.World.Chair);
        foreach (var path in new[] { "/home", "/cases", "/account", "/account/authenticator", "/account/passkeys", "/account/recovery-codes", "/account/password" })
        {
            var page = await HtmlPage.Get(browser, path);
            Assert.Equal("Sign in with your passkey", page.Heading);
            Assert.DoesNotContain("otpauth:", page.Source, StringComparison.Ordinal);
        }

        var told = await HtmlPage.Get(browser, "/home");
        await told.Press(browser, "Sign out and use the passkey");
        Assert.Equal("Sign in", (await HtmlPage.Get(browser, "/home")).Heading);

        using var member = host.As(host.World.FirstMember);
        Assert.Equal("Home", (await HtmlPage.Get(member, "/home")).Heading);
    }

    [Fact]
    public async Task The_key_of_an_app_is_never_shown_again_and_a_new_one_needs_the_password()
    {
        // A session that was open before; the second factor is not asked of it here.
        await using var host = new ScrutinyHost();
        using var browser = host.As(host.World.Chair);
        Assert.Equal("Home", (await HtmlPage.Get(browser, "/home")).Heading);
        await SetUpApp(host);

        var page = await HtmlPage.Get(browser, "/account/authenticator");
        Assert.Equal("Set up an authenticator app", page.Heading);
        Assert.DoesNotContain("otpauth:", page.Source, StringComparison.Ordinal);
        page.Fill("Your password", "not-the-password-1");
        page = await page.Press(browser, "Make a new key");
        Assert.Single(page.Problems);
        Assert.DoesNotContain("otpauth:", page.Source, StringComparison.Ordinal);

        page.Fill("Your password", World.Password);
        page = await page.Press(browser, "Make a new key");
        var key = KeyOn(page);
        Assert.NotEqual(Key, key);
        Assert.DoesNotContain("otpauth:", (await HtmlPage.Get(browser, "/account/authenticator")).Source, StringComparison.Ordinal);
        page.Fill("Your password", World.Password);
        page.Fill("Code from the app", CodeNow(key));
        Assert.Equal("The authenticator app is set up", (await page.Press(browser, "Continue")).Heading);
    }

    [Fact]
    public async Task Recovery_codes_and_a_passkey_need_the_password()
    {
        await using var host = new ScrutinyHost();
        using var browser = host.As(host.World.Chair);
        var page = await HtmlPage.Get(browser, "/account/recovery-codes");
        page.Fill("Your password", "not-the-password-1");
        page = await page.Press(browser, "Make new codes");
        Assert.Single(page.Problems);
        Assert.Empty(page.Document.QuerySelectorAll("main ul.scrutiny-code li"));
        page.Fill("Your password", World.Password);
        page = await page.Press(browser, "Make new codes");
        Assert.Equal(10, page.Document.QuerySelectorAll("main ul.scrutiny-code li").Length);

        page = await HtmlPage.Get(browser, "/account/passkeys");
        page.Fill("Name of the passkey", "A stranger's phone");
        page.Fill("Your password", "not-the-password-1");
        page = await page.Press(browser, "Add a passkey");
        Assert.Equal("That is not your password now.", Assert.Single(page.Problems));
    }

    [Fact]
    public async Task A_second_press_removes_no_other_passkey()
    {
        await using var host = new ScrutinyHost();
        await GivePasskey(host, host.World.FirstMember, "First");
        await GivePasskey(host, host.World.FirstMember, "Second");
        using var browser = host.As(host.World.FirstMember);
        var page = await HtmlPage.Get(browser, "/account/passkeys");
        Assert.Contains("The passkey is removed", (await page.Press(browser, "Remove First")).Text, StringComparison.Ordinal);
        Assert.Contains("was removed already", (await page.Press(browser, "Remove First")).Text, StringComparison.Ordinal);
        Assert.Equal(1, await host.InDb(db => db.UserPasskeys.CountAsync()));

        page = await HtmlPage.Get(browser, "/account/passkeys");
        await page.Press(browser, "Remove Second");
        Assert.Contains("was removed already", (await page.Press(browser, "Remove Second")).Text, StringComparison.Ordinal);
    }

    private static string KeyOn(HtmlPage page) => page.Document.QuerySelector("a[href^='otpauth:']")!.GetAttribute("href")!.Split("secret=")[1].Split('&')[0];

    private static Task<int> SetUpApp(ScrutinyHost host) => host.InDb(async db =>
    {
        var account = await db.Users.SingleAsync(u => u.Id == host.World.Chair.Value);
        account.TwoFactorEnabled = true;
        db.Add(new IdentityUserToken<Guid> { UserId = account.Id, LoginProvider = "[AspNetUserStore]", Name = "AuthenticatorKey", Value = Key });
        return 0;
    });

    // Only the row: no browser will be asked for it.
    private static Task<int> GivePasskey(ScrutinyHost host, UserId person, string name = "Phone") => host.InDb(db =>
    {
        db.UserPasskeys.Add(new IdentityUserPasskey<Guid>
        {
            UserId = person.Value,
            CredentialId = Guid.NewGuid().ToByteArray(),
            Data = new() { PublicKey = [1], Name = name, CreatedAt = DateTimeOffset.UnixEpoch, AttestationObject = [1], ClientDataJson = [1] },
        });
        return Task.FromResult(0);
    });

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
