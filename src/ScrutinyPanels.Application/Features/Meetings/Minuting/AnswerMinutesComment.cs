using FluentValidation;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;

namespace ScrutinyPanels.Application.Features.Meetings.Minuting;

/// <summary>A chair takes up a comment of the force on the minutes, or does not, with a line that the force reads.</summary>
public static class AnswerMinutesComment
{
    /// <param name="Accepted">None where nothing was chosen.</param>
    [Permission(Permissions.RunMeetings)]
    public sealed record Command(MeetingId Id, int Comment, bool? Accepted, string? Words) : ICommand, IAbout
    {
        public string Subject => $"minutes {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Accepted).NotNull().WithMessage("Choose whether the comment is taken up.");
            RuleFor(c => c.Words).Needed(MinutesRules.ReplyNeeded, Minutes.CommentLimit);
        }
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel) =>
            (await db.MinutesToRun(command.Id, actor, cancel)).AnswerComment(command.Comment, command.Accepted!.Value, command.Words, actor, clock.GetUtcNow());
    }
}
