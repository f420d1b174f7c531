using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Recommendations;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Recommendations;

/// <summary>A panel writes down what it asks of a force because of cases it settled.</summary>
public static class DraftRecommendation
{
    /// <param name="TermDays">Calendar days to reply; the panel's own rule where none is given.</param>
    [Permission(Permissions.MakeRecommendations)]
    public sealed record Command(IReadOnlyList<CaseId> Cases, WordingInput Words, int? TermDays = null, RecommendationKind Kind = RecommendationKind.Practice, AskTheme Theme = AskTheme.NotSaid) : ICommand<RecommendationId>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Cases).NotEmpty().WithMessage(RecommendationRules.CaseNeeded.Sentence);
            RuleFor(c => c.Kind).Must(k => k != RecommendationKind.Outside && Enum.IsDefined(k)).WithMessage(RecommendationRules.KindNeeded.Sentence);
            RuleFor(c => c.Cases).Must(cases => cases.Count == 1).When(c => c.Kind == RecommendationKind.Feedback && c.Cases.Count > 0).WithMessage(RecommendationRules.OneCaseOnly.Sentence);
            RuleFor(c => c.Words).SetValidator(new WordingInput.Validator());
            RuleFor(c => c.TermDays)
                .InclusiveBetween(ReplyClock.ShortestTerm, ReplyClock.LongestTerm).WithMessage(RecommendationRules.TermOutOfRange.Sentence);
        }
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command, RecommendationId>
    {
        public async Task<RecommendationId> Handle(Command request, CancellationToken cancellationToken)
        {
            var because = await db.InQuestion(request.Cases, actor, cancellationToken);
            var panelId = because[0].Panel;
            var panel = await db.Panels.AsNoTracking().Include(p => p.Rules).SingleAsync(p => p.Id == panelId, cancellationToken);
            var last = await db.Recommendations.Where(r => r.PanelId == panelId).MaxAsync(r => (int?)r.Number, cancellationToken) ?? 0;
            var draft = Recommendation.Draft(
                panel.AreaId,
                last + 1,
                because,
                request.Words.ToWording(),
                request.TermDays ?? TermOf(request.Kind, panel.CurrentRules.Set),
                actor,
                clock.GetUtcNow(),
                request.Kind,
                request.Theme);
            db.Recommendations.Add(draft);
            return draft.Id;
        }
    }

    /// <summary>The days that a panel's rules give for a kind.</summary>
    public static int TermOf(RecommendationKind kind, PanelRuleSet rules) => kind switch
    {
        RecommendationKind.Feedback => rules.FeedbackDays,
        RecommendationKind.Question => rules.QuestionDays,
        RecommendationKind.Commendation => rules.CommendationDays,
        _ => rules.ResponseDays,
    };
}
