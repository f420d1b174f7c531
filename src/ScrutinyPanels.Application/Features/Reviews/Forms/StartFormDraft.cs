using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews.Forms;

/// <summary>An office begins its next version of a form as a copy of the newest that serves it.</summary>
public static class StartFormDraft
{
    /// <param name="Form">Any version of the form.</param>
    /// <param name="Office">For which office.</param>
    [Permission(Permissions.WriteForms)]
    public sealed record Command(ReviewFormId Form, AreaId Office) : ICommand<ReviewFormId>, IAbout
    {
        public string Subject => $"form {Form.Value}";
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command, ReviewFormId>
    {
        public async Task<ReviewFormId> Handle(Command command, CancellationToken cancellationToken)
        {
            var office = actor.Offices().Contains(command.Office) ? command.Office : throw new NotFound();
            var looked = await db.ReviewForms.SeenBy(actor).AsNoTracking().SingleOrDefaultAsync(f => f.Id == command.Form, cancellationToken).OrNotFound();
            var versions = await db.ReviewForms.AsNoTracking().Where(f => f.Code == looked.Code && (f.OwnerId == office || f.OwnerId == default(AreaId))).ToListAsync(cancellationToken);
            if (versions.Exists(v => v.PublishedAt is null))
            {
                throw new RuleBroken(ReviewRules.DraftExists);
            }

            var newest = versions.OrderByDescending(v => v.OwnerId == office).ThenByDescending(v => v.Number).FirstOrDefault() ?? throw new NotFound();
            var whole = await db.ReviewForms.Whole().AsNoTracking().SingleAsync(f => f.Id == newest.Id, cancellationToken);
            var draft = whole.NextDraft(versions.Max(v => v.Number) + 1, office, clock.GetUtcNow());
            db.ReviewForms.Add(draft);
            return draft.Id;
        }
    }
}
