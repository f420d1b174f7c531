using FluentValidation;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;

namespace ScrutinyPanels.Application.Features.Meetings;

/// <summary>A chair or the oversight office writes down something that was said at a public forum; what is put to the force or taken up by the panel becomes an action with an owner and a day.</summary>
public static class WriteForumPoint
{
    [Permission(Permissions.RunMeetings)]
    public sealed record Command(MeetingId Id, string? Words, ForumAnswer Answer, string? AnswerWords, string? Owner, DateOnly? DueOn) : ICommand, IAbout
    {
        public string Subject => $"meeting {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Words).Needed(MeetingRules.WordsNeeded, ForumReport.WordsLimit);
            RuleFor(c => c.Answer).IsInEnum().WithMessage("Choose what becomes of it.");
            RuleFor(c => c.AnswerWords).Needed(MeetingRules.AnswerNeeded, ForumReport.WordsLimit).When(c => c.Answer is ForumAnswer.AnsweredThere or ForumAnswer.NotForPanel);
            RuleFor(c => c.AnswerWords).FitsIn(ForumReport.WordsLimit);
            RuleFor(c => c.Owner).Needed(MeetingRules.OwnerNeeded, MeetingEntry.OwnerLimit).When(HasOwner);
            RuleFor(c => c.DueOn).NotNull().When(HasOwner).WithMessage(MeetingRules.DueNeeded.Sentence);
        }

        private static bool HasOwner(Command command) => command.Answer is ForumAnswer.AskForce or ForumAnswer.PanelLooks;
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var report = await db.ForumToWrite(command.Id, actor, clock.GetUtcNow(), cancel);
            if (report.Add(command.Words, command.Answer, command.AnswerWords, actor) is { Answer: ForumAnswer.AskForce or ForumAnswer.PanelLooks } point)
            {
                db.MeetingActions.Add(MeetingAction.From(report, point, command.Owner, command.DueOn));
            }
        }
    }
}
