using System.Collections.Concurrent;
using System.Globalization;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Outside.Files;

/// <summary>
/// The keys under which the originals of a force are sealed: files named by force and number, such as bedfordshire.1.key, the highest in use,
/// in Storage:ForceKeys. A vault that shows its secrets as files serves as well; then the folder can be read-only, and the next key is made in the vault.
/// </summary>
internal sealed class ForceKeys(StorageSettings settings)
{
    private readonly ConcurrentDictionary<string, byte[]> loaded = new();

    private string Folder => settings.ForceKeys ?? Path.Combine(settings.Folder, "keys", "forces");

    /// <summary>The number of the key that seals from now on; 0 where the force has none.</summary>
    public int Latest(string force) => Numbers(force).DefaultIfEmpty(0).Max();

    /// <summary>The numbers of the keys that are there.</summary>
    public IReadOnlyList<int> Numbers(string force) => !Directory.Exists(Folder)
        ? []
        :
        [
            .. Directory.GetFiles(Folder, force + ".*.key")
                .Select(f => Path.GetFileName(f)[(force.Length + 1)..^4])
                .Where(n => int.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out _))
                .Select(n => int.Parse(n, CultureInfo.InvariantCulture))
                .Order(),
        ];

    /// <summary>Makes the next key of a force; what is sealed already stays under the key it has until it is sealed anew.</summary>
    public int MakeNext(string force)
    {
        var next = Latest(force) + 1;
        Directory.CreateDirectory(Folder);
        KeyFiles.Make(PathOf(force, Numbered(next)));
        return next;
    }

    /// <summary>The name of a file without which originals that are there could not be opened or known again, when the newest of them is under the key of this number; none when nothing is amiss.</summary>
    public string? Missing(string force, int newest) =>
        newest == 0 ? null
        : Latest(force) < newest ? Path.GetFileName(PathOf(force, Numbered(newest)))
        : !File.Exists(PathOf(force, "tokens")) ? Path.GetFileName(PathOf(force, "tokens"))
        : null;

    /// <summary>The key of a number.</summary>
    public byte[] Get(string force, int number) => Get(force, Numbered(number));

    /// <summary>The key of the tokens by which references, officers and persons are known again. It reads nothing, so it is never changed.</summary>
    public byte[] Tokens(string force)
    {
        var path = PathOf(force, "tokens");
        if (!File.Exists(path))
        {
            Directory.CreateDirectory(Folder);
            KeyFiles.Make(path);
        }

        return Get(force, "tokens");
    }

    private static string Numbered(int number) => number.ToString(CultureInfo.InvariantCulture);

    private byte[] Get(string force, string name)
    {
        var path = PathOf(force, name);
        return loaded.GetOrAdd(path, File.Exists(path)
            ? KeyFiles.Read
            : _ => throw new RuleBroken(EncounterRules.KeyMissing(Path.GetFileName(path))));
    }

    private string PathOf(string force, string name) => Path.Combine(Folder, $"{force}.{name}.key");
}
