using FluentValidation;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Recommendations;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Recommendations;

/// <summary>Changes what a panel means to ask, before it is sent.</summary>
public static class ReviseDraft
{
    /// <param name="Version">The version that was looked at; changing another is refused.</param>
    [Permission(Permissions.MakeRecommendations)]
    public sealed record Command(RecommendationId Id, IReadOnlyList<CaseId> Cases, WordingInput Words, int TermDays, int? Version = null, AskTheme? Theme = null) : ICommand, IAbout
    {
        public string Subject => $"recommendation {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Cases).NotEmpty().WithMessage(RecommendationRules.CaseNeeded.Sentence);
            RuleFor(c => c.Words).SetValidator(new WordingInput.Validator());
            RuleFor(c => c.TermDays)
                .InclusiveBetween(ReplyClock.ShortestTerm, ReplyClock.LongestTerm).WithMessage(RecommendationRules.TermOutOfRange.Sentence);
        }
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var recommendation = await db.Recommendations.ForPanelSide(actor).Get(command.Id, cancel);
            recommendation.MustStillBe(command.Version);
            var because = await db.InQuestion(command.Cases, actor, cancel);

            // Other cases alone are a change too.
            db.Entry(recommendation).Property(r => r.Version).IsModified = true;
            recommendation.Revise(because, command.Words.ToWording(), command.TermDays, actor, clock.GetUtcNow(), command.Theme);
        }
    }
}
