using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Domain.Publication;

/// <summary>One release of a story.</summary>
public readonly record struct PublishedStoryId(Guid Value)
{
    public static PublishedStoryId New() => new(Guid.CreateVersion7());
}

/// <summary>One release of the words of a recommendation, exactly as the public reads them; a later release stands beside it and never replaces it.</summary>
public sealed class PublishedStory : Aggregate
{
    private PublishedStory()
    {
    }

    public PublishedStoryId Id { get; private set; }

    public RecommendationId RecommendationId { get; private set; }

    public PanelId PanelId { get; private set; }

    /// <summary>1 for the first release, and so on.</summary>
    public int Number { get; private set; }

    /// <summary>Whether it changes words released before, and does not only add to them.</summary>
    public bool IsCorrection { get; private set; }

    public DateTimeOffset ReleasedAt { get; private set; }

    public UserId? ReleasedBy { get; private set; }

    public string Title { get; private set; } = string.Empty;

    public string Saw { get; private set; } = string.Empty;

    public string Asked { get; private set; } = string.Empty;

    public string WhoMustAct { get; private set; } = string.Empty;

    public string HowWeShallKnow { get; private set; } = string.Empty;

    public string Answered { get; private set; } = string.Empty;

    public string Promised { get; private set; } = string.Empty;

    public string PanelView { get; private set; } = string.Empty;

    public string Changed { get; private set; } = string.Empty;

    public string NotChanged { get; private set; } = string.Empty;

    public StoryWords Words => new(Title, Saw, Asked, WhoMustAct, HowWeShallKnow, Answered, Promised, PanelView, Changed, NotChanged);

    /// <summary>Lets the public read the words; refused while the checks find anything in them, and when nothing has changed.</summary>
    public static PublishedStory Release(RecommendationId recommendation, PanelId panel, StoryWords words, PublishedStory? before, Actor by, DateTimeOffset now, params IReadOnlyCollection<string> names)
    {
        if (words.Check(names) is [var first, ..])
        {
            throw new RuleBroken(new Rule("publication.traces-found", first.Finding.Sentence));
        }

        if (before is not null && before.Words == words)
        {
            throw new RuleBroken(PublicationRules.NothingNew);
        }

        return new PublishedStory
        {
            Id = PublishedStoryId.New(),
            RecommendationId = recommendation,
            PanelId = panel,
            Number = (before?.Number ?? 0) + 1,
            IsCorrection = before is not null && words.Corrects(before.Words),
            ReleasedAt = now,
            ReleasedBy = by.Id,
            Title = words.Title,
            Saw = words.Saw,
            Asked = words.Asked,
            WhoMustAct = words.WhoMustAct,
            HowWeShallKnow = words.HowWeShallKnow,
            Answered = words.Answered,
            Promised = words.Promised,
            PanelView = words.PanelView,
            Changed = words.Changed,
            NotChanged = words.NotChanged,
        };
    }
}
