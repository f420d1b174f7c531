using FluentValidation;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Recommendations;

/// <summary>The oversight office ends a request that the panel has called settled.</summary>
public static class CloseRecommendation
{
    [Permission(Permissions.PublishStories)]
    public sealed record Command(RecommendationId Id, int? CheckInMonths = null) : ICommand, IAbout
    {
        public string Subject => $"recommendation {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.CheckInMonths).Must(m => m is null || Recommendation.MonthsToCheck.Contains(m.Value)).WithMessage(RecommendationRules.CheckDayNeeded.Sentence);
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var recommendation = await db.Recommendations.ForPanelSide(actor).Get(command.Id, cancel);
            recommendation.Close(command.CheckInMonths, actor, clock.GetUtcNow());
        }
    }
}
