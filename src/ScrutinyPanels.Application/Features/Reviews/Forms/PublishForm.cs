using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews.Forms;

/// <summary>Locks a draft: from now on new views of the office's panels are given in it, and it cannot be changed.</summary>
public static class PublishForm
{
    /// <param name="Version">The state of the draft that was looked at.</param>
    [Permission(Permissions.WriteForms)]
    public sealed record Command(ReviewFormId Id, int Version) : ICommand, IAbout
    {
        public string Subject => $"form {Id.Value}";
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var form = await db.OwnForm(command.Id, actor, cancel);
            form.MustStillBe(command.Version);
            form.Publish(clock.GetUtcNow());
        }
    }
}
