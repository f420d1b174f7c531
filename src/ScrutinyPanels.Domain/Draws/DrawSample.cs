using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Draws;

/// <summary>What a seed draws from a list: the first of each stratum, and the rest in the same order as its reserves.</summary>
public sealed class DrawSample
{
    private readonly IReadOnlyDictionary<string, IReadOnlyList<DrawLine>> order;
    private readonly IReadOnlyList<StratumPlan> strata;

    internal DrawSample(Seed seed, string fingerprint, IReadOnlyDictionary<string, IReadOnlyList<DrawLine>> order, IReadOnlyList<StratumPlan> strata)
    {
        Seed = seed;
        Fingerprint = fingerprint;
        this.order = order;
        this.strata = strata;
    }

    /// <summary>What drew it.</summary>
    public Seed Seed { get; }

    /// <summary>The fingerprint of the list that it was drawn from.</summary>
    public string Fingerprint { get; }

    /// <summary>The drawn records, strata in the order of the plan.</summary>
    public IReadOnlyList<DrawLine> Drawn => [.. strata.SelectMany(s => DrawnOf(s.Name))];

    /// <summary>Draws, with every reserve: the same list, seed and plan give the same sample to everyone.</summary>
    public static DrawSample Of(DrawList list, Seed seed, IReadOnlyList<StratumPlan> strata)
    {
        using var reading = new DrawReading(seed, strata, int.MaxValue);
        foreach (var line in list.Lines)
        {
            reading.Add(line);
        }

        return reading.End();
    }

    /// <summary>The drawn records of one stratum, in order.</summary>
    public IEnumerable<DrawLine> DrawnOf(string stratum) => Of(stratum).Take(TakeOf(stratum));

    /// <summary>The reserves of one stratum, in order.</summary>
    public IEnumerable<DrawLine> ReservesOf(string stratum) => Of(stratum).Skip(TakeOf(stratum));

    /// <summary>The first so many reserves of each stratum, strata in the order of the plan.</summary>
    public IReadOnlyList<DrawLine> FirstReserves(int ofEach) => [.. strata.SelectMany(s => ReservesOf(s.Name).Take(ofEach))];

    /// <summary>The line of a drawn record or a reserve.</summary>
    public DrawLine LineOf(EncounterId encounter) => order.Values.SelectMany(l => l).First(l => l.Encounter == encounter);

    /// <summary>The reserve that must come next in a stratum when these are used.</summary>
    public DrawLine NextReserve(string stratum, IReadOnlySet<string> usedKeys)
    {
        foreach (var line in ReservesOf(stratum))
        {
            if (!usedKeys.Contains(line.Key))
            {
                return line;
            }
        }

        throw new RuleBroken(DrawRules.NoReserveLeft);
    }

    private IReadOnlyList<DrawLine> Of(string stratum) => order.TryGetValue(stratum, out var lines) ? lines : [];

    private int TakeOf(string stratum) => strata.FirstOrDefault(s => s.Name == stratum)?.Take ?? 0;
}
