using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews;

/// <summary>A reader who said that they can look goes on with a case, or passes without a reason. One use case for both, so that the log does not tell a pass from a start by its name.</summary>
public static class AnswerRequestToRead
{
    [Permission(Permissions.ReadOwnCases)]
    public sealed record Command(CaseId Id, bool Pass) : ICommand, IAbout
    {
        public string Subject => $"case {Id.Value}";
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var found = await db.CasesReadableBy(actor, clock.GetUtcNow()).Get(command.Id, cancel);
            var review = await db.OwnReview(found.Id, actor, cancel);
            if (review is null)
            {
                var watched = !command.Pass && await db.MayHaveFootage(found.Id, cancel) ? await db.TagsOf(found, cancel) : default(ContentTags?);
                review = Review.Start(found, await db.FormOf(found.PanelId, cancel), actor, clock.GetUtcNow(), watched);
                db.Reviews.Add(review);
            }
            else if (review.State != ReviewState.Draft)
            {
                throw new RuleBroken(LifecycleRules.NotNow);
            }

            if (command.Pass)
            {
                review.Pass(found, actor);
            }
        }
    }
}
