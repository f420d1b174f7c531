using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews.Forms;

/// <summary>Throws a draft away for good; nobody has answered it.</summary>
public static class DiscardForm
{
    /// <param name="Version">The state of the draft that was looked at.</param>
    [Permission(Permissions.WriteForms)]
    public sealed record Command(ReviewFormId Id, int Version) : ICommand, IAbout
    {
        public string Subject => $"form {Id.Value}";
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var form = await db.OwnForm(command.Id, actor, cancel);
            form.MustStillBe(command.Version);
            form.MustBeDraft();
            db.ReviewForms.Remove(form);
        }
    }
}
