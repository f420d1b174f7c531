using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Data.Maps;

internal sealed class MeetingMap : IEntityTypeConfiguration<Meeting>
{
    public void Configure(EntityTypeBuilder<Meeting> builder)
    {
        builder.HasKey(m => m.Id);
        builder.Property(m => m.Title).HasMaxLength(Meeting.TitleLimit);
        builder.Property(m => m.Place).HasMaxLength(Meeting.PlaceLimit);
        builder.Property(m => m.Link).HasMaxLength(Meeting.LinkLimit);
        builder.Property(m => m.Why).HasMaxLength(Meeting.WhyLimit);
        builder.HasIndex(m => new { m.PanelId, m.StartsAt });
        builder.HasOne<Panel>().WithMany().HasForeignKey(m => m.PanelId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(m => m.Items).WithOne().HasForeignKey(i => i.MeetingId);
        builder.HasMany(m => m.Replies).WithOne().HasForeignKey(r => r.MeetingId);
        builder.Ignore(m => m.Reach).Ignore(m => m.Day);
    }
}

internal sealed class AgendaItemMap : IEntityTypeConfiguration<AgendaItem>
{
    public void Configure(EntityTypeBuilder<AgendaItem> builder)
    {
        builder.ToTable("AgendaItems");
        builder.HasKey(i => i.Id);
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.Property(i => i.Title).HasMaxLength(AgendaItem.TitleLimit);
        builder.Property(i => i.Purpose).HasMaxLength(AgendaItem.PurposeLimit);
        builder.Property(i => i.WhyLate).HasMaxLength(AgendaItem.PurposeLimit);
        builder.HasIndex(i => new { i.MeetingId, i.Position });
        builder.HasIndex(i => i.CaseId);
    }
}

internal sealed class MeetingReplyMap : IEntityTypeConfiguration<MeetingReply>
{
    public void Configure(EntityTypeBuilder<MeetingReply> builder)
    {
        builder.ToTable("MeetingReplies");
        builder.HasKey(r => new { r.MeetingId, r.UserId });
    }
}

internal sealed class MeetingRecordMap : IEntityTypeConfiguration<MeetingRecord>
{
    public void Configure(EntityTypeBuilder<MeetingRecord> builder)
    {
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.HasOne<Meeting>().WithOne().HasForeignKey<MeetingRecord>(r => r.Id).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(r => r.Attendances).WithOne().HasForeignKey(a => a.MeetingId);
        builder.HasMany(r => r.Turns).WithOne().HasForeignKey(t => t.MeetingId);
        builder.HasMany(r => r.Entries).WithOne().HasForeignKey(e => e.MeetingId);
        builder.HasMany(r => r.Hands).WithOne().HasForeignKey(h => h.MeetingId);
        builder.HasMany(r => r.QuickGrades).WithOne().HasForeignKey(g => g.MeetingId);
        builder.Ignore(r => r.Reach).Ignore(r => r.Quorum);
    }
}

internal sealed class AttendanceMap : IEntityTypeConfiguration<Attendance>
{
    public void Configure(EntityTypeBuilder<Attendance> builder)
    {
        builder.ToTable("Attendances");
        builder.HasKey(a => new { a.MeetingId, a.Number });
        builder.Property(a => a.Number).ValueGeneratedNever();
        builder.Property(a => a.GuestName).HasMaxLength(Attendance.NameLimit);
        builder.HasIndex(a => a.UserId);
        builder.Ignore(a => a.Presence);
    }
}

internal sealed class ItemTurnMap : IEntityTypeConfiguration<ItemTurn>
{
    public void Configure(EntityTypeBuilder<ItemTurn> builder)
    {
        builder.ToTable("ItemTurns");
        builder.HasKey(t => new { t.MeetingId, t.Number });
        builder.Property(t => t.Number).ValueGeneratedNever();
    }
}

internal sealed class RaisedHandMap : IEntityTypeConfiguration<RaisedHand>
{
    public void Configure(EntityTypeBuilder<RaisedHand> builder)
    {
        builder.ToTable("RaisedHands");
        builder.HasKey(h => new { h.MeetingId, h.UserId });
    }
}

internal sealed class QuickGradeMap : IEntityTypeConfiguration<QuickGrade>
{
    public void Configure(EntityTypeBuilder<QuickGrade> builder)
    {
        builder.ToTable("QuickGrades");
        builder.HasKey(g => new { g.MeetingId, g.Number });
        builder.Property(g => g.Number).ValueGeneratedNever();
        builder.HasMany(g => g.Answers).WithOne().HasForeignKey(a => new { a.MeetingId, a.Number });
    }
}

internal sealed class QuickGradeAnswerMap : IEntityTypeConfiguration<QuickGradeAnswer>
{
    public void Configure(EntityTypeBuilder<QuickGradeAnswer> builder)
    {
        builder.ToTable("QuickGradeAnswers");
        builder.HasKey(a => new { a.MeetingId, a.Number, a.UserId });
    }
}

internal sealed class MeetingEntryMap : IEntityTypeConfiguration<MeetingEntry>
{
    public void Configure(EntityTypeBuilder<MeetingEntry> builder)
    {
        builder.ToTable("MeetingEntries");
        builder.HasKey(e => new { e.MeetingId, e.Number });
        builder.Property(e => e.Number).ValueGeneratedNever();
        builder.Property(e => e.Words).HasMaxLength(MeetingEntry.WordsLimit);
        builder.Property(e => e.Owner).HasMaxLength(MeetingEntry.OwnerLimit);
        builder.Property(e => e.StruckWhy).HasMaxLength(Meeting.WhyLimit);
        builder.Ignore(e => e.Quorum);
    }
}

internal sealed class MeetingActionMap : IEntityTypeConfiguration<MeetingAction>
{
    public void Configure(EntityTypeBuilder<MeetingAction> builder)
    {
        builder.HasKey(a => a.Id);
        builder.Property(a => a.Words).HasMaxLength(MeetingEntry.WordsLimit);
        builder.Property(a => a.Owner).HasMaxLength(MeetingEntry.OwnerLimit);
        builder.HasIndex(a => new { a.PanelId, a.State, a.DueOn });
        builder.HasOne<Meeting>().WithMany().HasForeignKey(a => a.MeetingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(a => a.Moments).WithOne().HasForeignKey(m => m.ActionId);
        builder.Ignore(a => a.Reach);
    }
}

internal sealed class ActionMomentMap : IEntityTypeConfiguration<ActionMoment>
{
    public void Configure(EntityTypeBuilder<ActionMoment> builder)
    {
        builder.ToTable("ActionMoments");
        builder.HasKey(m => new { m.ActionId, m.Number });
        builder.Property(m => m.Number).ValueGeneratedNever();
        builder.Property(m => m.What).HasMaxLength(MeetingAction.WhatLimit);
    }
}

internal sealed class MinutesMap : IEntityTypeConfiguration<Minutes>
{
    public void Configure(EntityTypeBuilder<Minutes> builder)
    {
        builder.HasKey(m => m.Id);
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.SentBackWhy).HasMaxLength(Meeting.WhyLimit);
        builder.HasOne<Meeting>().WithOne().HasForeignKey<Minutes>(m => m.Id).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(m => m.Passages).WithOne().HasForeignKey(p => p.MeetingId);
        builder.HasMany(m => m.Comments).WithOne().HasForeignKey(c => c.MeetingId);
        builder.Ignore(m => m.Reach).Ignore(m => m.Changes);
    }
}

internal sealed class MinutesPassageMap : IEntityTypeConfiguration<MinutesPassage>
{
    public void Configure(EntityTypeBuilder<MinutesPassage> builder)
    {
        builder.ToTable("MinutesPassages");
        builder.HasKey(p => new { p.MeetingId, p.Number });
        builder.Property(p => p.Number).ValueGeneratedNever();
        builder.Property(p => p.Words).HasMaxLength(Minutes.WordsLimit);
    }
}

internal sealed class MinutesCommentMap : IEntityTypeConfiguration<MinutesComment>
{
    public void Configure(EntityTypeBuilder<MinutesComment> builder)
    {
        builder.ToTable("MinutesComments");
        builder.HasKey(c => new { c.MeetingId, c.Number });
        builder.Property(c => c.Number).ValueGeneratedNever();
        builder.Property(c => c.Words).HasMaxLength(Minutes.CommentLimit);
        builder.Property(c => c.Reply).HasMaxLength(Minutes.CommentLimit);
    }
}

internal sealed class PaperMap : IEntityTypeConfiguration<Paper>
{
    public void Configure(EntityTypeBuilder<Paper> builder)
    {
        builder.HasKey(p => p.Id);
        builder.Property(p => p.Name).HasMaxLength(Paper.NameLimit);
        builder.Property(p => p.Fingerprint).HasMaxLength(64);
        builder.Property(p => p.WhyLate).HasMaxLength(AgendaItem.PurposeLimit);
        builder.Property(p => p.TakenBackWhy).HasMaxLength(Paper.WhyLimit);
        builder.HasIndex(p => p.MeetingId);
        builder.HasOne<Meeting>().WithMany().HasForeignKey(p => p.MeetingId).OnDelete(DeleteBehavior.Restrict);
        builder.Ignore(p => p.Reach);
    }
}

internal sealed class PaperContentMap : IEntityTypeConfiguration<PaperContent>
{
    public void Configure(EntityTypeBuilder<PaperContent> builder)
    {
        builder.ToTable("PaperContents");
        builder.HasKey(c => c.PaperId);
        builder.HasOne<Paper>().WithOne().HasForeignKey<PaperContent>(c => c.PaperId);
    }
}

internal sealed class TrainingCommentMap : IEntityTypeConfiguration<TrainingComment>
{
    public void Configure(EntityTypeBuilder<TrainingComment> builder)
    {
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Course).HasMaxLength(TrainingComment.CourseLimit);
        builder.Property(c => c.Good).HasMaxLength(TrainingComment.WordsLimit);
        builder.Property(c => c.Change).HasMaxLength(TrainingComment.WordsLimit);
        builder.HasIndex(c => new { c.MeetingId, c.UserId }).IsUnique();
        builder.HasOne<Meeting>().WithMany().HasForeignKey(c => c.MeetingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(c => c.Answers).WithOne().HasForeignKey(a => a.CommentId);
        builder.Ignore(c => c.Reach);
    }
}

internal sealed class TrainingAnswerMap : IEntityTypeConfiguration<TrainingAnswer>
{
    public void Configure(EntityTypeBuilder<TrainingAnswer> builder)
    {
        builder.ToTable("TrainingAnswers");
        builder.HasKey(a => new { a.CommentId, a.Point });
    }
}

internal sealed class ForumReportMap : IEntityTypeConfiguration<ForumReport>
{
    public void Configure(EntityTypeBuilder<ForumReport> builder)
    {
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.HowTold).HasMaxLength(ForumReport.HowToldLimit);
        builder.HasOne<Meeting>().WithOne().HasForeignKey<ForumReport>(r => r.Id).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(r => r.Points).WithOne().HasForeignKey(p => p.MeetingId);
        builder.Ignore(r => r.Reach);
    }
}

internal sealed class ForumPointMap : IEntityTypeConfiguration<ForumPoint>
{
    public void Configure(EntityTypeBuilder<ForumPoint> builder)
    {
        builder.ToTable("ForumPoints");
        builder.HasKey(p => new { p.MeetingId, p.Number });
        builder.Property(p => p.Number).ValueGeneratedNever();
        builder.Property(p => p.Words).HasMaxLength(ForumReport.WordsLimit);
        builder.Property(p => p.AnswerWords).HasMaxLength(ForumReport.WordsLimit);
    }
}
