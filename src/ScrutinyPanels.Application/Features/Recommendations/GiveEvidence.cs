using FluentValidation;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Recommendations;

/// <summary>The force, the panel or its office puts evidence on the record.</summary>
public static class GiveEvidence
{
    [Permission(Permissions.GiveEvidence)]
    public sealed record Command(RecommendationId Id, EvidenceInput Given) : ICommand, IAbout
    {
        public string Subject => $"recommendation {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Given).SetValidator(new EvidenceInput.Validator());
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var recommendation = await db.Recommendations.ForEitherSide(actor).Get(command.Id, cancel);
            recommendation.GiveEvidence(command.Given.ToEvidence(), actor, clock.GetUtcNow());
        }
    }
}
