using Microsoft.Extensions.Configuration;

namespace ScrutinyPanels.Application.Outside.Files;

/// <summary>How large a paper may be, and where the scanner listens.</summary>
/// <param name="LargestMegabytes">Uploads:LargestMegabytes, in millions of bytes.</param>
/// <param name="Clamd">Uploads:Clamd, host and port of ClamAV's clamd; none where nothing is scanned.</param>
public sealed record UploadSettings(int LargestMegabytes, (string Host, int Port)? Clamd)
{
    private const int Most = 100;

    public long LargestBytes => LargestMegabytes * 1_000_000L;

    /// <summary>Reads them, and refuses what cannot be meant.</summary>
    public static UploadSettings Of(IConfiguration configuration)
    {
        var megabytes = configuration.GetValue("Uploads:LargestMegabytes", 10);
        if (megabytes is < 1 or > Most)
        {
            throw new InvalidOperationException($"Uploads:LargestMegabytes must be from 1 to {Most}.");
        }

        var clamd = configuration["Uploads:Clamd"];
        return new(megabytes, string.IsNullOrWhiteSpace(clamd) ? null : HostAndPort(clamd));
    }

    private static (string Host, int Port) HostAndPort(string value) =>
        Uri.TryCreate($"tcp://{value.Trim()}", UriKind.Absolute, out var address) && address is { Port: > 0, PathAndQuery: "" or "/" }
            ? (address.Host, address.Port)
            : throw new InvalidOperationException("Uploads:Clamd must be a host and a port, such as 127.0.0.1:3310.");
}
