namespace ScrutinyPanels.Domain.Statistics;

/// <summary>
/// A row of numbers that look like chance and are the same for everyone who starts from the same seed; for resampling, never for secrets or for a draw.
/// Source: G. L. Steele, D. Lea and C. H. Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014, pages 453 to 472.
/// </summary>
public sealed class SplitMix64(ulong seed)
{
    private const ulong Step = 0x9E3779B97F4A7C15;
    private const ulong FirstFactor = 0xBF58476D1CE4E5B9;
    private const ulong SecondFactor = 0x94D049BB133111EB;

    private ulong state = seed;

    /// <summary>The next number of the row, any of the 2⁶⁴ alike.</summary>
    public ulong Next()
    {
        unchecked
        {
            state += Step;
            var mixed = (state ^ (state >> 30)) * FirstFactor;
            mixed = (mixed ^ (mixed >> 27)) * SecondFactor;
            return mixed ^ (mixed >> 31);
        }
    }

    /// <summary>A number from 0 to one less than the bound, each as likely as the others; refused where the bound is less than 1.</summary>
    public int Below(int bound)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bound, 1);
        var range = (ulong)bound;

        // 2⁶⁴ does not divide by every bound: numbers in the odd piece that is left would favour some answers, so they are passed over.
        var left = unchecked(0UL - range) % range;
        while (true)
        {
            var answer = Math.BigMul(Next(), range, out var rest);
            if (rest >= left)
            {
                return (int)answer;
            }
        }
    }
}
