using FluentValidation;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews.Viewings;

/// <summary>Somebody puts other times in the place of wrong ones, or says that a viewing was written down by mistake; what was written before stays to be seen.</summary>
public static class CorrectViewing
{
    /// <param name="Time">The right times; none where it was not at all.</param>
    [Permission(Permissions.ReadOwnCases)]
    public sealed record Command(ViewingSessionId Id, TypedTime? Time, string? Why) : ICommand, IAbout
    {
        public string Subject => $"viewing {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Time).Custom(TimeShape.Check);
            RuleFor(c => c.Why).NotEmpty().WithMessage(ViewingRules.WhyNeeded.Sentence)
                .MaximumLength(ViewingSession.WhyLimit).WithMessage($"Use {ViewingSession.WhyLimit} characters or fewer");
        }
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var session = await db.ViewingSessions.OpenTo(actor).Get(command.Id, cancel);
            if (command.Time is { } typed)
            {
                var others = await db.OtherTimes(session.Id, [.. session.Present.Select(p => p.UserId)], actor, cancel);
                session.Correct(typed.Read().Time, command.Why, others, actor, clock.GetUtcNow());
            }
            else
            {
                session.StrikeOut(command.Why, actor, clock.GetUtcNow());
            }
        }
    }
}
