using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Data.Maps;

internal sealed class ImportBatchMap : IEntityTypeConfiguration<ImportBatch>
{
    public void Configure(EntityTypeBuilder<ImportBatch> builder)
    {
        builder.HasKey(b => b.Id);
        builder.Property(b => b.Id).ValueGeneratedNever();
        builder.Property(b => b.FileName).HasMaxLength(ImportBatch.FileNameLimit);
        builder.Property(b => b.Fingerprint).HasMaxLength(64);

        // Not unique: a file that was undone can be loaded again. That the rows are new is checked under the write lock.
        builder.HasIndex(b => new { b.ForceId, b.Kind, b.Fingerprint });
        builder.HasIndex(b => new { b.ForceId, b.Kind, b.FirstMonth });
        builder.HasOne<Force>().WithMany().HasForeignKey(b => b.ForceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(b => b.Findings).WithOne().HasForeignKey(f => f.BatchId);
        builder.Ignore(b => b.CanBeDrawnFrom);
        builder.Ignore(b => b.IsThere);
        builder.Ignore(b => b.State);
        builder.Property(b => b.Columns).HasConversion<ColumnsText>(ColumnsText.Comparer).HasMaxLength(-1);
        builder.Property(b => b.SentBack).HasMaxLength(ImportBatch.ReasonLimit);
        builder.Property(b => b.KeepReason).HasMaxLength(ImportBatch.ReasonLimit);
    }
}

internal sealed class QuarantinedRowMap : IEntityTypeConfiguration<QuarantinedRow>
{
    public void Configure(EntityTypeBuilder<QuarantinedRow> builder)
    {
        builder.HasKey(q => new { q.BatchId, q.Row });
        builder.HasOne<ImportBatch>().WithMany().HasForeignKey(q => q.BatchId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(q => q.Reason).HasMaxLength(QuarantinedRow.ReasonLimit);
    }
}

internal sealed class BatchFindingMap : IEntityTypeConfiguration<BatchFinding>
{
    public void Configure(EntityTypeBuilder<BatchFinding> builder)
    {
        builder.HasKey(f => new { f.BatchId, f.Number });
        builder.Property(f => f.Number).ValueGeneratedNever();
        builder.Property(f => f.Field).HasMaxLength(BatchFinding.FieldLimit);
        builder.Property(f => f.Detail).HasMaxLength(BatchFinding.DetailLimit);
    }
}

internal sealed class EncounterMap : IEntityTypeConfiguration<Encounter>
{
    public void Configure(EntityTypeBuilder<Encounter> builder)
    {
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.HasIndex(e => e.BatchId);
        builder.HasIndex(e => e.JoinedTo).HasFilter("JoinedTo IS NOT NULL");
        builder.HasOne<ImportBatch>().WithMany().HasForeignKey(e => e.BatchId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class CodedValueMap : IEntityTypeConfiguration<CodedValue>
{
    public void Configure(EntityTypeBuilder<CodedValue> builder)
    {
        builder.HasKey(v => v.Id);
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.Property(v => v.Field).HasMaxLength(BatchFinding.FieldLimit);
        builder.Property(v => v.Text).HasMaxLength(CodedValue.TextLimit);

        // Not unique in the database: SQL Server compares text without regard to case, and Male and male are two values here.
        builder.HasIndex(v => new { v.Kind, v.Field });
    }
}

internal sealed class IntakeMap : IEntityTypeConfiguration<Intake>
{
    public void Configure(EntityTypeBuilder<Intake> builder)
    {
        builder.HasKey(i => i.Id);
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.Property(i => i.FileName).HasMaxLength(ImportBatch.FileNameLimit);
        builder.Property(i => i.Problem).HasMaxLength(Intake.ProblemLimit);
        builder.Property(i => i.Columns).HasConversion<ColumnsText>(ColumnsText.Comparer).HasMaxLength(-1);
        builder.ComplexProperty(i => i.Shape);
        builder.HasOne<Force>().WithMany().HasForeignKey(i => i.ForceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(i => i.State);
    }
}

internal sealed class SealedOriginalMap : IEntityTypeConfiguration<SealedOriginal>
{
    public void Configure(EntityTypeBuilder<SealedOriginal> builder)
    {
        builder.HasKey(o => new { o.ForceId, o.Kind, o.Owner, o.Number });
        builder.HasOne<Force>().WithMany().HasForeignKey(o => o.ForceId).OnDelete(DeleteBehavior.Restrict);

        // For a change of keys: which originals are still under an old one.
        builder.HasIndex(o => new { o.ForceId, o.KeyNumber });
    }
}

internal sealed class PseudonymMap : IEntityTypeConfiguration<Pseudonym>
{
    public void Configure(EntityTypeBuilder<Pseudonym> builder)
    {
        builder.HasKey(p => new { p.ForceId, p.Kind, p.Number });
        builder.HasOne<Force>().WithMany().HasForeignKey(p => p.ForceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(p => new { p.ForceId, p.Kind, p.Token }).IsUnique();
    }
}

internal sealed class TextMarkMap : IEntityTypeConfiguration<TextMark>
{
    public void Configure(EntityTypeBuilder<TextMark> builder)
    {
        builder.HasKey(m => new { m.RecordId, m.Field, m.Start });
        builder.Property(m => m.Field).HasMaxLength(TextMark.FieldLimit);
        builder.HasOne<ImportBatch>().WithMany().HasForeignKey(m => m.BatchId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class JoinProposalMap : IEntityTypeConfiguration<JoinProposal>
{
    public void Configure(EntityTypeBuilder<JoinProposal> builder)
    {
        builder.HasKey(p => p.Id);
        builder.HasOne<Force>().WithMany().HasForeignKey(p => p.ForceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(p => p.Encounters).WithOne().HasForeignKey(e => e.ProposalId);
        builder.HasIndex(p => new { p.ForceId, p.Answer, p.Month });
    }
}

internal sealed class ProposedEncounterMap : IEntityTypeConfiguration<ProposedEncounter>
{
    public void Configure(EntityTypeBuilder<ProposedEncounter> builder)
    {
        builder.HasKey(e => new { e.ProposalId, e.EncounterId });
        builder.HasOne<Encounter>().WithMany().HasForeignKey(e => e.EncounterId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class HeldBackMap : IEntityTypeConfiguration<HeldBack>
{
    public void Configure(EntityTypeBuilder<HeldBack> builder)
    {
        builder.HasKey(h => h.Id);
        builder.HasOne<Force>().WithMany().HasForeignKey(h => h.ForceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Encounter>().WithMany().HasForeignKey(h => h.EncounterId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(h => new { h.ForceId, h.LiftedAt });
    }
}

internal sealed class RememberedColumnMap : IEntityTypeConfiguration<RememberedColumn>
{
    public void Configure(EntityTypeBuilder<RememberedColumn> builder)
    {
        builder.HasKey(c => new { c.ForceId, c.Kind, c.Heading });
        builder.Property(c => c.Heading).HasMaxLength(RememberedColumn.HeadingLimit);
        builder.Property(c => c.Target).HasMaxLength(RememberedColumn.TargetLimit);
        builder.HasOne<Force>().WithMany().HasForeignKey(c => c.ForceId).OnDelete(DeleteBehavior.Restrict);
    }
}
