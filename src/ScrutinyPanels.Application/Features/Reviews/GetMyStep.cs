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
    public sealed record View(int Number, ReviewState? Own, CaseState State, int Step, int Steps, string Title, string Hint, IReadOnlyList<Question> Questions, DateTimeOffset? SavedAt, RecordInWords? Record)
    {
        /// <summary>Whether views are still taken.</summary>
        public bool TakesViews => State is CaseState.Reading or CaseState.Opened;
    }

    public sealed record Question(string Code, string Words, string Hint, string Meaning, string ReasonWords, IReadOnlyList<string> NeedReason, QuestionKind Kind, IReadOnlyList<Option> Options, string? Choice, string Text);

    public sealed record Option(string Code, string Words, string Meaning);

    internal sealed class Handler(ScrutinyDb db, Actor actor) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var found = await db.Cases.ReadableBy(actor).AsNoTracking().SingleOrDefaultAsync(c => c.Id == request.Id, cancellationToken).OrNotFound();
            var own = await db.OwnReview(found.Id, actor, cancellationToken);
            if (own?.State != ReviewState.Draft || found.State is not (CaseState.Reading or CaseState.Opened))
            {
                return new(found.Number, own?.State, found.State, request.Step, 0, string.Empty, string.Empty, [], null, null);
            }

            var form = await db.ReviewForms.Whole().AsNoTracking().SingleAsync(f => f.Id == own.FormId, cancellationToken);
            var page = form.Pages.SingleOrDefault(p => p.Number == request.Step) ?? throw new NotFound();
            var area = await db.Forces.Where(f => f.Id == found.ForceId).Select(f => f.Name).SingleAsync(cancellationToken);
            var record = await db.RecordOf(found.EncounterId, area, cancellationToken);
            return new(found.Number, own.State, found.State, page.Number, form.Pages.Count, page.Title, page.Hint, [.. form.QuestionsOf(page.Number).Select(q => Shown(q, own))], own.SavedAt, record);
        }

        private static Question Shown(FormQuestion asked, Review own)
        {
            var answer = own.AnswerTo(asked.Code);
            return new(
                asked.Code,
                asked.Words,
                asked.Hint,
                asked.Meaning,
                asked.ReasonWords,
                [.. asked.Options.Where(o => o.NeedsReason).Select(o => o.Code)],
                asked.Kind,
                [.. asked.Options.OrderBy(o => o.Number).Select(o => new Option(o.Code, o.Words, o.Meaning))],
                answer?.Choice,
                answer?.Words ?? string.Empty);
        }
    }
}
