using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews.Forms;

/// <summary>Every grade scheme that an oversight officer may look at, with its versions, newest first.</summary>
public static class ListSchemes
{
    [Permission(Permissions.WriteForms)]
    public sealed record Query : IQuery<IReadOnlyList<Scheme>>;

    public sealed record Scheme(string Code, string Name, IReadOnlyList<Version> Versions);

    /// <param name="Office">Whose it is; none for a version that comes with the service.</param>
    /// <param name="Forms">How many forms have it.</param>
    public sealed record Version(GradeSchemeId Id, int Number, string? Office, int Grades, int Forms);

    internal sealed class Handler(ScrutinyDb db, Actor actor) : IQueryHandler<Query, IReadOnlyList<Scheme>>
    {
        public async Task<IReadOnlyList<Scheme>> Handle(Query request, CancellationToken cancellationToken)
        {
            var offices = await db.Areas.ToDictionaryAsync(a => a.Id, a => a.Name, cancellationToken);
            var forms = await db.ReviewForms.SeenBy(actor).Where(f => f.SchemeCode != null).Select(f => new { f.SchemeCode, f.SchemeNumber, f.OwnerId }).ToListAsync(cancellationToken);
            var found = await db.GradeSchemes.SeenBy(actor).Select(s => new { s.Id, s.Code, s.Number, s.Name, s.OwnerId, Grades = s.Grades.Count }).ToListAsync(cancellationToken);
            return
            [
                .. found.GroupBy(s => s.Code).Select(g => g.OrderByDescending(s => s.Number).ToList())
                    .Select(g => new Scheme(g[0].Code, g[0].Name, [.. g.Select(s => new Version(
                        s.Id,
                        s.Number,
                        offices.GetValueOrDefault(s.OwnerId),
                        s.Grades,
                        forms.Count(f => f.SchemeCode == s.Code && f.SchemeNumber == s.Number && (s.OwnerId == default || f.OwnerId == s.OwnerId))))]))
                    .OrderBy(s => s.Name, StringComparer.CurrentCulture),
            ];
        }
    }
}
