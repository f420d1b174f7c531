using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using ScrutinyPanels.Application.Outside.Mail;
using ScrutinyPanels.Domain.Messages;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Messages;

/// <summary>The words of letters, and those who carry them, against stand-ins on this machine.</summary>
public partial class CarrierTests
{
    private const string Service = "26785a09-ab16-4eb0-8407-a37497a57506";
    private const string Secret = "3d844edf-8d35-48ac-975b-e847b4f122b0";
    private const string Template = "f33517ff-2a88-4f6e-b855-c550268ce08a";

    private static readonly TestClock Clock = new(new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero));
    private static readonly Envelope Letter = new("0123-1", 1, "member@example.org", "You have cases to read", "Hello\n.\n.. dots\n", "<p>Hello</p>");

    [Fact]
    public void Every_message_has_fixed_words_and_a_number_at_most()
    {
        var things = Enum.GetValues<MessageAbout>();
        Assert.NotEmpty(things);
        foreach (var thing in things)
        {
            foreach (var count in new[] { 1, 2, 731 })
            {
                var sentence = MessageWords.Sentence(thing, count);
                Assert.Matches("^[A-Z0-9].*\\.$", sentence);
                Assert.DoesNotMatch("[{}<>]", sentence);
                Assert.Equal(Numbers().Replace(MessageWords.Sentence(thing, count), "#"), Numbers().Replace(MessageWords.Sentence(thing, count == 1 ? 1 : 44), "#"));
            }
        }

        // A message holds nothing else that could be sent: an id, a time, a kind and a number.
        var words = typeof(Message).GetProperties().Where(p => p.PropertyType == typeof(string)).Select(p => p.Name);
        Assert.Equal([nameof(Message.About)], words);
    }

    [Fact]
    public void A_letter_says_its_things_and_where_to_sign_in_and_nothing_else()
    {
        var (subject, text, html) = MessageWords.Of([(MessageAbout.CasesToRead, 2)], "https://panels.example.org");

        Assert.Equal("You have cases to read", subject);
        Assert.StartsWith("Hello\n\nYou have 2 cases to read.\n\nSign in to see more:\nhttps://panels.example.org\n\n", text, StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://panels.example.org\">", html, StringComparison.Ordinal);
        Assert.Equal("News for you", MessageWords.Of([(MessageAbout.CasesToRead, 2), (MessageAbout.MeetingChanged, 1)], string.Empty).Subject);
    }

    [Fact]
    public async Task A_mail_server_gets_the_letter_as_text_and_as_a_page()
    {
        using var server = new MailServer();
        var post = new SmtpPost(Smtp(server.Port), Clock);

        Assert.Equal(PostAnswer.Taken, await post.Send(Letter, default));
        Assert.Contains("MAIL FROM:<panels@example.org>", server.Commands);
        Assert.Contains("RCPT TO:<member@example.org>", server.Commands);
        var lines = Assert.Single(server.Letters).Split('\n');
        Assert.Contains("Message-ID: <0123-1@example.org>", lines);
        Assert.Contains("Auto-Submitted: auto-generated", lines);
        var parts = lines.Where(l => l.Length > 8 && Base64().IsMatch(l)).Select(l => Encoding.UTF8.GetString(Convert.FromBase64String(l)));
        Assert.Equal([Letter.Text, Letter.Html], parts);
    }

    [Theory]
    [InlineData("RCPT", "550 unknown", PostAnswer.Refused)]
    [InlineData("RCPT", "451 later", PostAnswer.NotTaken)]
    [InlineData("MAIL", null, PostAnswer.NotTaken)]
    [InlineData("DATA", "421 full", PostAnswer.NotTaken)]
    [InlineData(".", "554 no", PostAnswer.Refused)]
    [InlineData(".", "452 full", PostAnswer.NotTaken)]

    // It took the letter, and its answer was lost.
    [InlineData(".", null, PostAnswer.Unknown)]
    public async Task What_a_mail_server_says_or_does_not_say_decides_what_is_known(string at, string? says, PostAnswer expected)
    {
        using var server = new MailServer { Trouble = (at, says) };
        var post = new SmtpPost(Smtp(server.Port), Clock);

        Assert.Equal(expected, await post.Send(Letter, default));
        Assert.Equal(PostAnswer.Unknown, await post.AskFor(Letter.Key, default));
    }

    [Fact]
    public async Task A_mail_server_that_is_away_or_offers_no_secret_line_has_taken_nothing()
    {
        using var server = new MailServer();
        Assert.Equal(PostAnswer.NotTaken, await new SmtpPost(Smtp(server.Port, "StartTls"), Clock).Send(Letter, default));
        Assert.Empty(server.Letters);
        server.Dispose();
        Assert.Equal(PostAnswer.NotTaken, await new SmtpPost(Smtp(server.Port), Clock).Send(Letter, default));
    }

    [Fact]
    public async Task Notify_gets_a_signed_request_and_is_asked_by_the_reference()
    {
        using var server = Notify(out var address);
        using var post = new NotifyPost(Settings(("Messages:Sender", "Notify"), ("Messages:Notify:Key", $"panels-{Service}-{Secret}"), ("Messages:Notify:Template", Template), ("Messages:Notify:Address", address)), Clock);

        var (sent, path, token, body) = await Talk(server, () => post.Send(Letter, default), 201, "{}");
        Assert.Equal((PostAnswer.Taken, "/v2/notifications/email"), (sent, path));
        var parts = token["Bearer ".Length..].Split('.');
        Assert.Equal(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), Encoding.ASCII.GetBytes($"{parts[0]}.{parts[1]}")), FromWeb(parts[2]));
        Assert.Equal("""{"typ":"JWT","alg":"HS256"}""", Encoding.UTF8.GetString(FromWeb(parts[0])));
        using var claims = JsonDocument.Parse(FromWeb(parts[1]));
        Assert.Equal((Service, Clock.GetUtcNow().ToUnixTimeSeconds()), (claims.RootElement.GetProperty("iss").GetString(), claims.RootElement.GetProperty("iat").GetInt64()));
        using var asked = JsonDocument.Parse(body);
        Assert.Equal(["email_address", "personalisation", "reference", "template_id"], asked.RootElement.EnumerateObject().Select(p => p.Name).Order());
        Assert.Equal((Letter.To, Template, Letter.Key), (asked.RootElement.GetProperty("email_address").GetString(), asked.RootElement.GetProperty("template_id").GetString(), asked.RootElement.GetProperty("reference").GetString()));
        Assert.Equal(Letter.Text, asked.RootElement.GetProperty("personalisation").GetProperty("message").GetString());

        foreach (var (code, answer) in new[] { (400, PostAnswer.Refused), (403, PostAnswer.NotTaken), (429, PostAnswer.NotTaken), (500, PostAnswer.Unknown) })
        {
            Assert.Equal(answer, (await Talk(server, () => post.Send(Letter, default), code, "{}")).Answer);
        }

        var known = await Talk(server, async () => await post.AskFor(Letter.Key, default) ?? 0, 200, $$"""{"notifications":[{"id":"x","reference":"{{Letter.Key}}"}]}""");
        Assert.Equal((PostAnswer.Taken, "/v2/notifications?reference=0123-1"), (known.Answer, known.Path));
        Assert.Equal(PostAnswer.NotTaken, (await Talk(server, async () => await post.AskFor(Letter.Key, default) ?? 0, 200, """{"notifications":[]}""")).Answer);
        Assert.Equal((PostAnswer)0, (await Talk(server, async () => await post.AskFor(Letter.Key, default) ?? 0, 500, "")).Answer);
        server.Close();
        Assert.Equal(PostAnswer.NotTaken, await post.Send(Letter, default));
        Assert.Null(await post.AskFor(Letter.Key, default));
    }

    [Theory]
    [InlineData("Messages:Sender has to be one of", "Messages:Sender", "Pigeon")]
    [InlineData("Messages:Smtp:Host has", "Messages:Sender", "Smtp")]
    [InlineData("Messages:From has", "Messages:Sender", "Smtp", "Messages:Smtp:Host", "mail.example.org")]
    [InlineData("Messages:From has", "Messages:Sender", "Smtp", "Messages:Smtp:Host", "mail.example.org", "Messages:From", "a@b\r\nBcc: c@d")]
    [InlineData("Messages:Smtp:Port has", "Messages:Smtp:Port", "70000")]
    [InlineData("go together", "Messages:Sender", "Smtp", "Messages:Smtp:Host", "mail.example.org", "Messages:From", "a@example.org", "Messages:Smtp:User", "a")]
    [InlineData("only without a password", "Messages:Sender", "Smtp", "Messages:Smtp:Host", "mail.example.org", "Messages:From", "a@example.org", "Messages:Smtp:User", "a", "Messages:Smtp:Password", "b", "Messages:Smtp:Security", "None")]
    [InlineData("Messages:Notify:Key has", "Messages:Sender", "Notify", "Messages:Notify:Key", "short")]
    [InlineData("Messages:Notify:Template has", "Messages:Sender", "Notify", "Messages:Notify:Key", $"panels-{Service}-{Secret}")]
    [InlineData("begin with https", "Messages:Sender", "Notify", "Messages:Notify:Key", $"panels-{Service}-{Secret}", "Messages:Notify:Template", Template, "Messages:Notify:Address", "http://notify.example.org")]
    public void Settings_that_cannot_work_stop_the_start(string why, params string[] settings)
    {
        var wrong = Assert.Throws<InvalidOperationException>(() => Settings([.. settings.Chunk(2).Select(c => (c[0], c[1]))]));

        Assert.Contains(why, wrong.Message, StringComparison.Ordinal);
    }

    private static MailSettings Smtp(int port, string security = "None") => Settings(
        ("Messages:Sender", "Smtp"), ("Messages:Smtp:Host", "127.0.0.1"), ("Messages:Smtp:Port", $"{port}"), ("Messages:Smtp:Security", security), ("Messages:From", "panels@example.org"));

    private static MailSettings Settings(params (string Name, string Value)[] settings) =>
        MailSettings.Check(new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(s => s.Name, s => (string?)s.Value)).Build(), Path.GetTempPath());

    private static HttpListener Notify(out string address)
    {
        for (var port = 20000 + (Environment.ProcessId % 20000); ; port++)
        {
            var server = new HttpListener();
            server.Prefixes.Add(address = $"http://127.0.0.1:{port}/");
            try
            {
                server.Start();
                return server;
            }
            catch (HttpListenerException)
            {
                server.Close();
            }
        }
    }

    private static async Task<(PostAnswer Answer, string Path, string Token, string Body)> Talk(HttpListener server, Func<Task<PostAnswer>> ask, int code, string says)
    {
        var asking = ask();
        var context = await server.GetContextAsync();
        using var reader = new StreamReader(context.Request.InputStream);
        var body = await reader.ReadToEndAsync();
        context.Response.StatusCode = code;
        context.Response.ContentType = "application/json";
        await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(says));
        context.Response.Close();
        return (await asking, context.Request.RawUrl!, context.Request.Headers["Authorization"]!, body);
    }

    private static byte[] FromWeb(string words) => Convert.FromBase64String(words.Replace('-', '+').Replace('_', '/') + new string('=', (4 - (words.Length % 4)) % 4));

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Numbers();

    [GeneratedRegex("^[A-Za-z0-9+/]+=*$")]
    private static partial Regex Base64();
}
