using System.Security.Cryptography;

namespace ScrutinyPanels.Application.Outside.Import;

/// <summary>SHA-256 of rows, each followed by one line feed whatever the file ended its lines with.</summary>
internal sealed class RowFingerprint : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] gathered = new byte[CsvLines.LineLimit * 2];
    private int length;

    public void Add(ReadOnlySpan<byte> row)
    {
        // A row rewritten with quotation marks doubled can be twice the limit of a line.
        if (row.Length >= gathered.Length)
        {
            Flush();
            hash.AppendData(row);
            hash.AppendData("\n"u8);
            return;
        }

        if (length + row.Length + 1 > gathered.Length)
        {
            Flush();
        }

        row.CopyTo(gathered.AsSpan(length));
        length += row.Length;
        gathered[length++] = (byte)'\n';
    }

    /// <summary>The fingerprint in lower-case hexadecimal.</summary>
    public string Finish()
    {
        Flush();
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public void Dispose() => hash.Dispose();

    private void Flush()
    {
        hash.AppendData(gathered, 0, length);
        length = 0;
    }
}
