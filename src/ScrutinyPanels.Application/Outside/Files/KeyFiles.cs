using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace ScrutinyPanels.Application.Outside.Files;

/// <summary>Keys that the service keeps for itself as files under Storage:Folder/keys, made on first use and readable by its own account only.</summary>
internal sealed class KeyFiles(StorageSettings settings)
{
    private readonly ConcurrentDictionary<string, byte[]> loaded = new();

    /// <summary>The key of a name: 32 random bytes.</summary>
    public byte[] Get(string name) => loaded.GetOrAdd(name, Load);

    private byte[] Load(string name)
    {
        var folder = Directory.CreateDirectory(Path.Combine(settings.Folder, "keys"));
        var path = Path.Combine(folder.FullName, name + ".key");
        if (!File.Exists(path))
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            try
            {
                using var file = new FileStream(path, options);
                file.Write(RandomNumberGenerator.GetBytes(32));
            }
            catch (IOException) when (File.Exists(path))
            {
                // Another process made it first; use that one.
            }
        }

        return File.ReadAllBytes(path);
    }
}
