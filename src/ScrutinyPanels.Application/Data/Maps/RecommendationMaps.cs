using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Recommendations;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Data.Maps;

internal sealed class RecommendationMap : IEntityTypeConfiguration<Recommendation>
{
    public void Configure(EntityTypeBuilder<Recommendation> builder)
    {
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Title).HasMaxLength(RecommendationWording.TitleLimit);
        builder.Property(r => r.Saw).HasMaxLength(RecommendationWording.SawLimit);
        builder.Property(r => r.Ask).HasMaxLength(RecommendationWording.AskLimit);
        builder.Property(r => r.WhoMustAct).HasMaxLength(RecommendationWording.WhoLimit);
        builder.Property(r => r.HowWeShallKnow).HasMaxLength(RecommendationWording.HowLimit);
        builder.Property(r => r.Explanation).HasMaxLength(ForceReply.ExplanationLimit);
        builder.Property(r => r.Promise).HasMaxLength(ForceReply.PromiseLimit);
        builder.Property(r => r.PanelWords).HasMaxLength(PanelView.WordsLimit);
        builder.Property(r => r.WhatChanged).HasMaxLength(PanelView.WordsLimit);
        builder.Property(r => r.WhatHasNot).HasMaxLength(PanelView.WordsLimit);
        builder.Property(r => r.WithdrawnBecause).HasMaxLength(Recommendation.ReasonLimit);
        builder.HasIndex(r => new { r.PanelId, r.Number }).IsUnique();
        builder.HasIndex(r => r.ForceId);
        builder.HasIndex(r => r.SentAt);
        builder.HasOne<Area>().WithMany().HasForeignKey(r => r.AreaId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Force>().WithMany().HasForeignKey(r => r.ForceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Panel>().WithMany().HasForeignKey(r => r.PanelId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(r => r.Cases).WithOne().HasForeignKey(c => c.RecommendationId);
        builder.HasMany(r => r.Evidence).WithOne().HasForeignKey(e => e.RecommendationId);
        builder.HasOne(r => r.ReplyDraft).WithOne().HasForeignKey<ReplyDraft>(d => d.RecommendationId);
        builder.HasMany(r => r.Moments).WithOne().HasForeignKey(m => m.RecommendationId);

        // The clock is worked out from what happened, so nobody reads one without the other.
        builder.Navigation(r => r.Moments).AutoInclude();

        // What was asked before there were kinds was about practice.
        builder.Property(r => r.Kind).HasDefaultValue(RecommendationKind.Practice).HasSentinel((RecommendationKind)0);
        builder.Property(r => r.Source).HasMaxLength(Recommendation.SourceLimit).HasDefaultValue(string.Empty);
        builder.Ignore(r => r.Reach);
        builder.Ignore(r => r.Reference);
        builder.Ignore(r => r.State);
        builder.Ignore(r => r.Pauses);
        builder.Ignore(r => r.PanelRelease);
        builder.Ignore(r => r.CommentsOnWords);
        builder.Ignore(r => r.Receipts);
        builder.Ignore(r => r.ReceiptsLeft);
    }
}

internal sealed class RecommendationCaseMap : IEntityTypeConfiguration<RecommendationCase>
{
    public void Configure(EntityTypeBuilder<RecommendationCase> builder)
    {
        builder.HasKey(c => new { c.RecommendationId, c.CaseId });
        builder.HasIndex(c => c.CaseId);
        builder.HasOne<Case>().WithMany().HasForeignKey(c => c.CaseId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RecommendationMomentMap : IEntityTypeConfiguration<RecommendationMoment>
{
    public void Configure(EntityTypeBuilder<RecommendationMoment> builder)
    {
        builder.HasKey(m => new { m.RecommendationId, m.Number });
        builder.Property(m => m.Words).HasMaxLength(RecommendationMoment.WordsLimit);
    }
}

internal sealed class RecommendationEvidenceMap : IEntityTypeConfiguration<RecommendationEvidence>
{
    public void Configure(EntityTypeBuilder<RecommendationEvidence> builder)
    {
        builder.HasKey(e => new { e.RecommendationId, e.Number });
        builder.Property(e => e.Words).HasMaxLength(Evidence.WordsLimit);
        builder.Property(e => e.BeforePeriod).HasMaxLength(Evidence.PeriodLimit);
        builder.Property(e => e.AfterPeriod).HasMaxLength(Evidence.PeriodLimit);
        builder.Property(e => e.FileName).HasMaxLength(Paper.NameLimit).HasDefaultValue(string.Empty);
        builder.Property(e => e.FileFingerprint).HasMaxLength(64).HasDefaultValue(string.Empty);
        builder.Ignore(e => e.Before);
        builder.Ignore(e => e.After);
    }
}

internal sealed class EvidenceContentMap : IEntityTypeConfiguration<EvidenceContent>
{
    public void Configure(EntityTypeBuilder<EvidenceContent> builder)
    {
        builder.ToTable("EvidenceContents");
        builder.HasKey(c => new { c.RecommendationId, c.Number });
        builder.HasOne<RecommendationEvidence>().WithOne().HasForeignKey<EvidenceContent>(c => new { c.RecommendationId, c.Number });
    }
}

internal sealed class ReplyDraftMap : IEntityTypeConfiguration<ReplyDraft>
{
    public void Configure(EntityTypeBuilder<ReplyDraft> builder)
    {
        builder.ToTable("ReplyDrafts");
        builder.HasKey(d => d.RecommendationId);
        builder.Property(d => d.Explanation).HasMaxLength(ForceReply.ExplanationLimit);
        builder.Property(d => d.Promise).HasMaxLength(ForceReply.PromiseLimit);
        builder.Property(d => d.SentBackBecause).HasMaxLength(Recommendation.ReasonLimit);
        builder.Ignore(d => d.IsWhole);
    }
}

internal sealed class ReplyLinkMap : IEntityTypeConfiguration<ReplyLink>
{
    public void Configure(EntityTypeBuilder<ReplyLink> builder)
    {
        builder.HasKey(l => l.Id);
        builder.Property(l => l.TokenHash).HasMaxLength(64);
        builder.Property(l => l.Post).HasMaxLength(ReplyLink.PostLimit);
        builder.Property(l => l.Explanation).HasMaxLength(ForceReply.ExplanationLimit);
        builder.Property(l => l.Promise).HasMaxLength(ForceReply.PromiseLimit);
        builder.HasIndex(l => l.TokenHash).IsUnique();
        builder.HasIndex(l => l.RecommendationId);
        builder.HasOne<Recommendation>().WithMany().HasForeignKey(l => l.RecommendationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Force>().WithMany().HasForeignKey(l => l.ForceId).OnDelete(DeleteBehavior.Restrict);
    }
}
