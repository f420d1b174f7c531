using FluentValidation;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Recommendations;

/// <summary>The force says what is not right in words before the public reads them; the panel and its office decide what to do.</summary>
public static class CommentOnWords
{
    [Permission(Permissions.AnswerForForce)]
    public sealed record Command(RecommendationId Id, string? Reason) : ICommand, IAbout
    {
        public string Subject => $"recommendation {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Reason).Needed(RecommendationRules.CommentNeeded, Recommendation.ReasonLimit);
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel) =>
            (await db.Recommendations.ForForceSide(actor).Get(command.Id, cancel)).CommentOnWords(command.Reason, actor, clock.GetUtcNow());
    }
}
