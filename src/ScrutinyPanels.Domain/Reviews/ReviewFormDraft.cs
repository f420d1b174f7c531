using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Domain.Reviews;

/// <summary>How a draft is written. Its pages follow from its questions: each begins a page of its own, unless it stands with the one before.</summary>
public sealed partial class ReviewForm
{
    /// <summary>The most questions a form can have.</summary>
    public const int MostQuestions = 60;

    /// <summary>The questions as rows to lay out, with whether each stands on the page of the one before.</summary>
    private List<(FormQuestion Question, bool WithBefore)> Rows
    {
        get
        {
            var order = InOrder;
            return [.. order.Select((q, i) => (q, i > 0 && order[i - 1].Page == q.Page))];
        }
    }

    /// <summary>Begins the next version as a copy of this one, for one office; codes of questions stay the same.</summary>
    public ReviewForm NextDraft(int number, AreaId owner, DateTimeOffset now) => Copy(Draft(Code, number, Name, owner), now);

    /// <summary>Begins a form of an office's own as a copy of this one.</summary>
    public ReviewForm CopyAs(string code, string name, AreaId owner, DateTimeOffset now) => Copy(Draft(code, 1, Text.Required(name, WordsLimit, ReviewRules.FormNeedsName), owner), now);

    /// <summary>Begins a form of an office's own with what nearly every form asks: whether there was footage, and the grade.</summary>
    public static ReviewForm Begin(string code, string name, AreaId owner, GradeScheme scheme, DateTimeOffset now)
    {
        var draft = Draft(code, 1, Text.Required(name, WordsLimit, ReviewRules.FormNeedsName), owner);
        draft.AskFootage("case");
        draft.AskGrade("How would you grade this case?", StandardForms.WhyAnyButGreen, scheme);
        draft.ChangedAt = now;
        return draft;
    }

    /// <summary>Refuses to throw a version away that is published; a draft can go, for nobody has answered it.</summary>
    public void MustBeDraft() => MustBeUnpublished();

    private ReviewForm Copy(ReviewForm draft, DateTimeOffset now)
    {
        draft.pages.AddRange(pages.OrderBy(p => p.Number).Select(p => new FormPage(draft.Id, p.Number, p.Title, p.Hint)));
        draft.questions.AddRange(InOrder.Select((q, i) => new FormQuestion(draft.Id, i + 1, q.Page, q.Design)));
        (draft.SchemeCode, draft.SchemeNumber) = (SchemeCode, SchemeNumber);
        draft.RedWithoutFootage = RedWithoutFootage;
        draft.ChangedAt = now;
        return draft;
    }

    /// <summary>Gives the draft another name.</summary>
    public void Rename(string name, DateTimeOffset now)
    {
        MustBeUnpublished();
        Name = Text.Required(name, WordsLimit, ReviewRules.QuestionNeedsWords);
        ChangedAt = now;
    }

    /// <summary>Copies the grades of a scheme into the draft's grade question.</summary>
    public void GradeBy(GradeScheme scheme, DateTimeOffset? now = null)
    {
        MustBeUnpublished();
        var grade = GradeQuestion ?? throw new RuleBroken(ReviewRules.FormNeedsGrade);
        grade.Offer(scheme.Options());
        (SchemeCode, SchemeNumber) = (scheme.Code, scheme.Number);
        RedWithoutFootage = scheme.RedWithoutFootage;
        ChangedAt = now;
        MustHoldTogether();
    }

    /// <summary>Adds a question: the grade's at the end, another before the grade's, or at the end where there is none.</summary>
    public void Add(QuestionDesign design, bool withBefore, DateTimeOffset now)
    {
        MustBeUnpublished();
        if (questions.Count >= MostQuestions || questions.Exists(q => q.Code == design.Text.Code))
        {
            throw new RuleBroken(ReviewRules.CodeTaken);
        }

        var number = questions.Count == 0 ? 1 : questions.Max(q => q.Number) + 1;
        var rows = Rows;
        var added = new FormQuestion(Id, number, 0, design);
        questions.Add(added);
        var grade = rows.FindIndex(r => r.Question.Marker == QuestionMarker.Grade);
        rows.Insert(grade < 0 ? rows.Count : grade, (added, withBefore));
        LayOut(rows, now);
    }

    /// <summary>Says a question of the draft in another way; its code stays.</summary>
    public void Change(QuestionDesign design, bool withBefore, DateTimeOffset now)
    {
        MustBeUnpublished();
        var changed = MustFind(design.Text.Code);
        var rows = Rows;
        changed.Say(design);
        LayOut([.. rows.Select(r => r.Question == changed ? (r.Question, withBefore) : r)], now);
    }

    /// <summary>Names the page on which a question is asked; shown where several stand on one page.</summary>
    public void NamePageOf(string code, string title, string hint, DateTimeOffset now)
    {
        MustBeUnpublished();
        var page = MustFind(code).Page;
        pages.Single(p => p.Number == page).Say(Text.Optional(title, WordsLimit), Text.Optional(hint, WordsLimit));
        ChangedAt = now;
    }

    /// <summary>Moves a question one place up or down; at either end it stays.</summary>
    public void Move(string code, bool up, DateTimeOffset now)
    {
        MustBeUnpublished();
        var moved = MustFind(code);
        var rows = Rows;
        var from = rows.FindIndex(r => r.Question == moved);
        var to = from + (up ? -1 : 1);
        if (to >= 0 && to < rows.Count)
        {
            (rows[from], rows[to]) = (rows[to], rows[from]);
        }

        LayOut(rows, now);
    }

    /// <summary>Takes a question out of the draft; the grade's stays.</summary>
    public void Remove(string code, DateTimeOffset now)
    {
        MustBeUnpublished();
        var removed = MustFind(code);
        if (removed.Marker == QuestionMarker.Grade)
        {
            throw new RuleBroken(ReviewRules.FormNeedsGrade);
        }

        var rows = Rows;
        questions.Remove(removed);
        LayOut([.. rows.Where(r => r.Question != removed)], now);
    }

    /// <summary>A code for a new question made from its words, one that the form does not have yet.</summary>
    public string FreeCode(string words) => CodeFor(words, questions.Select(q => q.Code));

    /// <summary>A code made from words, none of those that are taken.</summary>
    public static string CodeFor(string words, IEnumerable<string> taken)
    {
        var known = taken.ToHashSet();
        var code = Slug.Of(words, CodeLimit - 4);
        return Enumerable.Range(1, known.Count + 1).Select(i => i == 1 ? code : $"{code}-{i}").First(c => !known.Contains(c));
    }

    private FormQuestion MustFind(string code) => questions.Find(q => q.Code == code) ?? throw new NotFound();

    // The name of a page goes with its first question.
    private void LayOut(List<(FormQuestion Question, bool WithBefore)> rows, DateTimeOffset now)
    {
        var named = pages.ToDictionary(p => p.Number, p => (p.Title, p.Hint));
        var said = new List<(string Title, string Hint)>();
        foreach (var (index, (question, withBefore)) in rows.Index())
        {
            if (index == 0 || !withBefore)
            {
                said.Add(named.Remove(question.Page, out var kept) ? kept : (question.Name, string.Empty));
            }

            question.Stand(said.Count, index + 1);
        }

        foreach (var (index, (title, hint)) in said.Index())
        {
            if (pages.Find(p => p.Number == index + 1) is { } page)
            {
                page.Say(title, hint);
            }
            else
            {
                pages.Add(new FormPage(Id, index + 1, title, hint));
            }
        }

        pages.RemoveAll(p => p.Number > said.Count);
        ChangedAt = now;
        MustHoldTogether();
    }

    private void MustHoldTogether()
    {
        if (questions.Count(q => q.Marker == QuestionMarker.Grade) > 1)
        {
            throw new RuleBroken(ReviewRules.OneGrade);
        }

        foreach (var question in questions)
        {
            MustMakeSense(question);
        }
    }

    private void MustMakeSense(FormQuestion question)
    {
        var offers = question.Kind is QuestionKind.Choice or QuestionKind.Several;
        var rule = question switch
        {
            { Name.Length: 0 } or { Words.Length: 0 } => ReviewRules.QuestionNeedsWords,
            _ when question.Options.DistinctBy(o => o.Code).Count() < question.Options.Count => ReviewRules.QuestionNeedsAnswers,
            { Marker: not QuestionMarker.Grade, Options.Count: < 2 } when offers => ReviewRules.QuestionNeedsAnswers,
            { Kind: QuestionKind.Scale } when question.Scale is not { From: >= 0, To: <= ScaleEnds.Highest } scale || scale.From >= scale.To => ReviewRules.ScaleNeedsEnds,
            { Marker: QuestionMarker.Grade } when !question.Required || question.When is not null => ReviewRules.GradeIsAlwaysAsked,
            _ when question.When is { } when && !CanBeAnswered(when, question) => ReviewRules.ConditionComesLater,
            _ => null,
        };
        if (rule is not null)
        {
            throw new RuleBroken(rule);
        }
    }

    private bool CanBeAnswered(AskedWhen when, FormQuestion asked) =>
        questions.Find(q => q.Code == when.Question) is { Kind: QuestionKind.Choice or QuestionKind.Several } earlier
        && earlier.Page < asked.Page && when.Answers.Count > 0 && when.Answers.All(a => earlier.Option(a) is not null);
}
