using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews;

/// <summary>Keeps what a reader answered on one step; some or all may be left for later.</summary>
public static class SaveAnswers
{
    [Permission(Permissions.ReadOwnCases)]
    public sealed record Command(CaseId Id, int Step, IReadOnlyList<GivenAnswer> Answers) : ICommand, IAbout
    {
        public string Subject => $"case {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Answers).Custom((answers, context) =>
        {
            foreach (var answer in answers.Where(a => a.Number?.Trim() is { Length: > 0 } n && !n.All(char.IsAsciiDigit)))
            {
                context.AddFailure($"Numbers[{answer.Question}]", "Enter a whole number");
            }

            foreach (var answer in answers.Where(a => a.Words?.Trim().Length > ReviewAnswer.WordsLimit))
            {
                context.AddFailure($"Words[{answer.Question}]", $"Use {ReviewAnswer.WordsLimit} characters or fewer. You used {answer.Words!.Trim().Length}.");
            }
        });
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var found = await db.Cases.ReadableBy(actor).Get(command.Id, cancel);
            var review = await db.OwnReview(found.Id, actor, cancel).OrNotFound();
            var form = await db.ReviewForms.Whole().AsNoTracking().SingleAsync(f => f.Id == review.FormId, cancel);
            review.Keep(found, form, command.Step, command.Answers, actor, clock.GetUtcNow());
        }
    }
}
