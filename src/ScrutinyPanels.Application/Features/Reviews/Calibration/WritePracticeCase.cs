using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews.Calibration;

/// <summary>An oversight officer writes a practice case, or says a draft in other words; members see it once it is published.</summary>
public static class WritePracticeCase
{
    /// <param name="Id">The draft to change; none for a new one.</param>
    /// <param name="Office">For which office a new one is.</param>
    /// <param name="Version">The state of the draft that was looked at.</param>
    /// <param name="Scheme">The version of the grades that members choose from; the expert's grade is one of them.</param>
    [Permission(Permissions.WritePracticeCases)]
    public sealed record Command(PracticeCaseId? Id, AreaId? Office, int Version, GradeSchemeId? Scheme, PracticeText Story) : ICommand<PracticeCaseId>, IAbout
    {
        public string Subject => Id is { } id ? $"practice-case {id.Value}" : string.Empty;
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            Words(c => c.Story.Title, "Title", PracticeRules.TitleNeeded, PracticeCase.TitleLimit);
            Words(c => c.Story.Account, "Account", PracticeRules.AccountNeeded, PracticeCase.AccountLimit);
            Words(c => c.Story.ExpertNote, "ExpertNote", PracticeRules.NoteNeeded, PracticeCase.NoteLimit);
            RuleFor(c => c.Story.Clip).MaximumLength(ViewingSession.ClipLimit).OverridePropertyName("Clip").WithMessage($"Use {ViewingSession.ClipLimit} characters or fewer");
            RuleFor(c => c.Story.Kind).IsInEnum().OverridePropertyName("Kind").WithMessage("Choose what kind of record it is like");
            RuleFor(c => c.Story.Source).IsInEnum().OverridePropertyName("Source").WithMessage("Choose where the story comes from");
            RuleFor(c => c.Scheme).NotNull().OverridePropertyName("Expert").WithMessage(PracticeRules.GradeNeeded.Sentence);
        }

        private void Words(System.Linq.Expressions.Expression<Func<Command, string?>> words, string field, Rule missing, int limit) =>
            RuleFor(words).NotEmpty().WithMessage(missing.Sentence).MaximumLength(limit).WithMessage($"Use {limit} characters or fewer").OverridePropertyName(field);
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor) : ICommandHandler<Command, PracticeCaseId>
    {
        public async Task<PracticeCaseId> Handle(Command request, CancellationToken cancellationToken)
        {
            var offices = actor.PracticeOffices();
            var scheme = await db.GradeSchemes.Include(s => s.Grades).SingleOrDefaultAsync(s => s.Id == request.Scheme && (s.OwnerId == default(AreaId) || offices.Contains(s.OwnerId)), cancellationToken)
                ?? throw new InputInvalid("Expert", PracticeRules.GradeNeeded.Sentence);
            if (request.Id is { } id)
            {
                var draft = await db.PracticeCases.OfOffices(actor).SingleOrDefaultAsync(p => p.Id == id, cancellationToken).OrNotFound();
                draft.MustStillBe(request.Version);
                draft.Revise(request.Story, scheme, actor);
                return id;
            }

            var office = request.Office is { } asked && actor.PracticeOffices().Contains(asked) ? asked : throw new NotFound();
            var made = PracticeCase.Write(office, request.Story, scheme, actor);
            db.PracticeCases.Add(made);
            return made.Id;
        }
    }

    /// <summary>Refuses where somebody else has changed the draft since it was looked at; what is published by now refuses by itself.</summary>
    internal static void MustStillBe(this PracticeCase draft, int version)
    {
        if (draft.State == PracticeCaseState.Draft && draft.Version != version)
        {
            throw new ChangedBySomeoneElse();
        }
    }
}
