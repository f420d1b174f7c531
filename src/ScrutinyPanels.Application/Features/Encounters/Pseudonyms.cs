using System.Text;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Outside.Sealing;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>The pseudonyms of a force's officers and persons while a file is written: known ones again, new ones numbered on.</summary>
internal sealed class Pseudonyms
{
    public static readonly string[] Columns = [nameof(Pseudonym.ForceId), nameof(Pseudonym.Kind), nameof(Pseudonym.Number), nameof(Pseudonym.Token)];

    private const int MostMet = 4_096;

    private readonly ForceSeal seal;
    private readonly byte[] force;
    private readonly Dictionary<(PseudonymKind Kind, long Token), int> known;
    private readonly Dictionary<PseudonymKind, int> last;
    private readonly Dictionary<(PseudonymKind Kind, string Who), int> met = [];
    private readonly List<object?[]> brought = [];
    private readonly List<object?[]> originals = [];

    private Pseudonyms(ForceSeal seal, ForceId force, Dictionary<(PseudonymKind Kind, long Token), int> known)
    {
        this.seal = seal;
        this.force = force.Value.ToByteArray(bigEndian: true);
        this.known = known;
        last = Enum.GetValues<PseudonymKind>().ToDictionary(k => k, k => known.Where(p => p.Key.Kind == k).Select(p => p.Value).DefaultIfEmpty(0).Max());
    }

    /// <summary>Those the force has so far.</summary>
    public static async Task<Pseudonyms> Of(ScrutinyDb db, ForceSeal seal, ForceId force, CancellationToken cancel) =>
        new(seal, force, await db.Pseudonyms.AsNoTracking().Where(p => p.ForceId == force).ToDictionaryAsync(p => (p.Kind, p.Token), p => p.Number, cancel));

    /// <summary>The number of an officer or person.</summary>
    public int Number(PseudonymKind kind, string who)
    {
        // Few officers and persons come up often: a name that was just met needs no hash.
        if (met.TryGetValue((kind, who), out var same))
        {
            return same;
        }

        var token = seal.Token(kind.ToString(), who);
        if (!known.TryGetValue((kind, token), out var number))
        {
            number = ++last[kind];
            known.Add((kind, token), number);
            brought.Add([force, (int)kind, number, token]);
            originals.Add([force, (int)SealedKind.Pseudonym, (long)kind, (long)number, seal.KeyNumber, seal.SealBytes(SealedKind.Pseudonym, (long)kind, number, Encoding.UTF8.GetBytes(who.Trim()))]);
        }

        if (met.Count == MostMet)
        {
            met.Clear();
        }

        met.Add((kind, who), number);
        return number;
    }

    /// <summary>Hands over the rows of the new ones and of their names, to be kept.</summary>
    public (object?[][] Rows, object?[][] Names) TakeNew()
    {
        var taken = (brought.ToArray(), originals.ToArray());
        brought.Clear();
        originals.Clear();
        return taken;
    }
}
