using System.Security.Cryptography;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Access;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Recommendations;

/// <summary>The liaison hands one item to a colleague without an account, by a link that is shown once.</summary>
public static class MakeReplyLink
{
    [Permission(Permissions.AnswerForForce)]
    public sealed record Command(RecommendationId Id) : ICommand<Made>;

    /// <param name="Token">The only copy; what is kept is its hash.</param>
    public sealed record Made(ReplyLinkId Id, string Token, DateTimeOffset ExpiresAt) : IAbout
    {
        public string Subject => $"reply link {Id.Value}";

        public string Path => $"/reply-links/{Token}";
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command, Made>
    {
        public async Task<Made> Handle(Command request, CancellationToken cancellationToken)
        {
            var about = await db.Recommendations.ForForceSide(actor).Get(request.Id, cancellationToken);
            var token = LinkToken.From(RandomNumberGenerator.GetBytes(LinkToken.Bytes));
            var link = ReplyLink.Make(about, LinkToken.HashOf(token), actor, clock.GetUtcNow());
            db.ReplyLinks.Add(link);
            return new(link.Id, token, link.ExpiresAt);
        }
    }
}
