using FluentValidation;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Recommendations;

/// <summary>The force asks for more time: what it waits for, why and until when.</summary>
public static class AskForTime
{
    [Permission(Permissions.AnswerForForce)]
    public sealed record Command(RecommendationId Id, PauseCause Cause, string? Reason, DateOnly? Until) : ICommand, IAbout
    {
        public string Subject => $"recommendation {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Cause).IsInEnum().WithMessage(RecommendationRules.PauseCauseNeeded.Sentence);
            RuleFor(c => c.Reason).Needed(LifecycleRules.ReasonNeeded, Recommendation.ReasonLimit);
            RuleFor(c => c.Until).NotNull().WithMessage(RecommendationRules.PauseEnd.Sentence);
        }
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var recommendation = await db.Recommendations.ForForceSide(actor).Get(command.Id, cancel);
            recommendation.AskForTime(command.Cause, command.Reason, command.Until!.Value, actor, clock.GetUtcNow());
        }
    }
}
