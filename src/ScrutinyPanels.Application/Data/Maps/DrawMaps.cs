using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Data.Maps;

internal sealed class DrawMap : IEntityTypeConfiguration<Draw>
{
    public void Configure(EntityTypeBuilder<Draw> builder)
    {
        builder.HasKey(d => d.Id);
        builder.Property(d => d.PanelName).HasMaxLength(Panel.NameLimit);
        builder.Property(d => d.Fingerprint).HasMaxLength(64);
        builder.Property(d => d.PlanFingerprint).HasMaxLength(64);
        builder.Property(d => d.Salt).HasMaxLength(Draw.SaltBytes);
        builder.Property(d => d.Seed).HasMaxLength(Seed.StoredLimit);
        builder.Property(d => d.Method).HasDefaultValue(DrawMethod.Random).HasSentinel((DrawMethod)0);
        builder.Property(d => d.PickReason).HasMaxLength(Draw.ReasonLimit).HasDefaultValue(string.Empty);
        builder.Property(d => d.AbandonReason).HasMaxLength(Draw.ReasonLimit);
        builder.ComplexProperty(d => d.Excluded, e => e.Ignore(x => x.Named).Ignore(x => x.Total));
        builder.HasIndex(d => new { d.PanelId, d.Number }).IsUnique();
        builder.HasIndex(d => d.ForceId);
        builder.HasOne<Panel>().WithMany().HasForeignKey(d => d.PanelId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Force>().WithMany().HasForeignKey(d => d.ForceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(d => d.Strata).WithOne().HasForeignKey(s => s.DrawId);
        builder.HasMany(d => d.Substitutions).WithOne().HasForeignKey(s => s.DrawId);
        builder.Ignore(d => d.Reach).Ignore(d => d.Period).Ignore(d => d.Plans).Ignore(d => d.Take).Ignore(d => d.DrawnBy).Ignore(d => d.StandsForAll);
    }
}

internal sealed class DrawStratumMap : IEntityTypeConfiguration<DrawStratum>
{
    public void Configure(EntityTypeBuilder<DrawStratum> builder)
    {
        builder.HasKey(s => new { s.DrawId, s.Number });
        builder.Property(s => s.Number).ValueGeneratedNever();
        builder.Property(s => s.Name).HasMaxLength(DrawStratum.NameLimit);
        builder.Property(s => s.Field).HasMaxLength(DrawStratum.FieldLimit).HasDefaultValue(string.Empty);
        builder.Property(s => s.Value).HasMaxLength(DrawStratum.ValueLimit).HasDefaultValue(string.Empty);
        builder.Ignore(s => s.Plan);
    }
}

internal sealed class DrawSubstitutionMap : IEntityTypeConfiguration<DrawSubstitution>
{
    public void Configure(EntityTypeBuilder<DrawSubstitution> builder)
    {
        builder.HasKey(s => new { s.DrawId, s.Number });
        builder.Property(s => s.Number).ValueGeneratedNever();
        builder.Property(s => s.OutKey).HasMaxLength(DrawRow.KeyLimit);
        builder.Property(s => s.InKey).HasMaxLength(DrawRow.KeyLimit);
        builder.Property(s => s.Words).HasMaxLength(DrawSubstitution.WordsLimit);
    }
}

internal sealed class DrawRowMap : IEntityTypeConfiguration<DrawRow>
{
    public const string Table = "DrawRows";

    public static IReadOnlyList<string> Columns { get; } = [nameof(DrawRow.DrawId), nameof(DrawRow.Number), nameof(DrawRow.EncounterId), nameof(DrawRow.Key), nameof(DrawRow.Stratum)];

    public void Configure(EntityTypeBuilder<DrawRow> builder)
    {
        builder.ToTable(Table);
        builder.HasKey(r => new { r.DrawId, r.Number });
        builder.Property(r => r.Number).ValueGeneratedNever();
        builder.Property(r => r.Key).HasMaxLength(DrawRow.KeyLimit);

        // No foreign key to encounters: it would need an index as large as the lists, and a list is kept as it was whatever happens to records.
        builder.HasOne<Draw>().WithMany().HasForeignKey(r => r.DrawId).OnDelete(DeleteBehavior.Restrict);
    }
}
