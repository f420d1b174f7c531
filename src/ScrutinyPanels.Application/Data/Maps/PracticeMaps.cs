using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Data.Maps;

internal sealed class PracticeCaseMap : IEntityTypeConfiguration<PracticeCase>
{
    public void Configure(EntityTypeBuilder<PracticeCase> builder)
    {
        builder.HasKey(p => p.Id);
        builder.Property(p => p.Title).HasMaxLength(PracticeCase.TitleLimit);
        builder.Property(p => p.Account).HasMaxLength(PracticeCase.AccountLimit);
        builder.Property(p => p.Clip).HasMaxLength(ViewingSession.ClipLimit);
        builder.Property(p => p.ExpertGrade).HasMaxLength(ReviewForm.CodeLimit);
        builder.Property(p => p.ExpertNote).HasMaxLength(PracticeCase.NoteLimit);
        builder.HasIndex(p => new { p.AreaId, p.State });
        builder.HasOne<Area>().WithMany().HasForeignKey(p => p.AreaId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<GradeScheme>().WithMany().HasForeignKey(p => p.SchemeId).OnDelete(DeleteBehavior.Restrict);
        builder.Ignore(p => p.Reach);
    }
}

internal sealed class PracticeViewMap : IEntityTypeConfiguration<PracticeView>
{
    public void Configure(EntityTypeBuilder<PracticeView> builder)
    {
        builder.HasKey(v => new { v.PracticeCaseId, v.UserId, v.Number });
        builder.Property(v => v.Number).ValueGeneratedNever();
        builder.Property(v => v.Grade).HasMaxLength(ReviewForm.CodeLimit);
        builder.Property(v => v.Why).HasMaxLength(PracticeView.WhyLimit);
        builder.HasIndex(v => new { v.UserId, v.SentAt });
        builder.HasOne<PracticeCase>().WithMany().HasForeignKey(v => v.PracticeCaseId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ForcesOwnViewMap : IEntityTypeConfiguration<ForcesOwnView>
{
    public void Configure(EntityTypeBuilder<ForcesOwnView> builder)
    {
        builder.HasKey(v => v.CaseId);
        builder.Property(v => v.ByRole).HasMaxLength(ForcesOwnView.ByLimit);
        builder.HasOne<Case>().WithOne().HasForeignKey<ForcesOwnView>(v => v.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.Ignore(v => v.Reach);
    }
}
