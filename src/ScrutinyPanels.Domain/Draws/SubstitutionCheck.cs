namespace ScrutinyPanels.Domain.Draws;

/// <summary>Checks that each replacement brought in the first unused reserve of the stratum, for a reason that counts.</summary>
internal static class SubstitutionCheck
{
    public static void Add(DrawCertificate certificate, DrawSample sample, List<string> found)
    {
        var inSample = sample.Drawn.DistinctBy(l => l.Key, StringComparer.Ordinal).ToDictionary(l => l.Key, l => l.Stratum, StringComparer.Ordinal);
        var reserves = certificate.Strata
            .DistinctBy(s => s.Name, StringComparer.Ordinal)
            .ToDictionary(s => s.Name, s => new Queue<DrawLine>(sample.ReservesOf(s.Name)), StringComparer.Ordinal);
        for (var i = 0; i < certificate.Substitutions.Count; i++)
        {
            var line = certificate.Substitutions[i];
            if (!SubstitutionReasons.Codes.Contains(line.Reason))
            {
                found.Add($"Substitution {i + 1} gives the reason \"{line.Reason}\", which is none of {string.Join(", ", SubstitutionReasons.Codes)}.");
            }

            if (line.At < certificate.SeededAt)
            {
                found.Add($"Substitution {i + 1} is dated {DrawCheck.Instant(line.At)}, before the seed was typed at {DrawCheck.Instant(certificate.SeededAt)}.");
            }

            if (!inSample.Remove(line.Out, out var stratum))
            {
                found.Add($"Substitution {i + 1} takes out {line.Out}, which was not in the sample then.");
                continue;
            }

            if (!reserves.TryGetValue(stratum, out var waiting) || !waiting.TryDequeue(out var next))
            {
                found.Add($"Substitution {i + 1} brings in {line.In}, but the stratum \"{stratum}\" had no reserve left.");
                continue;
            }

            if (next.Key != line.In)
            {
                found.Add($"Substitution {i + 1} brings in {line.In}; the first unused reserve is {next.Key}.");
            }

            inSample[next.Key] = stratum;
        }
    }
}
