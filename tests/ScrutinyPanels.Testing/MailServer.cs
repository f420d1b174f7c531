using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ScrutinyPanels.Testing;

/// <summary>A small mail server on this machine: keeps what it is given, and can refuse, or break the line, at one command.</summary>
public sealed class MailServer : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);

    public MailServer()
    {
        listener.Start();
        Port = ((IPEndPoint)listener.LocalEndpoint).Port;
        _ = Serve();
    }

    public int Port { get; }

    public IList<string> Letters { get; } = [];

    public IList<string> Commands { get; } = [];

    /// <summary>The command at which it says something else, such as "RCPT" or "."; and what: an answer, or nothing for a broken line.</summary>
    public (string At, string? Says)? Trouble { get; set; }

    public void Dispose() => listener.Stop();

    private async Task Serve()
    {
        while (true)
        {
            TcpClient client;
            try
            {
                client = await listener.AcceptTcpClientAsync();
            }
            catch (Exception stopped) when (stopped is SocketException or ObjectDisposedException)
            {
                return;
            }

            using (client)
            {
                try
                {
                    await Talk(client.GetStream());
                }
                catch (IOException)
                {
                    // The other side has gone.
                }
            }
        }
    }

    private async Task Talk(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.ASCII);
        await using var writer = new StreamWriter(stream, Encoding.ASCII) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 ready");
        while (await reader.ReadLineAsync() is { } line)
        {
            Commands.Add(line);
            if (line.StartsWith("DATA", StringComparison.Ordinal) && Trouble?.At != "DATA")
            {
                await writer.WriteLineAsync("354 go on");
                var letter = new StringBuilder();
                while (await reader.ReadLineAsync() is { } words && words != ".")
                {
                    letter.Append(words.StartsWith("..", StringComparison.Ordinal) ? words[1..] : words).Append('\n');
                }

                line = ".";
                if (Trouble?.At != "." || Trouble?.Says is null)
                {
                    Letters.Add(letter.ToString());
                }
            }

            if (Trouble is { } trouble && line.StartsWith(trouble.At, StringComparison.Ordinal))
            {
                if (trouble.Says is null)
                {
                    return;
                }

                await writer.WriteLineAsync(trouble.Says);
            }
            else
            {
                await writer.WriteLineAsync(line switch
                {
                    ['E', 'H', 'L', 'O', ..] => "250-mail.example\r\n250 AUTH PLAIN",
                    ['A', 'U', 'T', 'H', ..] => "235 welcome",
                    ['S', 'T', 'A', 'R', ..] => "502 no",
                    _ => "250 good",
                });
            }
        }
    }
}
