using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyPanels.Domain.Messages;

namespace ScrutinyPanels.Application.Data.Maps;

internal sealed class MessageChoiceMap : IEntityTypeConfiguration<MessageChoice>
{
    public void Configure(EntityTypeBuilder<MessageChoice> builder) => builder.HasKey(c => c.Id);
}

internal sealed class MessageMap : IEntityTypeConfiguration<Message>
{
    public void Configure(EntityTypeBuilder<Message> builder)
    {
        builder.HasKey(n => n.Id);
        builder.Property(n => n.About).HasMaxLength(Message.AboutLimit);

        // Nobody is told of one thing twice.
        builder.HasIndex(n => new { n.UserId, n.What, n.About }).IsUnique();
        builder.HasIndex(n => new { n.GatheredAt, n.DueAt });
        builder.HasIndex(n => n.LetterId);
        builder.HasOne<Letter>().WithMany().HasForeignKey(n => n.LetterId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class LetterMap : IEntityTypeConfiguration<Letter>
{
    public void Configure(EntityTypeBuilder<Letter> builder)
    {
        builder.HasKey(l => l.Id);
        builder.HasIndex(l => new { l.State, l.NextAt });
        builder.Ignore(l => l.Key);
    }
}
