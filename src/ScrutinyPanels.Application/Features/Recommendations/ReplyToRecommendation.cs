using FluentValidation;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Recommendations;

/// <summary>The force answers a recommendation that was sent to it.</summary>
public static class ReplyToRecommendation
{
    /// <param name="Explanation">What the public will read.</param>
    /// <param name="Promise">What will be done; may be empty.</param>
    [Permission(Permissions.AnswerForForce)]
    public sealed record Command(RecommendationId Id, ForceDecision Decision, string? Explanation, string? Promise = null, DateOnly? PromisedBy = null) : ICommand, IAbout
    {
        public string Subject => $"recommendation {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Decision).Must(d => d != ForceDecision.NoneYet && Enum.IsDefined(d)).WithMessage(RecommendationRules.DecisionNeeded.Sentence);
            RuleFor(c => c.Explanation).Needed(RecommendationRules.ExplanationNeeded, ForceReply.ExplanationLimit).CarriesNoTrace();
            RuleFor(c => c.Promise).FitsIn(ForceReply.PromiseLimit).CarriesNoTrace();
        }
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var recommendation = await db.Recommendations.ForForceSide(actor).Get(command.Id, cancel);
            var reply = new ForceReply(command.Decision, command.Explanation, command.Promise, command.PromisedBy);
            recommendation.ReplyWith(reply, actor, clock.GetUtcNow(), await db.NeedsApproval(recommendation, cancel));
        }
    }
}
