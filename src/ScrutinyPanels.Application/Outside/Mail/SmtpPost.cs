using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text;

namespace ScrutinyPanels.Application.Outside.Mail;

/// <summary>
/// Hands letters to a mail server (RFC 5321). Until the last line of the letter is written the server has not taken it, whatever breaks; from then on until
/// its answer nobody knows, and a mail server cannot be asked later.
/// </summary>
internal sealed class SmtpPost(MailSettings settings, TimeProvider clock) : IPost
{
    /// <summary>Well below the lease of a letter.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public bool IsOn => true;

    public async Task<PostAnswer> Send(Envelope letter, CancellationToken cancel)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Patience);
        var talk = new Talk(settings, limit.Token);
        try
        {
            return await talk.HandOver(letter, clock.GetUtcNow());
        }
        catch (Exception broken) when (broken is IOException or SocketException or AuthenticationException or OperationCanceledException)
        {
            return talk.IsHandedOver ? PostAnswer.Unknown : PostAnswer.NotTaken;
        }
        finally
        {
            await talk.DisposeAsync();
        }
    }

    public Task<PostAnswer?> AskFor(string key, CancellationToken cancel) => Task.FromResult<PostAnswer?>(PostAnswer.Unknown);

    private sealed class Talk(MailSettings settings, CancellationToken cancel) : IAsyncDisposable
    {
        private readonly TcpClient line = new();
        private Stream stream = Stream.Null;
        private StreamReader reader = StreamReader.Null;
        private string offers = string.Empty;

        /// <summary>Whether the last line of the letter may have reached the server.</summary>
        public bool IsHandedOver { get; private set; }

        public async Task<PostAnswer> HandOver(Envelope letter, DateTimeOffset now)
        {
            await line.ConnectAsync(settings.Host, settings.Port, cancel);
            Use(line.GetStream());
            if (settings.Security == MailSecurity.Tls)
            {
                await Hide();
            }

            if (await Hear() is not 220 and var busy)
            {
                return Refusal(busy);
            }

            if (await Greet() is { } refused)
            {
                return refused;
            }

            if (await Begin() is { } closed)
            {
                return closed;
            }

            foreach (var step in new[] { $"MAIL FROM:<{settings.From}>", $"RCPT TO:<{letter.To}>" })
            {
                var said = await Say(step);
                if (said is < 200 or >= 300)
                {
                    return Refusal(said);
                }
            }

            if (await Say("DATA") is not 354 and var not)
            {
                return Refusal(not);
            }

            await Write(MailText.Of(letter, settings.From, now).Replace("\r\n.", "\r\n..", StringComparison.Ordinal));
            IsHandedOver = true;
            var answer = await Say(".");
            return answer is >= 200 and < 300 ? PostAnswer.Taken : answer is 0 ? PostAnswer.Unknown : Refusal(answer);
        }

        public async ValueTask DisposeAsync()
        {
            await stream.DisposeAsync();
            line.Dispose();
        }

        private static PostAnswer Refusal(int code) => code is >= 500 and < 600 ? PostAnswer.Refused : PostAnswer.NotTaken;

        private async Task<PostAnswer?> Greet() => await Say("EHLO [127.0.0.1]") is not 250 and var no ? Refusal(no) : null;

        // The secret line and the password; a server that offers neither is not spoken to any further.
        private async Task<PostAnswer?> Begin()
        {
            if (settings.Security == MailSecurity.StartTls)
            {
                if (await Say("STARTTLS") is not 220)
                {
                    return PostAnswer.NotTaken;
                }

                await Hide();
                if (await Greet() is { } refused)
                {
                    return refused;
                }
            }

            // A password that the server does not know is mended in the settings: the letter can go later.
            return settings.User.Length > 0 && await LogIn() is not 235 ? PostAnswer.NotTaken : null;
        }

        private async Task<int> LogIn()
        {
            if (offers.Contains("PLAIN", StringComparison.Ordinal))
            {
                return await Say($"AUTH PLAIN {Base64($"\0{settings.User}\0{settings.Password}")}");
            }

            return await Say("AUTH LOGIN") is 334 && await Say(Base64(settings.User)) is 334 ? await Say(Base64(settings.Password)) : 0;
        }

        private async Task Hide()
        {
            var secret = new SslStream(stream);
            await secret.AuthenticateAsClientAsync(new SslClientAuthenticationOptions { TargetHost = settings.Host }, cancel);
            Use(secret);
        }

        private void Use(Stream now)
        {
            stream = now;
            reader = new StreamReader(now, Encoding.ASCII);
        }

        private async Task<int> Say(string words)
        {
            await Write(words + "\r\n");
            return await Hear();
        }

        private async Task Write(string words)
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(words), cancel);
            await stream.FlushAsync(cancel);
        }

        // An answer can have many lines; the last has a space behind its number.
        private async Task<int> Hear()
        {
            var heard = new StringBuilder();
            while (await reader.ReadLineAsync(cancel) is { } said)
            {
                heard.Append(said).Append('\n');
                if (said.Length < 4 || said[3] != '-')
                {
                    offers = heard.ToString().ToUpperInvariant();
                    return int.TryParse(said.AsSpan(0, Math.Min(3, said.Length)), out var code) ? code : 0;
                }
            }

            throw new IOException("The mail server ended the connection.");
        }

        private static string Base64(string words) => Convert.ToBase64String(Encoding.UTF8.GetBytes(words));
    }
}
