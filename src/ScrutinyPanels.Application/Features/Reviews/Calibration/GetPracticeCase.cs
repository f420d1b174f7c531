using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews.Calibration;

/// <summary>One practice case as its office wrote it, with the expert's grade and note; or an empty page for a new one.</summary>
public static class GetPracticeCase
{
    /// <param name="Id">The practice case; none for a new one.</param>
    [Permission(Permissions.WritePracticeCases)]
    public sealed record Query(PracticeCaseId? Id) : IQuery<View>, IReadLogged
    {
        public string Subject => Id is { } id ? $"practice-case {id.Value}" : "practice-cases";
    }

    /// <param name="Case">None for a new one.</param>
    /// <param name="Grades">Every grade of the newest version of every scheme, and of the scheme that the case has.</param>
    /// <param name="Offices">For which offices a new one can be written.</param>
    public sealed record View(Written? Case, IReadOnlyList<PracticeGrade> Grades, IReadOnlyList<Office> Offices, IReadOnlyList<PracticeCaseAction> Actions);

    public sealed record Written(PracticeCaseId Id, int Version, PracticeCaseState State, GradeSchemeId Scheme, PracticeText Story, string ExpertWords, IReadOnlyList<PracticeGrade> Choices);

    public sealed record Office(AreaId Id, string Name);

    internal sealed class Handler(ScrutinyDb db, Actor actor) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var found = request.Id is { } id ? await db.PracticeCases.AsNoTracking().OfOffices(actor).SingleOrDefaultAsync(p => p.Id == id, cancellationToken).OrNotFound() : null;
            var offices = actor.PracticeOffices();
            var names = await db.Areas.Where(a => offices.Contains(a.Id)).Select(a => new Office(a.Id, a.Name)).ToListAsync(cancellationToken);
            var schemes = await db.GradeSchemes.AsNoTracking().Include(s => s.Grades).Where(s => s.OwnerId == default(AreaId) || offices.Contains(s.OwnerId) || (found != null && s.Id == found.SchemeId)).ToDictionaryAsync(s => s.Id, cancellationToken);

            // An office's own grades go before those of the same name that come with the service.
            var newest = schemes.Values.Where(s => s.OwnerId == default || offices.Contains(s.OwnerId)).GroupBy(s => (s.Code, s.OwnerId)).Select(g => g.MaxBy(s => s.Number)!)
                .GroupBy(s => s.Code).SelectMany(g => g.Where(s => s.OwnerId != default || g.All(o => o.OwnerId == default)))
                .Where(s => s.Id != found?.SchemeId);
            var offered = found is null ? newest : newest.Prepend(schemes[found.SchemeId]);
            return new(
                found is null ? null : Of(found, schemes[found.SchemeId]),
                [.. offered.OrderBy(s => s.Name, StringComparer.CurrentCulture).SelectMany(PracticeGrade.Of)],
                [.. names.OrderBy(n => n.Name, StringComparer.CurrentCulture)],
                found is null ? [] : PracticeCaseLifecycle.Table.ActionsFor(found.State, actor.RolesOver(found.Reach)));
        }

        private static Written Of(PracticeCase found, GradeScheme scheme) => new(
            found.Id,
            found.Version,
            found.State,
            found.SchemeId,
            new(found.Title, found.Kind, found.Source, found.Account, found.Clip, found.ExpertGrade, found.ExpertNote),
            scheme.Grades.Single(g => g.Code == found.ExpertGrade).Words,
            PracticeGrade.Of(scheme));
    }
}

/// <summary>A grade that can be chosen, with the scheme it belongs to.</summary>
public sealed record PracticeGrade(GradeSchemeId Scheme, string SchemeName, string Code, string Words, string Meaning)
{
    internal static IReadOnlyList<PracticeGrade> Of(GradeScheme scheme) =>
        [.. scheme.Grades.OrderBy(g => g.Number).Select(g => new PracticeGrade(scheme.Id, scheme.Name, g.Code, g.Words, g.Meaning))];
}
