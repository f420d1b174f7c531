using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Panels;

/// <summary>One person agreed to one version of a confidentiality agreement, at a time.</summary>
public sealed class AgreementSignature
{
    internal AgreementSignature(ConfidentialityAgreementId agreementId, UserId userId, DateTimeOffset signedAt)
    {
        AgreementId = agreementId;
        UserId = userId;
        SignedAt = signedAt;
    }

    private AgreementSignature()
    {
    }

    public ConfidentialityAgreementId AgreementId { get; private set; }

    public UserId UserId { get; private set; }

    public DateTimeOffset SignedAt { get; private set; }
}
