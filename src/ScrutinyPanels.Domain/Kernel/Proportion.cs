namespace ScrutinyPanels.Domain.Kernel;

/// <summary>So many of so many: a count of things with some mark among all that were looked at.</summary>
/// <param name="Count">How many have the mark, from 0 to <paramref name="Of"/>.</param>
/// <param name="Of">How many were looked at, at least 1.</param>
public readonly record struct Proportion(int Count, int Of)
{
    // The 97.5th percentile of the standard normal distribution: 95% lie within it on both sides.
    private const double Z = 1.959963984540054;

    /// <summary>The count divided by the whole: no unit, from 0 to 1; refused where there is no whole or the count does not fit in it.</summary>
    public double Share => (double)Checked().Count / Of;

    /// <summary>
    /// The 95% score interval: the shares that this count would not surprise, as fractions without unit, 0 ≤ Low ≤ Share ≤ High ≤ 1.
    /// With x = Count, n = Of, p = x/n and z = 1.96: (2x + z² ± z √(z² + 4x(1 − p))) / (2(n + z²)).
    /// Throws <see cref="InvalidOperationException"/> where Of is 0 or less, or Count is not between 0 and Of: nothing can be said then.
    /// Source: E. B. Wilson (1927), as method 3 in R. G. Newcombe, Statistics in Medicine 17 (1998), pages 857 to 872.
    /// </summary>
    public (double Low, double High) Wilson()
    {
        var p = Share;
        var middle = (2.0 * Count) + (Z * Z);
        var reach = Z * Math.Sqrt((Z * Z) + (4.0 * Count * (1 - p)));
        var whole = 2 * (Of + (Z * Z));

        // At the ends the formula gives exactly 0 or 1, but the arithmetic of a computer misses it by a hair.
        return (Count == 0 ? 0 : (middle - reach) / whole, Count == Of ? 1 : (middle + reach) / whole);
    }

    private Proportion Checked() => Of > 0 && Count >= 0 && Count <= Of
        ? this
        : throw new InvalidOperationException($"{Count} of {Of} is not a proportion.");
}
