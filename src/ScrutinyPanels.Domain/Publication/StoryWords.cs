using System.Security.Cryptography;
using System.Text;

namespace ScrutinyPanels.Domain.Publication;

/// <summary>A part of a story that the public reads under a heading of its own.</summary>
public enum StoryPart
{
    Title = 1,
    Saw = 2,
    Asked = 3,
    WhoMustAct = 4,
    HowWeShallKnow = 5,
    Answered = 6,
    Promised = 7,
    PanelView = 8,
    Changed = 9,
    NotChanged = 10,
}

/// <summary>Something that stands against releasing a part of a story.</summary>
public sealed record PartFinding(StoryPart Part, Finding Finding);

/// <summary>All the words of a story as the public would read them; what is not there yet is empty.</summary>
public sealed record StoryWords(
    string Title,
    string Saw,
    string Asked,
    string WhoMustAct,
    string HowWeShallKnow,
    string Answered,
    string Promised,
    string PanelView,
    string Changed,
    string NotChanged)
{
    public IReadOnlyList<(StoryPart Part, string Words)> Parts =>
    [
        (StoryPart.Title, Title),
        (StoryPart.Saw, Saw),
        (StoryPart.Asked, Asked),
        (StoryPart.WhoMustAct, WhoMustAct),
        (StoryPart.HowWeShallKnow, HowWeShallKnow),
        (StoryPart.Answered, Answered),
        (StoryPart.Promised, Promised),
        (StoryPart.PanelView, PanelView),
        (StoryPart.Changed, Changed),
        (StoryPart.NotChanged, NotChanged),
    ];

    /// <summary>SHA-256 over the parts, as 64 hexadecimal digits: the same words, and no others, have it.</summary>
    public string Fingerprint => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f', Parts.Select(p => p.Words)))));

    /// <summary>What the automatic checks find in them, part by part.</summary>
    /// <param name="names">Names that the public must not read, from the lists of the force and of the panel.</param>
    public IReadOnlyList<PartFinding> Check(params IReadOnlyCollection<string> names) =>
        [.. Parts.SelectMany(p => PublicationChecks.Find(p.Words, TellsOfEncounter(p.Part), names).Select(f => new PartFinding(p.Part, f)))];

    /// <summary>Whether these words change what somebody could have read before, and do not only add to it.</summary>
    public bool Corrects(StoryWords earlier) =>
        earlier.Parts.Zip(Parts).Any(pair => pair.First.Words.Length > 0 && pair.First.Words != pair.Second.Words);

    /// <summary>The parts in which a day or time could lead to one encounter.</summary>
    public static bool TellsOfEncounter(StoryPart part) => part is StoryPart.Title or StoryPart.Saw;
}
