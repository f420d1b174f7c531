using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Data.Maps;

internal sealed class ConfidentialityAgreementMap : IEntityTypeConfiguration<ConfidentialityAgreement>
{
    public void Configure(EntityTypeBuilder<ConfidentialityAgreement> builder)
    {
        builder.HasKey(a => a.Id);
        builder.Property(a => a.Words).HasMaxLength(ConfidentialityAgreement.TextLimit);
        builder.HasIndex(a => new { a.AreaId, a.Number }).IsUnique();
        builder.HasOne<Area>().WithMany().HasForeignKey(a => a.AreaId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AgreementSignatureMap : IEntityTypeConfiguration<AgreementSignature>
{
    public void Configure(EntityTypeBuilder<AgreementSignature> builder)
    {
        builder.HasKey(s => new { s.UserId, s.AgreementId });
        builder.HasOne<ConfidentialityAgreement>().WithMany().HasForeignKey(s => s.AgreementId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class MemberStandingMap : IEntityTypeConfiguration<MemberStanding>
{
    public void Configure(EntityTypeBuilder<MemberStanding> builder)
    {
        builder.HasKey(s => new { s.PanelId, s.UserId });
        builder.HasOne<Panel>().WithMany().HasForeignKey(s => s.PanelId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class TermsOfReferenceMap : IEntityTypeConfiguration<TermsOfReference>
{
    public void Configure(EntityTypeBuilder<TermsOfReference> builder)
    {
        builder.HasKey(t => t.Id);
        builder.Property(t => t.Words).HasMaxLength(TermsOfReference.TextLimit);
        builder.ComplexProperty(t => t.Vote, v => v.Ignore(x => x.IsPossible).Ignore(x => x.IsCarried));
        builder.HasIndex(t => new { t.PanelId, t.Number }).IsUnique();
        builder.HasOne<Panel>().WithMany().HasForeignKey(t => t.PanelId).OnDelete(DeleteBehavior.Restrict);
    }
}
