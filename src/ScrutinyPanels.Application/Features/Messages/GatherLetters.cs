using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Messages;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Messages;

/// <summary>The timetable puts what is due for each person into one letter, with the numbers that are true now.</summary>
public static class GatherLetters
{
    /// <summary>How many messages are gathered in one change.</summary>
    public const int Most = 1000;

    [Permission(Permissions.RunTheService)]
    public sealed record Command : ICommand, IAbout
    {
        public string Subject => "letters";
    }

    internal sealed class Handler(ScrutinyDb db, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var now = clock.GetUtcNow();
            var due = await db.Messages.Where(n => n.GatheredAt == null && n.DueAt <= now).OrderBy(n => n.DueAt).Take(Most).ToListAsync(cancel);
            foreach (var ofPerson in due.GroupBy(n => n.UserId))
            {
                var toRead = ofPerson.Any(n => n.What == MessageAbout.CasesToRead) ? await CasesToRead(ofPerson.Key, cancel) : 0;
                Letter? letter = null;
                foreach (var alike in ofPerson.GroupBy(n => n.What))
                {
                    var left = alike.Key == MessageAbout.CasesToRead ? toRead : alike.Sum(n => n.Count);
                    foreach (var message in alike)
                    {
                        if (left > 0)
                        {
                            letter ??= db.Letters.Add(Letter.Make(ofPerson.Key, now)).Entity;
                            message.PutInto(letter, left, now);
                            left = 0;
                        }
                        else
                        {
                            message.LetGo(now);
                        }
                    }
                }
            }
        }

        // What the person has still to read, which may be less than they were asked for.
        private Task<int> CasesToRead(UserId person, CancellationToken cancel) => db.Cases.CountAsync(
            c => c.State == CaseState.Reading && c.Readers.Any(r => r.UserId == person && r.Answer != ReaderAnswer.SteppedAside)
                && !db.Reviews.Any(r => r.CaseId == c.Id && r.UserId == person && r.State != ReviewState.Draft),
            cancel);
    }
}
