using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews.Calibration;

/// <summary>One practice case as a member meets it: to answer; and once they have sent, their answer beside the expert's.</summary>
public static class GetMyPractice
{
    [Permission(Permissions.ReadOwnCases)]
    public sealed record Query(PracticeCaseId Id) : IQuery<View>, IReadLogged
    {
        public string Subject => $"practice-case {Id.Value}";
    }

    /// <param name="Grades">The grades to choose from; none where it cannot be answered now.</param>
    /// <param name="Own">What the member sent, newest first; none while they can answer it again.</param>
    /// <param name="Expert">The expert's grade and note; none until the member has sent, and while they can answer it again.</param>
    public sealed record View(string Title, RecordKind Kind, PracticeSource Source, string Account, string Clip, IReadOnlyList<PracticeGrade> Grades, IReadOnlyList<Answer> Own, Opinion? Expert);

    /// <param name="Grade">The grade in the words of the scheme.</param>
    public sealed record Answer(string Grade, string Why, DateTimeOffset SentAt);

    public sealed record Opinion(string Grade, string Note);

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var found = await db.PracticeCasesFor(actor).AsNoTracking().SingleOrDefaultAsync(p => p.Id == request.Id, cancellationToken).OrNotFound();
            var scheme = await db.SchemeOf(found, cancellationToken);
            var me = actor.Id.GetValueOrDefault();
            var own = await db.PracticeViews.AsNoTracking().Where(v => v.PracticeCaseId == found.Id && v.UserId == me).OrderByDescending(v => v.Number).ToListAsync(cancellationToken);
            var open = found.State == PracticeCaseState.Published && !own.Exists(v => v.SentAt > PracticeView.CountsAfter(clock.GetUtcNow()));
            string Words(string code) => scheme.Grades.Single(g => g.Code == code).Words;
            return new(
                found.Title,
                found.Kind,
                found.Source,
                found.Account,
                found.Clip,
                open ? PracticeGrade.Of(scheme) : [],
                open ? [] : [.. own.Select(v => new Answer(Words(v.Grade), v.Why, v.SentAt))],
                open ? null : new(Words(found.ExpertGrade), found.ExpertNote));
        }
    }
}
