using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;

namespace ScrutinyPanels.Application.Features.Meetings;

/// <summary>A member writes what they saw at a training of the police; written again within the days for it, the newer words hold.</summary>
public static class CommentOnTraining
{
    [Permission(Permissions.AnswerInvitations)]
    public sealed record Command(MeetingId Id, string? Course, IReadOnlyDictionary<TrainingPoint, Seen> Answers, string? Good, string? Change) : ICommand, IAbout
    {
        public string Subject => $"meeting {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Course).Needed(MeetingRules.CourseNeeded, TrainingComment.CourseLimit);
            RuleFor(c => c.Answers).Custom((answers, context) =>
            {
                foreach (var point in Enum.GetValues<TrainingPoint>().Where(p => !answers.ContainsKey(p)))
                {
                    context.AddFailure(point.ToString(), "Choose an answer.");
                }
            });
            RuleFor(c => c.Good).FitsIn(TrainingComment.WordsLimit);
            RuleFor(c => c.Change).FitsIn(TrainingComment.WordsLimit);
        }
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var meeting = await db.Meetings.Within(actor, Permissions.AnswerInvitations).Get(command.Id, cancel);
            var comment = await db.TrainingComments.Include(c => c.Answers).SingleOrDefaultAsync(c => c.MeetingId == meeting.Id && c.UserId == actor.Id, cancel);
            if (comment is null)
            {
                comment = TrainingComment.Begin(meeting, actor);
                db.TrainingComments.Add(comment);
            }

            comment.Write(meeting, new(command.Course, command.Answers, command.Good, command.Change), actor, clock.GetUtcNow());
        }
    }
}
