using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews.Forms;

/// <summary>What a form can be begun for and from: the person's offices, and the newest published version of each form that serves them.</summary>
public static class GetFormStart
{
    [Permission(Permissions.WriteForms)]
    public sealed record Query : IQuery<View>;

    public sealed record View(IReadOnlyList<Office> Offices, IReadOnlyList<Form> Forms);

    public sealed record Office(AreaId Id, string Name);

    /// <param name="Office">Whose it is; none for a version that comes with the service.</param>
    public sealed record Form(ReviewFormId Id, string Name, int Number, string? Office);

    internal sealed class Handler(ScrutinyDb db, Actor actor) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var own = actor.Offices();
            var offices = await db.Areas.Where(a => own.Contains(a.Id)).OrderBy(a => a.Name).Select(a => new Office(a.Id, a.Name)).ToListAsync(cancellationToken);
            var forms = await db.ReviewForms.SeenBy(actor).Where(f => f.PublishedAt != null).OrderByDescending(f => f.Number).Select(f => new { f.Id, f.Code, f.OwnerId, f.Name, f.Number }).ToListAsync(cancellationToken);
            return new(offices, [.. forms.DistinctBy(f => (f.Code, f.OwnerId)).Select(f => new Form(f.Id, f.Name, f.Number, offices.Find(o => o.Id == f.OwnerId)?.Name)).OrderBy(f => f.Name, StringComparer.CurrentCulture).ThenBy(f => f.Number)]);
        }
    }
}
