using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Access;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Recommendations;

/// <summary>What a colleague of the liaison reads by a link: the panel's ask in its words, and nothing of cases, views or people.</summary>
public static class OpenReplyLink
{
    [Anyone]
    public sealed record Query(string Token) : IQuery<View>, IReadLogged
    {
        public string Subject => "reply link";
    }

    public sealed record View(ReplyLinkId Id, string Reference, string Panel, string Title, string Saw, string Ask, string WhoMustAct, string HowWeShallKnow, DateOnly Due, DateTimeOffset ExpiresAt) : IAbout
    {
        public string Subject => $"reply link {Id.Value}";
    }

    internal sealed class Handler(ScrutinyDb db, TimeProvider clock) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow();
            var (link, ask) = await db.OpenLink(request.Token, now, cancellationToken);
            var panel = await db.Panels.Where(p => p.Id == ask.PanelId).Select(p => p.Name).SingleAsync(cancellationToken);
            return new(link.Id, ask.Reference, panel, ask.Title, ask.Saw, ask.Ask, ask.WhoMustAct, ask.HowWeShallKnow, ask.Clock(now)!.Value.Due, link.ExpiresAt);
        }
    }

    /// <summary>The link of a token with its item; wrong, used, taken back, too old and no longer needed all read the same.</summary>
    internal static async Task<(ReplyLink Link, Recommendation Ask)> OpenLink(this ScrutinyDb db, string token, DateTimeOffset now, CancellationToken cancel)
    {
        var hash = LinkToken.HashOf(token);
        var link = await db.ReplyLinks.SingleOrDefaultAsync(l => l.TokenHash == hash, cancel);
        var ask = link is null ? null : await db.Recommendations.AsNoTracking().SingleAsync(r => r.Id == link.RecommendationId, cancel);
        return link is not null && link.IsOpen(now) && ask is { Step: RecommendationStep.Sent or RecommendationStep.Acknowledged }
            ? (link, ask)
            : throw new RuleBroken(RecommendationRules.LinkNoLongerWorks);
    }
}
