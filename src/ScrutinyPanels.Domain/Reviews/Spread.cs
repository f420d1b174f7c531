using System.Security.Cryptography;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Reviews;

/// <summary>How far apart the views of a case are, question by question, so that the panel talks first about what divides it.</summary>
public static class Spread
{
    // Where a question has no scale, nothing in its options says which of them are no answer to it.
    private static readonly HashSet<string> NoAnswer = ["could-not-tell", "does-not-apply"];

    /// <summary>
    /// How disputed a question is: the mean, over all pairs of readers who answered it, of how far their two answers are apart. No unit, from 0 (all
    /// agree) to 1 (every pair is at opposite ends). With v answers a(1) … a(v) at steps s of a scale of length L = highest step − lowest step:
    /// Σ over i &lt; j of |s(i) − s(j)| / (L v(v − 1)/2). Where a question has no scale: the share of the v(v − 1)/2 pairs whose answers differ.
    /// Gaps, see <see cref="IsGap"/>, and blanks are left out; none with fewer than two answers, for then nothing can be apart. It is a count of these
    /// readers, not an estimate of others: it has no error. Source: the mean difference of C. Gini (1912) without repetition, divided by the scale.
    /// </summary>
    public static double? Of(FormQuestion question, IReadOnlyList<string> choices)
    {
        var chosen = choices.Select(question.Option).OfType<FormOption>().Where(o => !IsGap(question, o)).ToList();
        var pairs = chosen.Count * (chosen.Count - 1) / 2;
        if (pairs == 0)
        {
            return null;
        }

        // Whole numbers until the last step, so that questions that are equally disputed come out equal.
        var apart = 0;
        for (var i = 0; i < chosen.Count; i++)
        {
            for (var j = i + 1; j < chosen.Count; j++)
            {
                apart += Apart(chosen[i], chosen[j]);
            }
        }

        return apart / (double)(pairs * Math.Max(Length(question), 1));
    }

    /// <summary>Whether the question has a scale: at least two of its answers have a step.</summary>
    public static bool HasScale(FormQuestion question) => Length(question) > 0;

    /// <summary>Whether an answer is a gap, such as "I could not tell" or "Does not apply": one beside the scale or, where there is no scale, one of those two.</summary>
    public static bool IsGap(FormQuestion question, FormOption option) => HasScale(question) ? option.Step is null : NoAnswer.Contains(option.Code);

    /// <summary>The place of an answer: its step on the scale or, where there is no scale, its number, which only tells answers apart; none for a gap.</summary>
    public static int? PlaceOf(FormQuestion question, FormOption? option) =>
        option is null || IsGap(question, option) ? null : HasScale(question) ? option.Step : option.Number;

    /// <summary>How many steps the scale of the question is long; 0 where it has none.</summary>
    public static int Length(FormQuestion question)
    {
        var steps = question.Options.Select(o => o.Step).OfType<int>().ToList();
        return steps.Count == 0 ? 0 : steps.Max() - steps.Min();
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

    private static int Apart(FormOption one, FormOption other) =>
        one.Step is { } a && other.Step is { } b ? Math.Abs(a - b) : one.Code == other.Code ? 0 : 1;
}
