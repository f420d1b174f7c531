using FluentValidation;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Recommendations;

/// <summary>A colleague of the liaison writes a draft by a link, which is used up; the liaison sees it, changes it and sends it.</summary>
public static class WriteByReplyLink
{
    /// <param name="Post">The post of whoever writes, never a name.</param>
    [Anyone]
    public sealed record Command(string Token, string? Post, ForceDecision Decision, string? Explanation, string? Promise = null, DateOnly? PromisedBy = null) : ICommand<Written>;

    public sealed record Written(ReplyLinkId Id) : IAbout
    {
        public string Subject => $"reply link {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Post).Needed(RecommendationRules.PostNeeded, ReplyLink.PostLimit).CarriesNoTrace();
            RuleFor(c => c.Decision).Must(d => d != ForceDecision.NoneYet && Enum.IsDefined(d)).WithMessage(RecommendationRules.DecisionNeeded.Sentence);
            RuleFor(c => c.Explanation).Needed(RecommendationRules.ExplanationNeeded, ForceReply.ExplanationLimit).CarriesNoTrace();
            RuleFor(c => c.Promise).FitsIn(ForceReply.PromiseLimit).CarriesNoTrace();
        }
    }

    internal sealed class Handler(ScrutinyDb db, TimeProvider clock) : ICommandHandler<Command, Written>
    {
        public async Task<Written> Handle(Command request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow();
            var (link, _) = await db.OpenLink(request.Token, now, cancellationToken);
            link.Use(new ForceReply(request.Decision, request.Explanation, request.Promise, request.PromisedBy), request.Post, now);
            return new(link.Id);
        }
    }
}
