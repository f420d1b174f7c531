using System.Security.Cryptography;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Reviews;

/// <summary>How far apart the views of a case are, question by question, so that the panel talks first about what divides it.</summary>
public static class Spread
{
    private const double BesideTheScale = 0.5;

    /// <summary>
    /// The mean, over all pairs of readers, of how far their two answers are apart: 0 where all agree, 1 where every pair is at opposite ends.
    /// Two answers on the scale are as far apart as their steps, divided by the length of the scale. An answer beside the scale ("I could not
    /// tell", "Does not apply") is half a scale from every other answer and at no distance from itself. Where a question has no scale,
    /// different answers are 1 apart. Questions left blank do not count; with fewer than two answers nothing is apart.
    /// </summary>
    public static double Of(FormQuestion question, IReadOnlyList<string> choices)
    {
        var steps = question.Options.Where(o => o.Step is not null).Select(o => o.Step!.Value).ToList();
        var length = steps.Count == 0 ? 0 : steps.Max() - steps.Min();
        var chosen = choices.Select(question.Option).OfType<FormOption>().ToList();
        double sum = 0;
        var pairs = 0;
        for (var i = 0; i < chosen.Count; i++)
        {
            for (var j = i + 1; j < chosen.Count; j++)
            {
                sum += Apart(chosen[i], chosen[j], length);
                pairs++;
            }
        }

        return pairs == 0 ? 0 : sum / pairs;
    }

    /// <summary>The readers in the order of their letters: by HMAC-SHA256 of the case's secret over the reader's id, so that a letter tells nothing about who.</summary>
    public static IReadOnlyList<UserId> Shuffled(Guid secret, IEnumerable<UserId> readers)
    {
        var key = secret.ToByteArray(bigEndian: true);
        return [.. readers.OrderBy(r => Convert.ToHexString(HMACSHA256.HashData(key, r.Value.ToByteArray(bigEndian: true))), StringComparer.Ordinal)];
    }

    /// <summary>The letter of a place: A, B, … Z, AA, AB.</summary>
    public static string Letter(int place) =>
        place < 26 ? ((char)('A' + place)).ToString() : Letter((place / 26) - 1) + Letter(place % 26);

    private static double Apart(FormOption one, FormOption other, int length)
    {
        if (one.Code == other.Code)
        {
            return 0;
        }

        if (length == 0)
        {
            return 1;
        }

        return one.Step is { } a && other.Step is { } b ? Math.Abs(a - b) / (double)length : BesideTheScale;
    }
}
