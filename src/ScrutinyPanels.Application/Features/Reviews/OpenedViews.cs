using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews;

/// <summary>How far apart the readers are about one question, in words.</summary>
public enum Agreement
{
    Same,
    Close,
    Apart,

    /// <summary>Fewer than two readers gave an answer that can be compared.</summary>
    TooFew,
}

/// <summary>The views of an opened case side by side, under letters that say nothing about who. Most disputed question first, what is agreed after it.</summary>
/// <param name="Readers">The letters, in order; views sent after opening come last.</param>
/// <param name="Questions">Questions with answers to choose, the widest spread first, then in the form's order.</param>
/// <param name="Texts">What readers wrote in their own words, in the form's order.</param>
/// <param name="SecondViews">What readers added when they saw it differently, by letter, then by day; in no spread.</param>
public sealed record OpenedViews(IReadOnlyList<OpenedViews.Reader> Readers, IReadOnlyList<OpenedViews.Question> Questions, IReadOnlyList<OpenedViews.Text> Texts, IReadOnlyList<OpenedViews.Second> SecondViews)
{
    // Two of five readers one step away from the rest on a three-step scale make 0.3.
    private const double StillClose = 0.34;

    /// <param name="AfterOpening">Sent when the case was open already: shown, and left out of agreement.</param>
    public sealed record Reader(string Letter, bool AfterOpening);

    /// <param name="Spread">From 0, all the same, to 1, every pair at opposite ends; none where there is nothing to compare. See <see cref="Domain.Reviews.Spread"/>.</param>
    /// <param name="IsGrade">Whether it asks for the reader's grade.</param>
    public sealed record Question(string Code, string Name, string Words, double? Spread, Agreement Agreement, bool IsGrade, IReadOnlyList<Mark> Marks)
    {
        /// <summary>Whether there is something to talk about.</summary>
        public bool IsDisputed => Agreement is Agreement.Close or Agreement.Apart;
    }

    /// <param name="Letter">The letter of the answer, beside its shape and words.</param>
    /// <param name="IsGap">An answer that is not compared, such as "I could not tell".</param>
    public sealed record Mark(Reader Reader, string Choice, string Letter, MarkShape Shape, string Answer, string Reason, bool IsGap);

    /// <param name="Letter">The letter of the grade, beside its shape and words; none where the form asks for no grade.</param>
    /// <param name="AfterOpening">Added when the case was open already.</param>
    public sealed record Second(Reader Reader, string? Letter, MarkShape? Shape, string? Grade, string Why, DateTimeOffset AddedAt, bool AfterOpening);

    public sealed record Text(string Code, string Name, string Words, IReadOnlyList<Writing> Writings);

    public sealed record Writing(Reader Reader, string Words);

    internal static async Task<OpenedViews> Of(ScrutinyDb db, Case opened, CancellationToken cancel)
    {
        var sent = await db.Reviews.AsNoTracking().Include(r => r.Answers).Include(r => r.SecondViews).AsSplitQuery().Where(r => r.CaseId == opened.Id && r.State == ReviewState.Sent).ToListAsync(cancel);
        var formIds = sent.Select(r => r.FormId).Distinct().ToList();
        var forms = await db.ReviewForms.Whole().AsNoTracking().Where(f => formIds.Contains(f.Id)).ToDictionaryAsync(f => f.Id, cancel);
        return Arrange(sent, forms, opened.ShuffleSecret);
    }

    internal static OpenedViews Arrange(IReadOnlyList<Review> sent, IReadOnlyDictionary<ReviewFormId, ReviewForm> forms, Guid secret)
    {
        var inTime = Domain.Reviews.Spread.Shuffled(secret, sent.Where(r => !r.AfterOpening).Select(r => r.UserId));
        var late = Domain.Reviews.Spread.Shuffled(secret, sent.Where(r => r.AfterOpening).Select(r => r.UserId));
        var byReader = sent.ToDictionary(r => r.UserId);
        var views = inTime.Concat(late).Select((u, i) => (Reader: new Reader(Domain.Reviews.Spread.Letter(i), byReader[u].AfterOpening), Review: byReader[u])).ToList();
        var questions = forms.Values.OrderByDescending(f => f.Number).SelectMany(f => f.Questions).DistinctBy(q => q.Code).OrderBy(q => q.Page).ThenBy(q => q.Place).ToList();
        return new(
            [.. views.Select(v => v.Reader)],
            [.. questions.Where(q => q.Kind == QuestionKind.Choice).Select(q => Row(q, views, forms)).OrderByDescending(q => q.Spread ?? -1)],
            [.. questions.Where(q => q.Kind != QuestionKind.Choice).Select(q => new Text(q.Code, q.Name, q.Words, [.. views
                .Select(v => new Writing(v.Reader, Written(q.Code, v.Review, forms[v.Review.FormId])))
                .Where(w => w.Words.Length > 0)]))],
            [.. views.SelectMany(v => v.Review.SecondViews.OrderBy(s => s.Number).Select(s => Added(v.Reader, s, forms[v.Review.FormId])))]);
    }

    private static Second Added(Reader reader, SecondView second, ReviewForm form)
    {
        var grade = form.GradeQuestion?.Option(second.Grade);
        return new(reader, grade?.Letter, grade?.Shape, grade?.Words, second.Why, second.AddedAt, second.AfterOpening);
    }

    // What was chosen of several, the place on a scale or the times in the footage, in words; or the reader's own words.
    private static string Written(string code, Review review, ReviewForm form)
    {
        var answer = review.AnswerTo(code);
        return form.AskedOf(review.Answers).FirstOrDefault(q => q.Code == code) is { } asked ? asked.InWords(answer) ?? answer?.Words ?? string.Empty : string.Empty;
    }

    private static Question Row(FormQuestion question, IReadOnlyList<(Reader Reader, Review Review)> views, IReadOnlyDictionary<ReviewFormId, ReviewForm> forms)
    {
        var marks = new List<Mark>();
        foreach (var (reader, review) in views)
        {
            var answer = review.AnswerTo(question.Code);
            var asked = forms[review.FormId].AskedOf(review.Answers).FirstOrDefault(q => q.Code == question.Code);
            if (asked?.Option(answer?.Choice) is { } chosen)
            {
                marks.Add(new Mark(reader, chosen.Code, chosen.Letter, chosen.Shape, chosen.Words, answer!.Words, Domain.Reviews.Spread.IsGap(asked, chosen)));
            }
        }

        var spread = Domain.Reviews.Spread.Of(question, [.. marks.Where(m => !m.Reader.AfterOpening).Select(m => m.Choice)]);
        var agreement = spread switch { null => Agreement.TooFew, 0 => Agreement.Same, <= StillClose => Agreement.Close, _ => Agreement.Apart };
        return new(question.Code, question.Name, question.Words, spread, agreement, question.Marker == QuestionMarker.Grade, marks);
    }
}
