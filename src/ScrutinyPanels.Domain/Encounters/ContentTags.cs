namespace ScrutinyPanels.Domain.Encounters;

/// <summary>What a reader may find hard to see or hear in a case, told before they go on.</summary>
[Flags]
public enum ContentTags
{
    None = 0,
    ForceUsed = 1,
    StripSearch = 2,
    Child = 4,
    Injury = 8,
    Distress = 16,
    HatefulLanguage = 32,
}

/// <summary>Sets of tags as lists.</summary>
public static class ContentTagLists
{
    /// <summary>Every tag there is, alone.</summary>
    public static IReadOnlyList<ContentTags> All { get; } = [.. Enum.GetValues<ContentTags>().Where(t => t != ContentTags.None)];

    /// <summary>The tags of a set, each alone.</summary>
    public static IReadOnlyList<ContentTags> Each(this ContentTags tags) => [.. All.Where(t => tags.HasFlag(t))];
}
