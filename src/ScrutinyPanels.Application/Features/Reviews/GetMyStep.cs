using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews;

/// <summary>One step of the form with the reader's own answers so far, and the record to look at again.</summary>
public static class GetMyStep
{
    [Permission(Permissions.ReadOwnCases)]
    public sealed record Query(CaseId Id, int Step) : IQuery<View>, IReadLogged
    {
        public string Subject => $"case {Id.Value}";
    }

    /// <param name="Own">How far the view has come; there are questions and a record only while it is a draft and the case takes views.</param>
    /// <param name="Steps">The number of the form's last step.</param>
    /// <param name="Place">Which of the questions that are asked of this reader stand here; none where nothing is asked here.</param>
    /// <param name="Previous">The step before with something to ask; none before the first.</param>
    /// <param name="OpensItself">Whether the panel's rules open the case once all who were asked have sent or passed.</param>
    /// <param name="Next">The step after with something to ask; none after the last.</param>
    /// <param name="Seen">The mark of what is kept of this step.</param>
    public sealed record View(int Number, ReviewState? Own, CaseState State, int Step, int Steps, string Title, string Hint, IReadOnlyList<AskedQuestion> Questions, Place? Place, int? Previous, int? Next, DateTimeOffset? SavedAt, RecordInWords? Record, string Seen, bool OpensItself)
    {
        /// <summary>Whether views are still taken.</summary>
        public bool TakesViews => State is CaseState.Reading or CaseState.Opened;
    }

    /// <summary>Question 4 of 11, or questions 2 to 9 of 11.</summary>
    public sealed record Place(int First, int Last, int Of);

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var found = await db.CasesReadableBy(actor, clock.GetUtcNow()).AsNoTracking().SingleOrDefaultAsync(c => c.Id == request.Id, cancellationToken).OrNotFound();
            var own = await db.OwnReview(found.Id, actor, cancellationToken);
            if (own?.State != ReviewState.Draft || found.State is not (CaseState.Reading or CaseState.Opened))
            {
                return new(found.Number, own?.State, found.State, request.Step, 0, string.Empty, string.Empty, [], null, null, null, null, null, string.Empty, false);
            }

            var form = await db.ReviewForms.Whole().AsNoTracking().SingleAsync(f => f.Id == own.FormId, cancellationToken);
            var page = form.Pages.SingleOrDefault(p => p.Number == request.Step) ?? throw new NotFound();
            var asked = form.AskedOf(own.Answers);
            var here = asked.Where(q => q.Page == page.Number).ToList();
            var area = await db.Forces.Where(f => f.Id == found.ForceId).Select(f => f.Name).SingleAsync(cancellationToken);
            var record = here.Count == 0 ? null : await db.RecordOf(found.EncounterId, area, cancellationToken);
            var welsh = await db.ReadsWelsh(actor, found.AreaId, cancellationToken);
            var before = asked.TakeWhile(q => q.Page < page.Number).Count();
            return new(
                found.Number,
                own.State,
                found.State,
                page.Number,
                form.Pages.Count,
                page.Title,
                page.Hint,
                [.. here.Select(q => AskedQuestion.Of(q, own.AnswerTo(q.Code), welsh))],
                here.Count == 0 ? null : new Place(before + 1, before + here.Count, asked.Count),
                form.PageBefore(page.Number, own.Answers),
                form.PageAfter(page.Number, own.Answers),
                own.SavedAt,
                record,
                own.MarkOf(form, page.Number),
                (await db.RulesOf(found, cancellationToken)).OpensItself);
        }
    }
}
