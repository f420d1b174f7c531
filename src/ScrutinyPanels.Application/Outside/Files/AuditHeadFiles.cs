using System.Globalization;
using System.Text;

namespace ScrutinyPanels.Application.Outside.Files;

/// <summary>One head of the log as it was written outside the database.</summary>
/// <param name="File">The file's name.</param>
/// <param name="At">When it was written; none when the line cannot be read.</param>
/// <param name="Number">The number of the last link then.</param>
/// <param name="Hash">Its hash.</param>
internal sealed record WrittenHead(string File, DateTimeOffset? At, long Number, string Hash);

/// <summary>The head of the log, written each day to a file of that day under Storage:Folder/audit-heads, so that cutting the end off the log in the database shows.</summary>
internal sealed class AuditHeadFiles(StorageSettings settings)
{
    private string Folder => Path.Combine(settings.Folder, "audit-heads");

    /// <summary>Adds a line to the day's file and returns when it is on disk.</summary>
    public async Task Write(DateTimeOffset at, long number, string hash, CancellationToken cancel)
    {
        Directory.CreateDirectory(Folder);
        var line = string.Create(CultureInfo.InvariantCulture, $"{at.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ} {number} {hash}\n");
        var path = Path.Combine(Folder, string.Create(CultureInfo.InvariantCulture, $"{at.UtcDateTime:yyyy-MM-dd}.txt"));
        await using var file = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.Read);
        await file.WriteAsync(Encoding.ASCII.GetBytes(line), cancel);
        file.Flush(flushToDisk: true);
    }

    /// <summary>Every head that was written, in the order of the files; a line that cannot be read has no time.</summary>
    public IEnumerable<WrittenHead> Read()
    {
        if (!Directory.Exists(Folder))
        {
            yield break;
        }

        foreach (var path in Directory.EnumerateFiles(Folder, "*.txt").Order(StringComparer.Ordinal))
        {
            foreach (var line in File.ReadLines(path))
            {
                yield return Parse(Path.GetFileName(path), line);
            }
        }
    }

    private static WrittenHead Parse(string file, string line)
    {
        var parts = line.Split(' ');
        return parts.Length == 3
            && DateTimeOffset.TryParseExact(parts[0], "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
            && long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && parts[2].Length == 64
                ? new WrittenHead(file, at, number, parts[2])
                : new WrittenHead(file, null, 0, string.Empty);
    }
}
