namespace ScrutinyPanels.Architecture.Tests;

/// <summary>Says in full what should not have been found.</summary>
internal static class None
{
    public static void Of<T>(IEnumerable<T> found)
    {
        var all = found.ToList();
        Assert.True(all.Count == 0, $"{all.Count} found:\n{string.Join('\n', all)}");
    }

    /// <summary>A list that is written by hand against what is there.</summary>
    public static void ButThose(IEnumerable<string> listed, IEnumerable<string> found)
    {
        var (expected, there) = (listed.ToList(), found.ToList());
        Assert.True(
            !expected.Except(there).Any() && !there.Except(expected).Any(),
            $"Not in the list: {string.Join(", ", there.Except(expected))}. In the list and not there: {string.Join(", ", expected.Except(there))}.");
    }
}
