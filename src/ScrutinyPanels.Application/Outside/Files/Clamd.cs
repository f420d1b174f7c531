using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Logging;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Outside.Files;

/// <summary>ClamAV's scanner, asked over its socket (INSTREAM); where it is configured and does not answer, nothing is taken.</summary>
internal sealed partial class Clamd(UploadSettings settings, ILogger<Clamd> log)
{
    private const int Chunk = 65_536;

    private static readonly TimeSpan patience = TimeSpan.FromSeconds(30);

    /// <summary>Refuses what the scanner finds harm in. Without a scanner everything is clean.</summary>
    public async Task MustBeClean(ReadOnlyMemory<byte> bytes, CancellationToken cancel)
    {
        if (settings.Clamd is not { } place)
        {
            return;
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(patience);
        string answer;
        try
        {
            answer = await Ask(place, bytes, limit.Token);
        }
        catch (Exception wrong) when (wrong is SocketException or IOException || (wrong is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            SilentScanner(log, wrong.GetType().Name);
            throw new InputInvalid("File", "The file could not be scanned for viruses just now, so it was not taken. Try again in a few minutes.");
        }

        if (answer.EndsWith("FOUND", StringComparison.Ordinal))
        {
            throw new InputInvalid("File", "The scanner found a virus in the file, so it was not taken.");
        }

        if (!answer.EndsWith("OK", StringComparison.Ordinal))
        {
            SilentScanner(log, answer);
            throw new InputInvalid("File", "The scanner could not read the file, so it was not taken. Make it smaller, or ask the administrator.");
        }
    }

    // zINSTREAM, then parts with their length before them, then a length of nothing; the answer ends with a zero byte.
    private static async Task<string> Ask((string Host, int Port) place, ReadOnlyMemory<byte> bytes, CancellationToken cancel)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(place.Host, place.Port, cancel);
        await using var stream = client.GetStream();
        await stream.WriteAsync("zINSTREAM\0"u8.ToArray(), cancel);
        var length = new byte[4];
        for (var at = 0; at < bytes.Length; at += Chunk)
        {
            var part = bytes.Slice(at, Math.Min(Chunk, bytes.Length - at));
            BinaryPrimitives.WriteInt32BigEndian(length, part.Length);
            await stream.WriteAsync(length, cancel);
            await stream.WriteAsync(part, cancel);
        }

        BinaryPrimitives.WriteInt32BigEndian(length, 0);
        await stream.WriteAsync(length, cancel);
        using var answer = new MemoryStream();
        await stream.CopyToAsync(answer, cancel);
        return Encoding.ASCII.GetString(answer.ToArray()).TrimEnd('\0', '\n', ' ');
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The virus scanner gave no verdict: {Why}")]
    private static partial void SilentScanner(ILogger logger, string why);
}
