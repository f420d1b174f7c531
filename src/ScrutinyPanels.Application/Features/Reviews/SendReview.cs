using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews;

/// <summary>A reader seals their view of a case. It must be whole, and nobody can change it afterwards.</summary>
public static class SendReview
{
    [Permission(Permissions.ReadOwnCases)]
    public sealed record Command(CaseId Id) : ICommand, IAbout
    {
        public string Subject => $"case {Id.Value}";
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var found = await db.CasesReadableBy(actor, clock.GetUtcNow()).Get(command.Id, cancel);
            var review = await db.OwnReview(found.Id, actor, cancel).OrNotFound();
            var form = await db.ReviewForms.Whole().AsNoTracking().SingleAsync(f => f.Id == review.FormId, cancel);
            review.Send(found, form, actor, clock.GetUtcNow());
        }
    }
}
