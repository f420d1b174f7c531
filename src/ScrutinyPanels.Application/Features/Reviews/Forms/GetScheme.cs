using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews.Forms;

/// <summary>One version of a grade scheme, with the forms that have it.</summary>
public static class GetScheme
{
    [Permission(Permissions.WriteForms)]
    public sealed record Query(GradeSchemeId Id) : IQuery<View>;

    /// <param name="Office">Whose it is; none for a version that comes with the service.</param>
    /// <param name="Forms">The versions of forms that have these grades.</param>
    /// <param name="Offices">The offices for which the person may make the next version from this one: those that it serves as the newest.</param>
    public sealed record View(GradeSchemeId Id, string Name, int Number, string? Office, bool RedWithoutFootage, IReadOnlyList<OptionText> Grades, IReadOnlyList<Form> Forms, IReadOnlyList<Named> Offices);

    public sealed record Form(ReviewFormId Id, string Name, int Number);

    public sealed record Named(AreaId Id, string Name);

    internal sealed class Handler(ScrutinyDb db, Actor actor) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var scheme = await db.GradeSchemes.SeenBy(actor).AsNoTracking().Include(s => s.Grades).SingleOrDefaultAsync(s => s.Id == request.Id, cancellationToken).OrNotFound();
            var forms = await db.ReviewForms.SeenBy(actor).Where(f => f.SchemeCode == scheme.Code && f.SchemeNumber == scheme.Number && (scheme.OwnerId == default(AreaId) || f.OwnerId == scheme.OwnerId))
                .OrderBy(f => f.Name).ThenBy(f => f.Number).Select(f => new Form(f.Id, f.Name, f.Number)).ToListAsync(cancellationToken);
            var own = actor.Offices();
            var areas = await db.Areas.Where(a => own.Contains(a.Id) || a.Id == scheme.OwnerId).OrderBy(a => a.Name).Select(a => new Named(a.Id, a.Name)).ToListAsync(cancellationToken);
            var offices = new List<Named>();
            foreach (var area in areas.Where(a => own.Contains(a.Id)))
            {
                if ((await db.Scheme(scheme.Code, area.Id, cancellationToken)).Id == scheme.Id)
                {
                    offices.Add(area);
                }
            }

            return new(scheme.Id, scheme.Name, scheme.Number, areas.Find(a => a.Id == scheme.OwnerId)?.Name, scheme.RedWithoutFootage, scheme.Options(), forms, offices);
        }
    }
}
