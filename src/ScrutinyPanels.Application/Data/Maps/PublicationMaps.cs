using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Publication;
using ScrutinyPanels.Domain.Publication.Reporting;
using ScrutinyPanels.Domain.Recommendations;
using PanelView = ScrutinyPanels.Domain.Recommendations.PanelView;

namespace ScrutinyPanels.Application.Data.Maps;

internal sealed class PublishedStoryMap : IEntityTypeConfiguration<PublishedStory>
{
    public void Configure(EntityTypeBuilder<PublishedStory> builder)
    {
        builder.HasKey(s => s.Id);
        builder.Property(s => s.Title).HasMaxLength(RecommendationWording.TitleLimit);
        builder.Property(s => s.Saw).HasMaxLength(RecommendationWording.SawLimit);
        builder.Property(s => s.Asked).HasMaxLength(RecommendationWording.AskLimit);
        builder.Property(s => s.WhoMustAct).HasMaxLength(RecommendationWording.WhoLimit);
        builder.Property(s => s.HowWeShallKnow).HasMaxLength(RecommendationWording.HowLimit);
        builder.Property(s => s.Answered).HasMaxLength(ForceReply.ExplanationLimit);
        builder.Property(s => s.Promised).HasMaxLength(ForceReply.PromiseLimit);
        builder.Property(s => s.PanelView).HasMaxLength(PanelView.WordsLimit);
        builder.Property(s => s.Changed).HasMaxLength(PanelView.WordsLimit);
        builder.Property(s => s.NotChanged).HasMaxLength(PanelView.WordsLimit);
        builder.HasIndex(s => new { s.RecommendationId, s.Number }).IsUnique();
        builder.HasIndex(s => s.PanelId);
        builder.HasOne<Recommendation>().WithMany().HasForeignKey(s => s.RecommendationId).OnDelete(DeleteBehavior.Restrict);
        builder.Ignore(s => s.Words);
    }
}

internal sealed class PublishedReportMap : IEntityTypeConfiguration<PublishedReport>
{
    public void Configure(EntityTypeBuilder<PublishedReport> builder)
    {
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Name).HasMaxLength(PublishedReport.NameLimit);
        builder.Property(r => r.Period).HasConversion(p => p.Code, code => ReadPeriod(code)).HasMaxLength(ReportPeriod.CodeLimit);
        builder.Property(r => r.Introduction).HasMaxLength(ReportWords.IntroductionLimit);
        builder.Property(r => r.Learned).HasMaxLength(ReportWords.LearnedLimit);
        builder.Property(r => r.Why).HasMaxLength(ReportWords.WhyLimit);
        builder.Property(r => r.FiguresText).HasMaxLength(-1);
        builder.HasIndex(r => new { r.AreaId, r.PanelId, r.Period, r.Number }).IsUnique();
        builder.HasOne<Area>().WithMany().HasForeignKey(r => r.AreaId).OnDelete(DeleteBehavior.Restrict);
        builder.Ignore(r => r.Figures);
        builder.Ignore(r => r.Words);
        builder.Ignore(r => r.IsCorrection);
    }

    private static ReportPeriod ReadPeriod(string code) => ReportPeriod.TryParse(code, out var period) ? period! : throw new InvalidOperationException("This is no period.");
}
