using System.IO.Compression;
using System.Text;

namespace ScrutinyPanels.Testing;

/// <summary>Small files of the kinds that people bring, made for a test.</summary>
public static class Files
{
    public static byte[] Pdf(string words = "Figures") => Encoding.ASCII.GetBytes($"%PDF-1.7\n% {words}\n%%EOF\n");

    public static byte[] Png { get; } = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0];

    public static byte[] Jpeg { get; } = [0xFF, 0xD8, 0xFF, 0xE0, 0, 0];

    /// <summary>A zip with these empty parts, as Office files are.</summary>
    public static byte[] Zip(params string[] parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in parts)
            {
                zip.CreateEntry(part);
            }
        }

        return bytes.ToArray();
    }
}
