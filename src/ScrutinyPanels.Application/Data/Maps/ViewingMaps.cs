using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Data.Maps;

internal sealed class ViewingSessionMap : IEntityTypeConfiguration<ViewingSession>
{
    public void Configure(EntityTypeBuilder<ViewingSession> builder)
    {
        builder.HasKey(s => s.Id);
        builder.Property(s => s.Clip).HasMaxLength(ViewingSession.ClipLimit);
        builder.HasIndex(s => new { s.PanelId, s.StartedAt });
        builder.HasOne<Panel>().WithMany().HasForeignKey(s => s.PanelId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Case>().WithMany().HasForeignKey(s => s.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(s => s.Present).WithOne().HasForeignKey(p => p.SessionId);
        builder.HasMany(s => s.Entries).WithOne().HasForeignKey(e => e.SessionId);
        builder.Ignore(s => s.Reach).Ignore(s => s.Time);
    }
}

internal sealed class ViewingPresenceMap : IEntityTypeConfiguration<ViewingPresence>
{
    public void Configure(EntityTypeBuilder<ViewingPresence> builder)
    {
        builder.ToTable("ViewingPresences");
        builder.HasKey(p => new { p.SessionId, p.UserId });
        builder.HasIndex(p => p.UserId);
    }
}

internal sealed class ViewingEntryMap : IEntityTypeConfiguration<ViewingEntry>
{
    public void Configure(EntityTypeBuilder<ViewingEntry> builder)
    {
        builder.ToTable("ViewingEntries");
        builder.HasKey(e => new { e.SessionId, e.Number });
        builder.Property(e => e.Number).ValueGeneratedNever();
        builder.Property(e => e.Why).HasMaxLength(ViewingSession.WhyLimit);
    }
}
