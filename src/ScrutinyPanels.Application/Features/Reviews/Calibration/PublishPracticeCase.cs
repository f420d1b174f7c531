using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews.Calibration;

/// <summary>An oversight officer lets members answer a practice case; no word of it changes from then on.</summary>
public static class PublishPracticeCase
{
    /// <param name="Version">The state of the draft that was looked at.</param>
    [Permission(Permissions.WritePracticeCases)]
    public sealed record Command(PracticeCaseId Id, int Version) : ICommand, IAbout
    {
        public string Subject => $"practice-case {Id.Value}";
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var found = await db.PracticeCases.OfOffices(actor).SingleOrDefaultAsync(p => p.Id == command.Id, cancel).OrNotFound();
            found.MustStillBe(command.Version);
            found.Publish(actor);
        }
    }
}
