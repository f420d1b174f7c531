using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews.Forms;

/// <summary>A panel's next views are given in this form: a new version of its rules names it. Views that have begun stay as they are.</summary>
public static class UseForm
{
    [Permission(Permissions.WriteForms)]
    public sealed record Command(ReviewFormId Id, PanelId Panel) : ICommand, IAbout
    {
        public string Subject => $"form {Id.Value}, panel {Panel.Value}";
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var form = await db.ReviewForms.SeenBy(actor).AsNoTracking().SingleOrDefaultAsync(f => f.Id == command.Id && f.PublishedAt != null, cancel).OrNotFound();
            var panel = await db.Panels.Within(actor, Permissions.RolesFor(Permissions.WriteForms)).Include(p => p.Rules).SingleOrDefaultAsync(p => p.Id == command.Panel, cancel).OrNotFound();
            if (!form.IsShipped && form.OwnerId != panel.AreaId)
            {
                throw new NotFound();
            }

            panel.UseForm(form.Code, actor, clock.GetUtcNow());
        }
    }
}
