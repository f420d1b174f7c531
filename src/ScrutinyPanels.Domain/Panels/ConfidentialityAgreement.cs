using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Panels;

/// <summary>One version of what an oversight office asks the members of its panels to sign; published as it is written and never changed. The latest is in force.</summary>
public sealed class ConfidentialityAgreement : Aggregate
{
    public const int TextLimit = 8000;

    private ConfidentialityAgreement()
    {
    }

    public ConfidentialityAgreementId Id { get; private set; }

    public AreaId AreaId { get; private set; }

    /// <summary>1 for the first version of the office, and so on.</summary>
    public int Number { get; private set; }

    public string Words { get; private set; } = string.Empty;

    public DateTimeOffset PublishedAt { get; private set; }

    public UserId? PublishedBy { get; private set; }

    /// <summary>Puts a text in force in the place of the version before, which whoever writes it must have seen; everybody has to sign again.</summary>
    public static ConfidentialityAgreement Publish(AreaId area, ConfidentialityAgreement? before, int seen, string? words, Actor by, DateTimeOffset now)
    {
        by.MustBe(new(area.Value, Guid.Empty, Guid.Empty), Role.OversightOfficer);
        if ((before?.Number ?? 0) != seen)
        {
            throw new RuleBroken(PanelRuleBook.AgreementChangedMeanwhile);
        }

        var text = Text.Required(words, TextLimit, PanelRuleBook.AgreementNeeded);
        return text == before?.Words
            ? throw new RuleBroken(PanelRuleBook.AgreementUnchanged)
            : new()
            {
                Id = ConfidentialityAgreementId.New(),
                AreaId = area,
                Number = seen + 1,
                Words = text,
                PublishedAt = now,
                PublishedBy = by.Id,
            };
    }

    /// <summary>A member signs it by their account, once; it must be the version in force.</summary>
    public AgreementSignature Sign(ConfidentialityAgreement inForce, bool agrees, bool signedBefore, Actor by, DateTimeOffset now)
    {
        var broken = inForce.Id != Id ? PanelRuleBook.AgreementChangedMeanwhile
            : !agrees ? PanelRuleBook.AgreementNotTicked
            : signedBefore ? PanelRuleBook.AgreementSigned
            : null;
        return broken is not null ? throw new RuleBroken(broken) : new(Id, by.Id ?? throw new NotPermitted(), now);
    }
}
