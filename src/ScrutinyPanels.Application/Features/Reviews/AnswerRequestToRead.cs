using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews;

/// <summary>A reader goes on with a case, or passes without a reason. One use case for both, so that the log does not tell a pass from a start by its name.</summary>
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
            var found = await db.Cases.ReadableBy(actor).Get(command.Id, cancel);
            var review = await db.OwnReview(found.Id, actor, cancel);
            if (review is null)
            {
                if (!command.Pass && actor.Id is { } me && !found.IsReadBy(me))
                {
                    found.Join(actor);
                }

                review = Review.Start(found, await db.FormOf(found.PanelId, cancel), actor, clock.GetUtcNow());
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
