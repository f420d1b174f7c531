using FluentValidation;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Recommendations;

/// <summary>Puts the panel's words right after they were sent. What was released stays as it is until the next release.</summary>
public static class CorrectWords
{
    /// <param name="Version">The version that was looked at; changing another is refused.</param>
    [Permission(Permissions.MakeRecommendations)]
    public sealed record Command(RecommendationId Id, WordingInput Words, string? WhatChanged, string? WhatHasNot, string? Reason, int? Version = null) : ICommand, IAbout
    {
        public string Subject => $"recommendation {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Words).SetValidator(new WordingInput.Validator());
            RuleFor(c => c.WhatChanged).FitsIn(PanelView.WordsLimit).CarriesNoTrace();
            RuleFor(c => c.WhatHasNot).FitsIn(PanelView.WordsLimit).CarriesNoTrace();
            RuleFor(c => c.Reason).Needed(LifecycleRules.ReasonNeeded, Recommendation.ReasonLimit);
        }
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var recommendation = await db.Recommendations.ForPanelSide(actor).Get(command.Id, cancel);
            recommendation.MustStillBe(command.Version);
            recommendation.CorrectWords(command.Words.ToWording(), command.WhatChanged, command.WhatHasNot, command.Reason, actor, clock.GetUtcNow());
        }
    }
}
