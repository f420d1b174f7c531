using FluentValidation;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Recommendations;

/// <summary>The panel or its office opens again what was closed.</summary>
public static class ReopenRecommendation
{
    [Permission(Permissions.MakeRecommendations)]
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
            var recommendation = await db.Recommendations.ForPanelSide(actor).Get(command.Id, cancel);
            recommendation.Reopen(command.Reason, actor, clock.GetUtcNow());
        }
    }
}
