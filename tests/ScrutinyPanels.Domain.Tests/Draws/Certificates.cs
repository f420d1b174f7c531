using ScrutinyPanels.Domain.Draws;

namespace ScrutinyPanels.Domain.Tests.Draws;

/// <summary>Draws made up for tests, with their right certificates.</summary>
internal static class Certificates
{
    public static readonly DateTimeOffset At = new(2023, 6, 20, 18, 4, 11, TimeSpan.Zero);

    /// <summary>A right certificate of some lines: strata in the order of their names, each giving so many.</summary>
    public static DrawCertificate Of(IReadOnlyList<DrawLine> lines, string seed, int take, int substitutions)
    {
        var list = DrawList.Freeze(lines);
        var strata = lines.GroupBy(l => l.Stratum).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => new StratumPlan(g.Key, g.Count(), Math.Min(take, g.Count()))).ToList();
        var sample = DrawSample.Of(list, Seed.From(seed), strata);
        var swaps = new List<SubstitutionLine>();
        var drawn = sample.Drawn;
        for (var i = 0; i < substitutions; i++)
        {
            var gone = drawn[i % drawn.Count];
            var used = swaps.Select(s => s.In).ToHashSet();
            var left = sample.ReservesOf(gone.Stratum).FirstOrDefault(l => !used.Contains(l.Key));
            if (left.Key is not null && swaps.TrueForAll(s => s.Out != gone.Key))
            {
                swaps.Add(new(gone.Key, left.Key, "no-footage", At.AddDays(1)));
            }
        }

        var excluded = new DrawExclusions(0, 0, 12, 3, 0, 0);
        var plan = new DrawPlan("Bedfordshire stop and search", "2023-05", "stop-and-search", list.Fingerprint, strata, excluded);
        return new(
            DrawCertificate.Version1, plan.Panel, plan.Period, plan.Kind, lines.Count, list.Fingerprint, At, Seed.From(seed).Text, At.AddMinutes(2), "chair",
            strata, drawn, sample.FirstReserves(20), swaps, excluded, plan.Fingerprint(), "00ff");
    }

    public static IReadOnlyList<DrawLine> Lines(int count, params string[] strata) =>
        [.. Enumerable.Range(1, count).Select(n => new DrawLine($"bedfordshire/2023-05/{n}", strata.Length == 0 ? string.Empty : strata[n % strata.Length]))];
}
