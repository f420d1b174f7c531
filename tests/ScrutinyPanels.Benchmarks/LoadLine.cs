using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ScrutinyPanels.Benchmarks;

/// <summary>One connection that asks for the same address again and again, as fast as it is answered. It reads no more of HTTP than it needs: the status, and the length or the chunks.</summary>
internal sealed class LoadLine(IPEndPoint server, string path) : IDisposable
{
    private readonly Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] request = Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Encoding: identity\r\n\r\n");
    private readonly byte[] buffer = new byte[256 * 1024];

    /// <summary>How long each answer took, in milliseconds, until the time is over.</summary>
    public async Task<List<double>> Run(TimeSpan time)
    {
        var took = new List<double>();
        if (!socket.Connected)
        {
            await socket.ConnectAsync(server);
        }

        var all = Stopwatch.StartNew();
        while (all.Elapsed < time)
        {
            var one = Stopwatch.GetTimestamp();
            await socket.SendAsync(request);
            await Answer();
            took.Add(Stopwatch.GetElapsedTime(one).TotalMilliseconds);
        }

        return took;
    }

    public void Dispose() => socket.Dispose();

    private async Task Answer()
    {
        var have = 0;
        while (true)
        {
            var read = await socket.ReceiveAsync(buffer.AsMemory(have));
            if (read == 0)
            {
                throw new InvalidOperationException("The server closed the line.");
            }

            have += read;
            if (IsWhole(buffer.AsSpan(0, have)))
            {
                return;
            }
        }
    }

    private static bool IsWhole(ReadOnlySpan<byte> answer)
    {
        var end = answer.IndexOf("\r\n\r\n"u8);
        if (end < 0)
        {
            return false;
        }

        var head = answer[..end];
        if (!head.StartsWith("HTTP/1.1 200"u8))
        {
            throw new InvalidOperationException($"The server said: {Encoding.ASCII.GetString(head[..Math.Min(40, head.Length)])}");
        }

        var length = head.IndexOf("Content-Length: "u8);
        if (length < 0)
        {
            return answer.EndsWith("\r\n0\r\n\r\n"u8);
        }

        var digits = head[(length + 16)..];
        var line = digits.IndexOf("\r\n"u8);
        return answer.Length - end - 4 >= int.Parse(line < 0 ? digits : digits[..line], System.Globalization.CultureInfo.InvariantCulture);
    }
}
