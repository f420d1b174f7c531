using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Data.Maps;

internal sealed class ReviewFormMap : IEntityTypeConfiguration<ReviewForm>
{
    public void Configure(EntityTypeBuilder<ReviewForm> builder)
    {
        builder.HasKey(f => f.Id);
        builder.Property(f => f.Code).HasMaxLength(ReviewForm.CodeLimit);
        builder.Property(f => f.Name).HasMaxLength(ReviewForm.WordsLimit);
        builder.Property(f => f.SchemeCode).HasMaxLength(ReviewForm.CodeLimit);

        // Forms from before schemes had further versions have the first.
        builder.Property(f => f.SchemeNumber).HasDefaultValue(1);

        // Versions from before there were owners come with the service.
        builder.Property(f => f.OwnerId).HasDefaultValue(default(AreaId));
        builder.HasIndex(f => new { f.Code, f.Number, f.OwnerId }).IsUnique();
        builder.HasMany(f => f.Pages).WithOne().HasForeignKey(p => p.FormId);
        builder.HasMany(f => f.Questions).WithOne().HasForeignKey(q => q.FormId);
        builder.Ignore(f => f.InOrder).Ignore(f => f.GradeQuestion).Ignore(f => f.IsShipped);
    }
}

internal sealed class FormPageMap : IEntityTypeConfiguration<FormPage>
{
    public void Configure(EntityTypeBuilder<FormPage> builder)
    {
        builder.ToTable("ReviewFormPages");
        builder.HasKey(p => new { p.FormId, p.Number });
        builder.Property(p => p.Title).HasMaxLength(ReviewForm.WordsLimit);
        builder.Property(p => p.Hint).HasMaxLength(ReviewForm.WordsLimit);
    }
}

internal sealed class FormQuestionMap : IEntityTypeConfiguration<FormQuestion>
{
    public void Configure(EntityTypeBuilder<FormQuestion> builder)
    {
        builder.ToTable("ReviewFormQuestions");
        builder.HasKey(q => new { q.FormId, q.Number });
        builder.Property(q => q.Code).HasMaxLength(ReviewForm.CodeLimit);
        builder.Property(q => q.Name).HasMaxLength(ReviewForm.WordsLimit);
        builder.Property(q => q.Words).HasMaxLength(ReviewForm.WordsLimit);
        builder.Property(q => q.Hint).HasMaxLength(ReviewForm.WordsLimit);
        builder.Property(q => q.Meaning).HasMaxLength(ReviewForm.MeaningLimit);
        builder.Property(q => q.ReasonWords).HasMaxLength(ReviewForm.WordsLimit);
        builder.Property(q => q.NameWelsh).HasMaxLength(ReviewForm.WordsLimit);
        builder.Property(q => q.WordsWelsh).HasMaxLength(ReviewForm.WordsLimit);
        builder.Property(q => q.HintWelsh).HasMaxLength(ReviewForm.WordsLimit);
        builder.Property(q => q.MeaningWelsh).HasMaxLength(ReviewForm.MeaningLimit);
        builder.Property(q => q.ReasonWordsWelsh).HasMaxLength(ReviewForm.WordsLimit);
        builder.Property(q => q.AskedWhen).HasMaxLength(ReviewForm.CodeLimit);
        builder.Property(q => q.AskedIf).HasMaxLength(ReviewAnswer.ListLimit);
        builder.Property(q => q.ScaleFromWords).HasMaxLength(ReviewForm.WordsLimit);
        builder.Property(q => q.ScaleToWords).HasMaxLength(ReviewForm.WordsLimit);
        builder.Ignore(q => q.When).Ignore(q => q.Scale).Ignore(q => q.Design);
        builder.HasIndex(q => new { q.FormId, q.Code }).IsUnique();
        builder.HasMany(q => q.Options).WithOne().HasForeignKey(o => new { o.FormId, o.QuestionNumber });
    }
}

internal sealed class FormOptionMap : IEntityTypeConfiguration<FormOption>
{
    public void Configure(EntityTypeBuilder<FormOption> builder)
    {
        builder.ToTable("ReviewFormOptions");
        builder.HasKey(o => new { o.FormId, o.QuestionNumber, o.Number });
        builder.Property(o => o.Code).HasMaxLength(ReviewForm.CodeLimit);
        builder.Property(o => o.Words).HasMaxLength(ReviewForm.WordsLimit);
        builder.Property(o => o.Meaning).HasMaxLength(ReviewForm.MeaningLimit);
        builder.Property(o => o.Letter).HasMaxLength(1);
        builder.Property(o => o.WordsWelsh).HasMaxLength(ReviewForm.WordsLimit);
        builder.Property(o => o.MeaningWelsh).HasMaxLength(ReviewForm.MeaningLimit);
        builder.Property(o => o.EscalateTo).HasMaxLength(ReviewForm.WordsLimit);
        builder.Ignore(o => o.LeadsTo).Ignore(o => o.Text);
    }
}

internal sealed class GradeSchemeMap : IEntityTypeConfiguration<GradeScheme>
{
    public void Configure(EntityTypeBuilder<GradeScheme> builder)
    {
        builder.HasKey(s => s.Id);
        builder.Property(s => s.Code).HasMaxLength(ReviewForm.CodeLimit);
        builder.Property(s => s.Name).HasMaxLength(ReviewForm.WordsLimit);

        // Versions from before there were owners come with the service.
        builder.Property(s => s.OwnerId).HasDefaultValue(default(AreaId));
        builder.HasIndex(s => new { s.Code, s.Number, s.OwnerId }).IsUnique();
        builder.HasMany(s => s.Grades).WithOne().HasForeignKey(g => g.SchemeId);
    }
}

internal sealed class SchemeGradeMap : IEntityTypeConfiguration<SchemeGrade>
{
    public void Configure(EntityTypeBuilder<SchemeGrade> builder)
    {
        builder.ToTable("SchemeGrades");
        builder.HasKey(g => new { g.SchemeId, g.Number });
        builder.Property(g => g.Code).HasMaxLength(ReviewForm.CodeLimit);
        builder.Property(g => g.Words).HasMaxLength(ReviewForm.WordsLimit);
        builder.Property(g => g.WordsWelsh).HasMaxLength(ReviewForm.WordsLimit);
        builder.Property(g => g.Meaning).HasMaxLength(ReviewForm.MeaningLimit);
        builder.Property(g => g.MeaningWelsh).HasMaxLength(ReviewForm.MeaningLimit);
        builder.Property(g => g.EscalateTo).HasMaxLength(ReviewForm.WordsLimit);
        builder.Property(g => g.Letter).HasMaxLength(1);
        builder.Ignore(g => g.Text);
    }
}

internal sealed class ReviewMap : IEntityTypeConfiguration<Review>
{
    public void Configure(EntityTypeBuilder<Review> builder)
    {
        builder.HasKey(r => r.Id);
        builder.HasIndex(r => new { r.CaseId, r.UserId }).IsUnique();
        builder.HasIndex(r => r.UserId);
        builder.HasOne<Case>().WithMany().HasForeignKey(r => r.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ReviewForm>().WithMany().HasForeignKey(r => r.FormId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(r => r.Answers).WithOne().HasForeignKey(a => a.ReviewId);
        builder.HasMany(r => r.SecondViews).WithOne().HasForeignKey(v => v.ReviewId);
        builder.Ignore(r => r.Reach);
    }
}

internal sealed class ReviewAnswerMap : IEntityTypeConfiguration<ReviewAnswer>
{
    public void Configure(EntityTypeBuilder<ReviewAnswer> builder)
    {
        builder.HasKey(a => new { a.ReviewId, a.Question });
        builder.Property(a => a.Question).HasMaxLength(ReviewForm.CodeLimit);
        builder.Property(a => a.Choice).HasMaxLength(ReviewForm.CodeLimit);
        builder.Property(a => a.SeveralChoices).HasMaxLength(ReviewAnswer.ListLimit);
        builder.Property(a => a.MomentLines).HasMaxLength(ReviewAnswer.ListLimit);
        builder.Ignore(a => a.Chosen).Ignore(a => a.Moments).Ignore(a => a.IsEmpty);
        builder.Property(a => a.Words).HasMaxLength(ReviewAnswer.WordsLimit);
    }
}

internal sealed class SecondViewMap : IEntityTypeConfiguration<SecondView>
{
    public void Configure(EntityTypeBuilder<SecondView> builder)
    {
        builder.ToTable("SecondViews");
        builder.HasKey(v => new { v.ReviewId, v.Number });
        builder.Property(v => v.Number).ValueGeneratedNever();
        builder.Property(v => v.Grade).HasMaxLength(ReviewForm.CodeLimit);
        builder.Property(v => v.Why).HasMaxLength(SecondView.WhyLimit);
    }
}
