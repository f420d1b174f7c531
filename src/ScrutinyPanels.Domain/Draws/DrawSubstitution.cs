namespace ScrutinyPanels.Domain.Draws;

/// <summary>A drawn record that could not be looked at, the reserve that came in its place, and why.</summary>
public sealed class DrawSubstitution
{
    public const int WordsLimit = 400;

    internal DrawSubstitution(DrawId drawId, int number, string outKey, string inKey, SubstitutionReason reason, string words, DateTimeOffset at)
    {
        DrawId = drawId;
        Number = number;
        OutKey = outKey;
        InKey = inKey;
        Reason = reason;
        Words = words;
        At = at;
    }

    private DrawSubstitution()
    {
    }

    public DrawId DrawId { get; private set; }

    /// <summary>1 for the first of the draw, and so on.</summary>
    public int Number { get; private set; }

    public string OutKey { get; private set; } = string.Empty;

    public string InKey { get; private set; } = string.Empty;

    public SubstitutionReason Reason { get; private set; }

    public string Words { get; private set; } = string.Empty;

    public DateTimeOffset At { get; private set; }
}
