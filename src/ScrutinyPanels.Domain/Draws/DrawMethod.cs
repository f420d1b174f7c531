namespace ScrutinyPanels.Domain.Draws;

/// <summary>How records come out of a frozen list.</summary>
public enum DrawMethod
{
    /// <summary>By the seed that is made in the room; anyone can repeat it.</summary>
    Random = 1,

    /// <summary>Members in turn name numbers of the list without seeing what stands there.</summary>
    BlindPick = 2,

    /// <summary>The chair names records, with a reason.</summary>
    ByHand = 3,
}

/// <summary>The written codes of the methods, as plans use them.</summary>
public static class DrawMethods
{
    public static string Code(DrawMethod method) => method switch
    {
        DrawMethod.Random => "random",
        DrawMethod.BlindPick => "blind-pick",
        DrawMethod.ByHand => "by-hand",
        _ => throw new ArgumentOutOfRangeException(nameof(method)),
    };
}
