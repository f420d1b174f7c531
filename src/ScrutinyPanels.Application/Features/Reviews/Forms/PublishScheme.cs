using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews.Forms;

/// <summary>An office publishes the next version of a grade scheme. It is locked from then on; forms have it once somebody chooses it for a draft, and cases keep the grades of the form they were read in.</summary>
public static class PublishScheme
{
    /// <param name="From">The newest version that serves the office, which was looked at.</param>
    /// <param name="Grades">From the best to the worst.</param>
    [Permission(Permissions.WriteForms)]
    public sealed record Command(GradeSchemeId From, AreaId Office, string Name, bool RedWithoutFootage, IReadOnlyList<GradeInput> Grades) : ICommand<GradeSchemeId>, IAbout
    {
        public string Subject => $"grades {From.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Name)
                .NotEmpty().WithMessage(ReviewRules.SchemeNeedsName.Sentence)
                .MaximumLength(ReviewForm.WordsLimit).WithMessage($"Use {ReviewForm.WordsLimit} characters or fewer");
            RuleFor(c => c.Grades).Must(g => g.Count is >= 2 and <= GradeScheme.MostGrades).WithMessage(ReviewRules.SchemeNeedsGrades.Sentence);
            RuleForEach(c => c.Grades).SetValidator(new GradeInput.Validator());
        }
    }

    /// <summary>The next version, not yet kept.</summary>
    internal static async Task<GradeScheme> Next(ScrutinyDb db, Actor actor, Command command, CancellationToken cancel)
    {
        var office = actor.Offices().Contains(command.Office) ? command.Office : throw new NotFound();
        var looked = await db.GradeSchemes.SeenBy(actor).AsNoTracking().SingleOrDefaultAsync(s => s.Id == command.From, cancel).OrNotFound();
        var newest = await db.Scheme(looked.Code, office, cancel);
        if (newest.Id != looked.Id)
        {
            throw new ChangedBySomeoneElse();
        }

        var last = await db.GradeSchemes.Where(s => s.Code == looked.Code && (s.OwnerId == office || s.OwnerId == default(AreaId))).MaxAsync(s => s.Number, cancel);
        return newest.Next(last + 1, office, command.Name, command.RedWithoutFootage, GradeInput.ToOptions(command.Grades, newest.Options()));
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor) : ICommandHandler<Command, GradeSchemeId>
    {
        public async Task<GradeSchemeId> Handle(Command command, CancellationToken cancellationToken)
        {
            var next = await Next(db, actor, command, cancellationToken);
            db.GradeSchemes.Add(next);
            return next.Id;
        }
    }
}
