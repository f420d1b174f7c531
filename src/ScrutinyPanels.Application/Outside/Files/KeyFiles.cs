using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace ScrutinyPanels.Application.Outside.Files;

/// <summary>Keys that the service keeps for itself as files under Storage:Folder/keys, made on first use and readable by its own account only.</summary>
internal sealed class KeyFiles(StorageSettings settings)
{
    private const int Length = 32;

    private readonly ConcurrentDictionary<string, byte[]> loaded = new();

    /// <summary>The key of a name: 32 random bytes.</summary>
    public byte[] Get(string name) => loaded.GetOrAdd(name, Load);

    private byte[] Load(string name)
    {
        var path = Path.Combine(Directory.CreateDirectory(Path.Combine(settings.Folder, "keys")).FullName, name + ".key");
        if (!File.Exists(path))
        {
            Make(path);
        }

        return Read(path);
    }

    /// <summary>The key in a file that must be there.</summary>
    internal static byte[] Read(string path)
    {
        var key = File.ReadAllBytes(path);
        return key.Length == Length
            ? key
            : throw new InvalidOperationException($"The key file {path} has {key.Length} bytes in place of {Length}. Put it back from a backup. If there is none, move it away: the next start makes a new key, and what the old one hashed can no longer be compared.");
    }

    /// <summary>Written whole under another name first: a key is there whole or not at all, also for a second process and after a crash.</summary>
    internal static void Make(string path)
    {
        var draft = $"{path}.{Guid.NewGuid():N}.new";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var file = new FileStream(draft, options))
        {
            file.Write(RandomNumberGenerator.GetBytes(Length));
            file.Flush(flushToDisk: true);
        }

        try
        {
            File.Move(draft, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another process made it first; use that one.
            File.Delete(draft);
        }
    }
}
