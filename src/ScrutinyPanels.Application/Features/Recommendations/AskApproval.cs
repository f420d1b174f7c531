using FluentValidation;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Recommendations;

/// <summary>The force's liaison asks a senior to approve an answer before it goes out.</summary>
public static class AskApproval
{
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
            var recommendation = await db.GetToWrite(db.Recommendations.ForForceSide(actor), command.Id, cancel);
            if (!await db.NeedsApproval(recommendation, cancel))
            {
                throw new RuleBroken(RecommendationRules.ApprovalOff);
            }

            recommendation.SaveReply(command.Decision, command.Explanation, command.Promise, command.PromisedBy, actor, clock.GetUtcNow());
            recommendation.AskApproval(actor, clock.GetUtcNow());
        }
    }
}
