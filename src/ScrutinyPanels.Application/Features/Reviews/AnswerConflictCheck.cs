using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews;

/// <summary>A reader says that they can look at a case, or steps aside without a reason. One use case for both, so that the log does not tell one from the other by its name.</summary>
public static class AnswerConflictCheck
{
    [Permission(Permissions.ReadOwnCases)]
    public sealed record Command(CaseId Id, bool StepAside) : ICommand, IAbout
    {
        public string Subject => $"case {Id.Value}";
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var found = await db.CasesOfferedTo(actor, clock.GetUtcNow()).Get(command.Id, cancel);

            // Another member is asked by the timetable a little later, so that this link of the log looks the same either way.
            if (command.StepAside)
            {
                found.StepAside(actor);
            }
            else if (found.IsReadBy(actor.Id.GetValueOrDefault()))
            {
                found.SayCanLook(actor);
            }
            else
            {
                found.Join(await db.PassedOn(found.Id, cancel), actor);
            }
        }
    }
}
