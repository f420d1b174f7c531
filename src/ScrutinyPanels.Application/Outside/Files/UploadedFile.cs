using System.IO.Compression;
using System.Security.Cryptography;
using ScrutinyPanels.Application.Outside.Import;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;

namespace ScrutinyPanels.Application.Outside.Files;

/// <summary>Looks at a file that somebody brings: what it is by its content, never by its name, and whether the scanner finds harm in it.</summary>
internal sealed class UploadedFile(UploadSettings settings, Clamd clamd)
{
    private static readonly byte[] png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];
    private static readonly byte[] jpeg = [0xFF, 0xD8, 0xFF];

    private static readonly (string Part, PaperType Type)[] officeParts =
        [("word/document.xml", PaperType.Word), ("xl/workbook.xml", PaperType.Spreadsheet), ("ppt/presentation.xml", PaperType.Slides)];

    /// <summary>The file with its bytes; refused with a sentence where it is empty, too large, of another kind, carries macros or harm.</summary>
    public async Task<(FileAsItCame File, byte[] Bytes)> Take(string fileName, Stream content, CancellationToken cancel)
    {
        if (content.Length == 0)
        {
            throw new InputInvalid("File", "The file is empty. Choose another.");
        }

        if (content.Length > settings.LargestBytes)
        {
            throw new InputInvalid("File", $"The file is larger than {settings.LargestMegabytes} MB. Make it smaller, or split it.");
        }

        var bytes = new byte[content.Length];
        content.Position = 0;
        await content.ReadExactlyAsync(bytes, cancel);
        var type = TypeOf(bytes) ?? throw new InputInvalid("File", "This is no PDF, Word, Excel or PowerPoint file and no PNG or JPEG picture. Save it as one of these and choose it again.");
        await clamd.MustBeClean(bytes, cancel);
        var name = Path.GetFileNameWithoutExtension(FileNames.Clean(fileName));
        return (new(name.Length > Paper.NameLimit ? name[..Paper.NameLimit] : name, type, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes))), bytes);
    }

    /// <summary>The ending and the media type under which a file is handed out.</summary>
    public static (string Ending, string MediaType) Shown(PaperType type) => type switch
    {
        PaperType.Pdf => (".pdf", "application/pdf"),
        PaperType.Word => (".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        PaperType.Spreadsheet => (".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        PaperType.Slides => (".pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
        PaperType.Png => (".png", "image/png"),
        _ => (".jpg", "image/jpeg"),
    };

    private static PaperType? TypeOf(byte[] bytes)
    {
        var start = bytes.AsSpan();
        return start.StartsWith("%PDF-"u8) ? PaperType.Pdf
            : start.StartsWith(png) ? PaperType.Png
            : start.StartsWith(jpeg) ? PaperType.Jpeg
            : start.StartsWith("PK\u0003\u0004"u8) ? OfficeType(bytes)
            : null;
    }

    private static PaperType? OfficeType(byte[] bytes)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            if (zip.Entries.Any(e => e.Name.StartsWith("vbaProject", StringComparison.OrdinalIgnoreCase)))
            {
                throw new InputInvalid("File", "The file has macros in it. Save it without macros and choose it again.");
            }

            return officeParts.Where(p => zip.GetEntry(p.Part) is not null).Select(p => (PaperType?)p.Type).FirstOrDefault();
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
