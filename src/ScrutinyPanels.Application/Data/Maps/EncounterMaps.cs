using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Encounters.Kinds.StopSearch;
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
        builder.HasIndex(b => new { b.ForceId, b.Kind, b.Fingerprint }).IsUnique();
        builder.HasIndex(b => new { b.ForceId, b.Kind, b.FirstMonth });
        builder.HasOne<Force>().WithMany().HasForeignKey(b => b.ForceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(b => b.Findings).WithOne().HasForeignKey(f => f.BatchId);
        builder.Ignore(b => b.CanBeDrawnFrom);
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
        builder.HasOne<ImportBatch>().WithMany().HasForeignKey(e => e.BatchId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class StopSearchRecordMap : IEntityTypeConfiguration<StopSearchRecord>
{
    public const int OperationLimit = 200;
    public const int GroundsLimit = 4000;

    public void Configure(EntityTypeBuilder<StopSearchRecord> builder)
    {
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Operation).HasMaxLength(OperationLimit);
        builder.Property(r => r.Grounds).HasMaxLength(GroundsLimit);
        builder.HasIndex(r => r.EncounterId);

        // No index: rows of a batch are found by the range of their numbers.
        builder.HasOne<Encounter>().WithMany().HasForeignKey(r => r.EncounterId).OnDelete(DeleteBehavior.Restrict);
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
