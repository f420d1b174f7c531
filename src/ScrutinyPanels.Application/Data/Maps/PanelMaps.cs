using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Data.Maps;

internal sealed class AreaMap : IEntityTypeConfiguration<Area>
{
    public void Configure(EntityTypeBuilder<Area> builder)
    {
        builder.HasKey(a => a.Id);
        builder.Property(a => a.Name).HasMaxLength(Area.NameLimit);
        builder.Property(a => a.Slug).HasMaxLength(Area.SlugLimit);
        builder.Property(a => a.DataController).HasMaxLength(Area.NameLimit);
        builder.HasIndex(a => a.Slug).IsUnique();
    }
}

internal sealed class ForceMap : IEntityTypeConfiguration<Force>
{
    public void Configure(EntityTypeBuilder<Force> builder)
    {
        builder.HasKey(f => f.Id);
        builder.Property(f => f.Name).HasMaxLength(Force.NameLimit);
        builder.Property(f => f.Slug).HasMaxLength(Force.SlugLimit);
        builder.Property(f => f.ProfilingAllowedBy).HasMaxLength(Force.NameLimit).HasDefaultValue(string.Empty);
        builder.Property(f => f.StatisticsCode).HasMaxLength(9);
        builder.HasIndex(f => f.Slug).IsUnique();
        builder.HasOne<Area>().WithMany().HasForeignKey(f => f.AreaId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AddedHolidayMap : IEntityTypeConfiguration<AddedHoliday>
{
    public void Configure(EntityTypeBuilder<AddedHoliday> builder)
    {
        builder.HasKey(h => h.Day);
        builder.Property(h => h.Name).HasMaxLength(AddedHoliday.NameLimit);
    }
}

internal sealed class PanelMap : IEntityTypeConfiguration<Panel>
{
    public void Configure(EntityTypeBuilder<Panel> builder)
    {
        builder.HasKey(p => p.Id);
        builder.Property(p => p.Name).HasMaxLength(Panel.NameLimit);
        builder.Property(p => p.Slug).HasMaxLength(Panel.SlugLimit);
        builder.Property(p => p.About).HasMaxLength(Panel.AboutLimit);
        builder.HasIndex(p => p.Slug).IsUnique();
        builder.HasOne<Area>().WithMany().HasForeignKey(p => p.AreaId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Panel>().WithMany().HasForeignKey(p => p.ParentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(p => p.Coverage).WithOne().HasForeignKey(c => c.PanelId);
        builder.HasMany(p => p.Rules).WithOne().HasForeignKey(r => r.PanelId);
        builder.Ignore(p => p.CurrentRules);
    }
}

internal sealed class PanelCoverageMap : IEntityTypeConfiguration<PanelCoverage>
{
    public void Configure(EntityTypeBuilder<PanelCoverage> builder)
    {
        builder.HasKey(c => new { c.PanelId, c.ForceId, c.Kind });
        builder.HasOne<Force>().WithMany().HasForeignKey(c => c.ForceId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PanelRulesMap : IEntityTypeConfiguration<PanelRules>
{
    public void Configure(EntityTypeBuilder<PanelRules> builder)
    {
        builder.HasKey(r => new { r.PanelId, r.Number });
        builder.Ignore(r => r.Set);
        builder.Property(r => r.Preset).HasMaxLength(Panel.NameLimit);
        builder.Property(r => r.FormCode).HasMaxLength(40);

        // Rules from before there was a choice were by consensus.
        builder.Property(r => r.GradeRule).HasDefaultValue(GradeRule.Consensus).HasSentinel((GradeRule)0);

        // Nor did anybody sign, and everybody who was there counted; the chair drew.
        builder.Property(r => r.NoticeUnit).HasDefaultValue(NoticeUnit.ClearDays).HasSentinel((NoticeUnit)0);
        builder.Property(r => r.ChairCounts).HasDefaultValue(true).HasSentinel(true);
        builder.Property(r => r.CallsCount).HasDefaultValue(true).HasSentinel(true);
        builder.Property(r => r.MeetsEveryMonths).HasDefaultValue(PanelRuleSet.UsualMonthsBetween).HasSentinel(0);
        builder.Property(r => r.WhoDraws).HasDefaultValue(WhoDraws.Chair).HasSentinel((WhoDraws)0);
        builder.Property(r => r.WhoMayCome).HasDefaultValue(WhoMayCome.MembersAndOffice).HasSentinel((WhoMayCome)0);
        builder.Property(r => r.ReportsTo).HasMaxLength(PanelRuleSet.ReportsToLimit).HasDefaultValue(string.Empty);

        // Nor was there a ladder, and everything had one clock.
        builder.Property(r => r.FeedbackDays).HasDefaultValue(PanelRuleSet.UsualFeedbackDays).HasSentinel(-1);
        builder.Property(r => r.QuestionDays).HasDefaultValue(PanelRuleSet.UsualFeedbackDays).HasSentinel(-1);
        builder.Property(r => r.CommendationDays).HasDefaultValue(PanelRuleSet.UsualFeedbackDays).HasSentinel(-1);
        builder.Property(r => r.RedGoesTo).HasMaxLength(PanelRuleSet.ReportsToLimit).HasDefaultValue(string.Empty);
        builder.Property(r => r.FirstRungDays).HasDefaultValue(PanelRuleSet.UsualFirstRung).HasSentinel(-1);
        builder.Property(r => r.FirstRungTo).HasMaxLength(PanelRuleSet.ReportsToLimit).HasDefaultValue(string.Empty);
        builder.Property(r => r.SecondRungDays).HasDefaultValue(PanelRuleSet.UsualSecondRung).HasSentinel(-1);
        builder.Property(r => r.SecondRungTo).HasMaxLength(PanelRuleSet.ReportsToLimit).HasDefaultValue(string.Empty);
        builder.Property(r => r.ThirdRungDays).HasDefaultValue(PanelRuleSet.UsualThirdRung).HasSentinel(-1);
        builder.Property(r => r.ThirdRungTo).HasMaxLength(PanelRuleSet.ReportsToLimit).HasDefaultValue(string.Empty);
    }
}
