using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Data.Maps;

internal sealed class CaseMap : IEntityTypeConfiguration<Case>
{
    public void Configure(EntityTypeBuilder<Case> builder)
    {
        builder.HasKey(c => c.Id);
        builder.Property(c => c.GradeCode).HasMaxLength(ReviewForm.CodeLimit);
        builder.Property(c => c.GradeWords).HasMaxLength(ReviewForm.WordsLimit);
        builder.Property(c => c.MinorityView).HasMaxLength(Case.WordsLimit);
        builder.Property(c => c.NoteToForce).HasMaxLength(Case.WordsLimit);
        builder.Property(c => c.Reason).HasMaxLength(Case.WordsLimit);
        builder.Property(c => c.WhyDeparted).HasMaxLength(Case.WordsLimit);
        builder.HasIndex(c => new { c.PanelId, c.Number }).IsUnique();
        builder.HasIndex(c => new { c.PanelId, c.EncounterId }).IsUnique();
        builder.HasIndex(c => c.AreaId);
        builder.HasIndex(c => c.DrawId);
        builder.HasIndex(c => c.EncounterId);
        builder.HasOne<Panel>().WithMany().HasForeignKey(c => c.PanelId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Encounter>().WithMany().HasForeignKey(c => c.EncounterId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(c => c.Readers).WithOne().HasForeignKey(r => r.CaseId);
        builder.Ignore(c => c.Reach).Ignore(c => c.TakesViews);
    }
}

internal sealed class CaseReaderMap : IEntityTypeConfiguration<CaseReader>
{
    public void Configure(EntityTypeBuilder<CaseReader> builder)
    {
        builder.HasKey(r => new { r.CaseId, r.UserId });
        builder.HasIndex(r => r.UserId);

        // Whoever was asked before there was a question has not answered it.
        builder.Property(r => r.Answer).HasDefaultValue(ReaderAnswer.NotYet).HasSentinel((ReaderAnswer)0);
    }
}

internal sealed class FootageHoldMap : IEntityTypeConfiguration<FootageHold>
{
    public void Configure(EntityTypeBuilder<FootageHold> builder)
    {
        builder.ToTable("FootageHolds");
        builder.HasKey(h => h.CaseId);
        builder.Property(h => h.Reason).HasMaxLength(FootageHold.ReasonLimit);
        builder.HasIndex(h => new { h.ForceId, h.Answer });
        builder.HasOne<Case>().WithOne().HasForeignKey<FootageHold>(h => h.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.Ignore(h => h.Reach);
    }
}
