using System.Globalization;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Draws;

/// <summary>Repeats a draw from its certificate and list and says in sentences what differs.</summary>
public static class DrawCheck
{
    /// <summary>What differs; nothing when the certificate is right.</summary>
    public static IReadOnlyList<string> Differences(DrawCertificate certificate, IReadOnlyList<DrawLine> lines)
    {
        if (certificate.KeysHidden)
        {
            return ["This is the public version of the certificate, in which keys are hidden. Use the full certificate."];
        }

        var found = new List<string>();
        if (certificate.Algorithm != DrawCertificate.Version1)
        {
            found.Add($"The algorithm is \"{certificate.Algorithm}\"; this program repeats \"{DrawCertificate.Version1}\".");
        }

        if (certificate.ListSize != lines.Count)
        {
            found.Add($"The certificate says that the list has {certificate.ListSize} records; it has {lines.Count}.");
        }

        if (certificate.SeededAt < certificate.FrozenAt)
        {
            found.Add($"The certificate says that the seed was typed at {Instant(certificate.SeededAt)}, before the list was frozen at {Instant(certificate.FrozenAt)}.");
        }

        if (SeedOf(certificate, found) is { } seed && ListOf(lines, found) is { } list)
        {
            CheckStrata(certificate, list, found);
            CheckPlan(certificate, found);
            if (list.Fingerprint != certificate.Fingerprint)
            {
                found.Add($"The fingerprint of the list is {list.Fingerprint}; the certificate says {certificate.Fingerprint}.");
            }

            var sample = DrawSample.Of(list, seed, certificate.Strata);
            CheckDrawn(certificate, sample, found);
            CheckReserves(certificate, sample, found);
            SubstitutionCheck.Add(certificate, sample, found);
        }

        return found;
    }

    private static Seed? SeedOf(DrawCertificate certificate, List<string> found)
    {
        try
        {
            var seed = Seed.From(certificate.Seed);
            if (seed.Text != certificate.Seed)
            {
                found.Add($"The certificate's seed is \"{certificate.Seed}\"; a certificate writes it without blanks at its ends and in NFC, as \"{seed.Text}\".");
            }

            return seed;
        }
        catch (RuleBroken broken)
        {
            found.Add($"The certificate's seed cannot be used. {broken.Rule.Sentence}");
            return null;
        }
    }

    private static DrawList? ListOf(IReadOnlyList<DrawLine> lines, List<string> found)
    {
        var before = found.Count;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Key.Length == 0)
            {
                found.Add($"Record {i + 1} of the list has no key.");
            }
            else if (!DrawList.IsPlain(lines[i].Key) || !DrawList.IsPlain(lines[i].Stratum))
            {
                found.Add($"Record {i + 1} of the list has a tab or a line break in its key or stratum.");
            }
        }

        found.AddRange(lines.GroupBy(l => l.Key, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => $"The key {g.Key} is in the list {g.Count()} times."));
        return found.Count == before ? DrawList.Freeze(lines) : null;
    }

    private static void CheckStrata(DrawCertificate certificate, DrawList list, List<string> found)
    {
        var sizes = list.Sum.Sizes;
        foreach (var twice in certificate.Strata.GroupBy(s => s.Name, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            found.Add($"The certificate names the stratum \"{twice.Key}\" {twice.Count()} times.");
        }

        foreach (var stratum in certificate.Strata)
        {
            var size = sizes.GetValueOrDefault(stratum.Name);
            if (stratum.Size != size)
            {
                found.Add($"The certificate says that the stratum \"{stratum.Name}\" has {stratum.Size} records; it has {size}.");
            }

            if (stratum.Take < 0 || stratum.Take > size)
            {
                found.Add($"The certificate takes {stratum.Take} of the {size} records of the stratum \"{stratum.Name}\".");
            }
        }

        found.AddRange(sizes.Keys.Except(certificate.Strata.Select(s => s.Name), StringComparer.Ordinal).Select(name => $"The list has a stratum that the certificate does not name: \"{name}\"."));
    }

    private static void CheckPlan(DrawCertificate certificate, List<string> found)
    {
        if (certificate.Excluded is not { } excluded)
        {
            if (certificate.PlanFingerprint.Length > 0)
            {
                found.Add("The certificate has the fingerprint of a plan and no plan.");
            }

            return;
        }

        if (certificate.PlanSaid is { } said)
        {
            CheckCount("recordsOfPeriod", said.RecordsOfPeriod, certificate.ListSize + excluded.Named.Sum(n => (long)n.Value), found);
            CheckCount("listSize", said.ListSize, certificate.ListSize, found);
            CheckCount("take", said.Take, certificate.Strata.Sum(s => (long)s.Take), found);
        }

        var plan = new DrawPlan(certificate.Panel, certificate.Period, certificate.Kind, certificate.Fingerprint, certificate.Strata, excluded, Theme: certificate.Theme).Fingerprint();
        if (plan != certificate.PlanFingerprint)
        {
            found.Add($"The fingerprint of the plan is {plan}; the certificate says {certificate.PlanFingerprint}.");
        }
    }

    private static void CheckCount(string name, int said, long right, List<string> found)
    {
        if (said != right)
        {
            found.Add($"The plan says that \"{name}\" is {said}; the other counts of the certificate make it {right}.");
        }
    }

    private static void CheckDrawn(DrawCertificate certificate, DrawSample sample, List<string> found)
    {
        var drawn = sample.Drawn;
        if (certificate.Drawn.Count != drawn.Count)
        {
            found.Add($"The certificate has {certificate.Drawn.Count} drawn records; the seed draws {drawn.Count}.");
        }

        for (var i = 0; i < Math.Min(drawn.Count, certificate.Drawn.Count); i++)
        {
            if (Differs("Drawn record", i, drawn[i], certificate.Drawn[i]) is { } sentence)
            {
                found.Add(sentence);
            }
        }
    }

    private static void CheckReserves(DrawCertificate certificate, DrawSample sample, List<string> found)
    {
        var at = 0;
        foreach (var name in certificate.Strata.Select(s => s.Name).Distinct(StringComparer.Ordinal))
        {
            var expected = sample.ReservesOf(name).ToList();
            var named = certificate.Reserves.Skip(at).TakeWhile(l => l.Stratum == name).ToList();
            var least = Math.Min(DrawCertificate.ReservesNamed, expected.Count);
            if (named.Count < least || named.Count > expected.Count)
            {
                found.Add($"The certificate names {named.Count} reserves of the stratum \"{name}\"; there are {expected.Count}, and it must name at least {least}.");
            }

            for (var i = 0; i < Math.Min(named.Count, expected.Count); i++)
            {
                if (Differs("Reserve", at + i, expected[i], named[i]) is { } sentence)
                {
                    found.Add(sentence);
                }
            }

            at += named.Count;
        }

        if (at < certificate.Reserves.Count)
        {
            found.Add($"Reserve {at + 1} of the certificate stands in no stratum of the plan, or out of its order.");
        }
    }

    private static string? Differs(string what, int at, DrawLine right, DrawLine said) => right.Key == said.Key && right.Stratum == said.Stratum
        ? null
        : $"{what} {at + 1} is {Name(right)}; the certificate says {Name(said)}.";

    internal static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static string Name(DrawLine line) => line.Stratum.Length == 0 ? line.Key : $"{line.Key} of the stratum \"{line.Stratum}\"";
}
