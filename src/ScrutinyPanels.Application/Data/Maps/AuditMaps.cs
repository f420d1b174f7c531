using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyPanels.Domain.Audit;

namespace ScrutinyPanels.Application.Data.Maps;

internal sealed class OperationMap : IEntityTypeConfiguration<Operation>
{
    public void Configure(EntityTypeBuilder<Operation> builder)
    {
        builder.HasKey(o => o.Number);
        builder.Property(o => o.Number).ValueGeneratedNever();
        builder.Property(o => o.Name).HasMaxLength(Operation.NameLimit);
        builder.Property(o => o.ActorName).HasMaxLength(40);
        builder.Property(o => o.Subject).HasMaxLength(Operation.SubjectLimit);
        builder.Property(o => o.Reason).HasMaxLength(Operation.ReasonLimit);
        builder.Property(o => o.PreviousHash).HasMaxLength(64);
        builder.Property(o => o.Hash).HasMaxLength(64);
        builder.HasIndex(o => o.At);
        builder.HasIndex(o => new { o.Name, o.Number });
        builder.HasMany(o => o.Changes).WithOne().HasForeignKey(c => c.OperationNumber);
    }
}

internal sealed class OperationChangeMap : IEntityTypeConfiguration<OperationChange>
{
    public void Configure(EntityTypeBuilder<OperationChange> builder)
    {
        builder.HasKey(c => new { c.OperationNumber, c.Order });
        builder.Property(c => c.Order).ValueGeneratedNever();
        builder.Property(c => c.Entity).HasMaxLength(80);
        builder.Property(c => c.EntityId).HasMaxLength(OperationChange.EntityIdLimit);
        builder.Property(c => c.Field).HasMaxLength(80);
        builder.Property(c => c.ValueHash).HasMaxLength(32);
    }
}

internal sealed class ChainHeadMap : IEntityTypeConfiguration<ChainHead>
{
    public void Configure(EntityTypeBuilder<ChainHead> builder)
    {
        builder.HasKey(h => h.Id);
        builder.Property(h => h.Id).ValueGeneratedNever();
        builder.Property(h => h.Hash).HasMaxLength(64);
        builder.HasData(new { Id = 1, Number = 0L, Hash = AuditChain.Start });
    }
}
