using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews.Calibration;

/// <summary>How the members of an area graded each practice case, all together and without names, for chairs and the oversight office.</summary>
public static class GetPracticeCounts
{
    [Permission(Permissions.ReadPanelCases)]
    public sealed record Query : IQuery<IReadOnlyList<Row>>, IReadLogged
    {
        public string Subject => "practice-cases";
    }

    /// <param name="OwnFirst">A chair who can still answer it does so first, and is told neither the expert's grade nor the counts before.</param>
    /// <param name="Expert">None while they have not.</param>
    /// <param name="Counts">None where fewer than three members have sent.</param>
    public sealed record Row(PracticeCaseId Id, string Title, bool InUse, bool OwnFirst, string? Expert, Numbers? Counts);

    public sealed record Numbers(int Senders, int Exactly, int WithinOneStep, IReadOnlyList<Chosen> Grades);

    public sealed record Chosen(string Grade, int Count, bool IsExperts);

    internal sealed class Handler(ScrutinyDb db, Actor actor) : IQueryHandler<Query, IReadOnlyList<Row>>
    {
        public async Task<IReadOnlyList<Row>> Handle(Query request, CancellationToken cancellationToken)
        {
            // One count for the whole area, the same for everybody: two counts of overlapping people would tell about the rest.
            var areas = db.Panels.Within(actor, Permissions.RolesFor(Permissions.ReadPanelCases)).Select(p => p.AreaId);
            var cases = await db.PracticeCases.AsNoTracking().Where(p => areas.Contains(p.AreaId) && p.State != PracticeCaseState.Draft).ToListAsync(cancellationToken);
            var ids = cases.Select(p => p.Id).ToList();
            var first = (await db.PracticeViews.AsNoTracking().Where(v => ids.Contains(v.PracticeCaseId) && v.Number == 1).Select(v => new { v.PracticeCaseId, v.Grade }).ToListAsync(cancellationToken))
                .ToLookup(v => v.PracticeCaseId, v => v.Grade);
            var schemes = await db.Schemes(cancellationToken);
            var me = actor.Id.GetValueOrDefault();
            var answered = await db.PracticeViews.Where(v => v.UserId == me).Select(v => v.PracticeCaseId).ToListAsync(cancellationToken);
            var offices = actor.PracticeOffices();
            return
            [
                .. cases.OrderBy(p => p.State).ThenBy(p => p.Title, StringComparer.CurrentCulture)
                    .Select(p => p.State == PracticeCaseState.Published && !offices.Contains(p.AreaId) && !answered.Contains(p.Id)
                        ? new Row(p.Id, p.Title, true, true, null, null)
                        : RowOf(p, schemes[p.SchemeId], PracticeTally.Of(schemes[p.SchemeId], p.ExpertGrade, [.. first[p.Id]]))),
            ];
        }

        private static Row RowOf(PracticeCase of, GradeScheme scheme, PracticeTally? tally) => new(
            of.Id,
            of.Title,
            of.State == PracticeCaseState.Published,
            false,
            scheme.Grades.Single(g => g.Code == of.ExpertGrade).Words,
            tally is null ? null : new(tally.Senders, tally.Exactly, tally.WithinOneStep, [.. tally.Chosen.Select(c => new Chosen(c.Grade.Words, c.Count, c.Grade.Code == of.ExpertGrade))]));
    }
}
