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
    /// <param name="Seen">The mark of what was kept when the reader saw the step; none where that does not matter.</param>
    [Permission(Permissions.ReadOwnCases)]
    public sealed record Command(CaseId Id, int Step, IReadOnlyList<GivenAnswer> Answers, string? Seen = null) : ICommand<Kept>, IAbout
    {
        public string Subject => $"case {Id.Value}";
    }

    /// <summary>When the answers were kept, and the mark of what is kept now.</summary>
    public sealed record Kept(DateTimeOffset At, string Mark);

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

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command, Kept>
    {
        public async Task<Kept> Handle(Command request, CancellationToken cancellationToken)
        {
            var found = await db.CasesReadableBy(actor, clock.GetUtcNow()).Get(request.Id, cancellationToken);
            var review = await db.OwnReview(found.Id, actor, cancellationToken).OrNotFound();
            var form = await db.ReviewForms.Whole().AsNoTracking().SingleAsync(f => f.Id == review.FormId, cancellationToken);
            var now = clock.GetUtcNow();
            review.Keep(found, form, request.Step, request.Answers, actor, now, request.Seen);
            return new(now, review.MarkOf(form, request.Step));
        }
    }
}
