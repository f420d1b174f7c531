using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews;

/// <summary>All of the reader's own answers, to check before sending and to read again afterwards; once the panel has decided, its grade beside them.</summary>
public static class CheckMyAnswers
{
    [Permission(Permissions.ReadOwnCases)]
    public sealed record Query(CaseId Id) : IQuery<View>, IReadLogged
    {
        public string Subject => $"case {Id.Value}";
    }

    /// <param name="Decision">What the panel decided; none until it is settled, and none for who has not sent.</param>
    /// <param name="OpensItself">Whether the panel's rules open the case once all who were asked have sent or passed.</param>
    /// <param name="Support">Whom to talk to, where the oversight office says so.</param>
    /// <param name="SecondViews">What the reader added since they sent, oldest first.</param>
    /// <param name="Grades">The grades to choose from in a second view; none where the form asks for no grade.</param>
    public sealed record View(
        int Number,
        string Panel,
        Month Month,
        CaseState State,
        ReviewState? Own,
        DateTimeOffset? SavedAt,
        DateTimeOffset? SentAt,
        bool AfterOpening,
        IReadOnlyList<Row> Rows,
        Decision? Decision,
        bool OpensItself,
        IReadOnlyList<Second> SecondViews,
        IReadOnlyList<AskedQuestion.Option> Grades,
        string? Support)
    {
        /// <summary>Whether the reader may add a second view.</summary>
        public bool MayAddSecondView => Own == ReviewState.Sent && (State is CaseState.Reading or CaseState.Opened);
    }

    /// <param name="Missing">The sentence that says what is missing; none where the answer is whole.</param>
    public sealed record Row(string Code, string Name, int Step, string? Choice, string Words, bool IsGrade, string? Missing);

    /// <param name="GradeWords">What the panel's own scheme calls the grade; none where that is the band.</param>
    public sealed record Decision(Grade Grade, string? GradeWords, string MinorityView, DateTimeOffset SettledAt);

    /// <param name="Grade">The words of the grade; none where the form asks for no grade.</param>
    public sealed record Second(string? Grade, string Why, DateTimeOffset AddedAt);

    internal sealed class Handler(ScrutinyDb db, Actor actor, SupportContacts support, TimeProvider clock) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var found = await db.CasesReadableBy(actor, clock.GetUtcNow()).AsNoTracking().SingleOrDefaultAsync(c => c.Id == request.Id, cancellationToken).OrNotFound();
            var panel = await db.Panels.Where(p => p.Id == found.PanelId).Select(p => p.Name).SingleAsync(cancellationToken);
            var own = await db.OwnReview(found.Id, actor, cancellationToken);
            var opensItself = (await db.RulesOf(found, cancellationToken)).OpensItself;
            if (own is null)
            {
                return new(found.Number, panel, found.Month, found.State, null, null, null, false, [], null, opensItself, [], [], null);
            }

            var form = await db.ReviewForms.Whole().AsNoTracking().SingleAsync(f => f.Id == own.FormId, cancellationToken);
            var welsh = await db.ReadsWelsh(actor, found.AreaId, cancellationToken);
            var missing = form.MissingFrom(own.Answers).ToDictionary(m => m.Field, m => m.Message);
            var rows = form.AskedOf(own.Answers).Select(q => new Row(
                q.Code,
                q.TextIn(welsh).Name,
                q.Page,
                q.InWords(own.AnswerTo(q.Code), welsh),
                own.AnswerTo(q.Code)?.Words ?? string.Empty,
                q.Marker == QuestionMarker.Grade,
                missing.GetValueOrDefault(q.Code)));
            var decision = found is { State: CaseState.Settled, Grade: { } grade, SettledAt: { } at } && own.State == ReviewState.Sent
                ? new Decision(grade, found.GradeWords, found.MinorityView, at)
                : null;
            var seconds = own.SecondViews.OrderBy(v => v.Number).Select(v => new Second(form.GradeQuestion?.Option(v.Grade)?.Words, v.Why, v.AddedAt));
            var grades = form.GradeQuestion?.Options.OrderBy(o => o.Number).Select(o => new AskedQuestion.Option(o.Code, o.Words, o.Meaning)) ?? [];
            return new(found.Number, panel, found.Month, found.State, own.State, own.SavedAt, own.SentAt, own.AfterOpening, [.. rows], decision, opensItself, [.. seconds], [.. grades], await support.Of(found.AreaId, cancellationToken));
        }
    }
}
