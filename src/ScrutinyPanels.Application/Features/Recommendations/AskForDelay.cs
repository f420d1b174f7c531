using FluentValidation;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Recommendations;

/// <summary>The force asks to wait with the words that the public will read; the public sees that it did.</summary>
public static class AskForDelay
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
            RuleFor(c => c.Until).NotNull().WithMessage(RecommendationRules.DelayEnd.Sentence);
        }
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel) =>
            (await db.Recommendations.ForForceSide(actor).Get(command.Id, cancel)).AskForDelay(command.Cause, command.Reason, command.Until!.Value, actor, clock.GetUtcNow());
    }
}
