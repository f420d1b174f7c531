using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Application.Outside.Mail;
using ScrutinyPanels.Domain.Messages;

namespace ScrutinyPanels.Application.Features.Messages;

/// <summary>The timetable marks what became of a letter that it claimed.</summary>
public static class RecordSending
{
    [Permission(Permissions.RunTheService)]
    public sealed record Command(LetterId Id, int Claim, PostAnswer Answer) : ICommand, IAbout
    {
        public string Subject => $"letter {Id.Value}";
    }

    internal sealed class Handler(ScrutinyDb db, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var letter = await db.Letters.SingleOrDefaultAsync(l => l.Id == command.Id, cancel).OrNotFound();
            switch (command.Answer)
            {
                case PostAnswer.Taken:
                    letter.MarkSent(command.Claim, clock.GetUtcNow());
                    break;
                case PostAnswer.Refused:
                    letter.GiveUp(command.Claim, LetterProblem.Refused);
                    break;
                case PostAnswer.NotTaken:
                    letter.TryLater(command.Claim, LetterProblem.NotReached, clock.GetUtcNow());
                    break;
                default:
                    letter.GiveUp(command.Claim, LetterProblem.NobodyKnows);
                    break;
            }
        }
    }
}
