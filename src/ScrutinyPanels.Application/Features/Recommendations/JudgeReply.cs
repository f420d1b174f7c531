using FluentValidation;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Recommendations;

/// <summary>The chair says whether the reply settles the panel's point, and what has changed.</summary>
public static class JudgeReply
{
    /// <param name="Version">The version that was looked at; changing another is refused.</param>
    [Permission(Permissions.JudgeReplies)]
    public sealed record Command(RecommendationId Id, Judgement Judgement, string? Words, string? WhatChanged = null, string? WhatHasNot = null, int? Version = null) : ICommand, IAbout
    {
        public string Subject => $"recommendation {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Judgement).Must(j => j != Judgement.NoneYet && Enum.IsDefined(j)).WithMessage(RecommendationRules.JudgementNeeded.Sentence);
            RuleFor(c => c.Words).Needed(RecommendationRules.PanelWordsNeeded, PanelView.WordsLimit).CarriesNoTrace();
            RuleFor(c => c.WhatChanged).FitsIn(PanelView.WordsLimit).CarriesNoTrace();
            RuleFor(c => c.WhatHasNot).FitsIn(PanelView.WordsLimit).CarriesNoTrace();
        }
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var recommendation = await db.Recommendations.ForPanelSide(actor).Get(command.Id, cancel);
            recommendation.MustStillBe(command.Version);
            var view = new PanelView(command.Judgement, command.Words, command.WhatChanged, command.WhatHasNot);
            recommendation.Judge(view, actor, clock.GetUtcNow());
        }
    }
}
