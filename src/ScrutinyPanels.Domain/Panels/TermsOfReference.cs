using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Panels;

/// <summary>How a panel voted, as it was counted at the meeting.</summary>
public sealed record RecordedVote(int For, int Against, int Abstained)
{
    /// <summary>Whether every number is one that a panel can have.</summary>
    public bool IsPossible => new[] { For, Against, Abstained }.All(n => n is >= 0 and <= PanelRuleSet.MostMembers);

    /// <summary>Whether more were for it than against it.</summary>
    public bool IsCarried => For > Against;
}

/// <summary>One version of a panel's terms of reference with the vote that put it in force; never changed.</summary>
public sealed class TermsOfReference : Aggregate
{
    public const int TextLimit = 20000;

    private TermsOfReference()
    {
    }

    public TermsOfReferenceId Id { get; private set; }

    public PanelId PanelId { get; private set; }

    /// <summary>1 for the first version, and so on; the last is in force.</summary>
    public int Number { get; private set; }

    public string Words { get; private set; } = string.Empty;

    /// <summary>The day of the meeting that voted.</summary>
    public DateOnly VotedOn { get; private set; }

    public RecordedVote Vote { get; private set; } = new(0, 0, 0);

    public DateTimeOffset RecordedAt { get; private set; }

    public UserId? RecordedBy { get; private set; }

    /// <summary>Puts a text in force that the panel voted for, in the place of the version before, which whoever records it must have seen.</summary>
    public static TermsOfReference Adopt(Panel panel, TermsOfReference? before, int seen, string? words, RecordedVote vote, DateOnly? votedOn, Actor by, DateTimeOffset now)
    {
        by.MustBe(new(panel.AreaId.Value, Guid.Empty, panel.Id.Value), Role.OversightOfficer);
        var text = Text.Required(words, TextLimit, PanelRuleBook.TermsNeeded);
        var broken = (before?.Number ?? 0) != seen ? PanelRuleBook.TermsChangedMeanwhile
            : text == before?.Words ? PanelRuleBook.TermsUnchanged
            : votedOn is null || votedOn > UkTime.DayOf(now) ? PanelRuleBook.MeetingDayNeeded
            : !vote.IsPossible ? PanelRuleBook.VotesOutOfBounds
            : !vote.IsCarried ? PanelRuleBook.TermsNotCarried
            : null;
        return broken is not null
            ? throw new RuleBroken(broken)
            : new()
            {
                Id = TermsOfReferenceId.New(),
                PanelId = panel.Id,
                Number = seen + 1,
                Words = text,
                VotedOn = votedOn.GetValueOrDefault(),
                Vote = vote,
                RecordedAt = now,
                RecordedBy = by.Id,
            };
    }
}
