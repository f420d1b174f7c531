using FluentValidation;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Recommendations;

/// <summary>A senior of the force sends an answer back to the liaison with a reason.</summary>
public static class SendBackReply
{
    [Permission(Permissions.ApproveReplies)]
    public sealed record Command(RecommendationId Id, string? Reason) : ICommand, IAbout
    {
        public string Subject => $"recommendation {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Reason).Needed(LifecycleRules.ReasonNeeded, Recommendation.ReasonLimit).CarriesNoTrace();
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var recommendation = await db.GetToWrite(db.Recommendations.ForSenior(actor), command.Id, cancel);
            recommendation.SendBackReply(command.Reason, actor, clock.GetUtcNow());
        }
    }
}
