using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews.Calibration;

/// <summary>An oversight officer takes a practice case out of use; who has answered it can still read it.</summary>
public static class RetirePracticeCase
{
    [Permission(Permissions.WritePracticeCases)]
    public sealed record Command(PracticeCaseId Id) : ICommand, IAbout
    {
        public string Subject => $"practice-case {Id.Value}";
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel) =>
            (await db.PracticeCases.OfOffices(actor).SingleOrDefaultAsync(p => p.Id == command.Id, cancel).OrNotFound()).Retire(actor);
    }
}
