using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Reviews;

/// <summary>One version of the questions that members answer about a case. Publishing locks it; a change is a new version, and a review stays on the version it began with.</summary>
public sealed class ReviewForm : Aggregate
{
    public const int CodeLimit = 40;
    public const int WordsLimit = 400;
    public const int MeaningLimit = 1000;

    private readonly List<FormPage> pages = [];
    private readonly List<FormQuestion> questions = [];

    private ReviewForm()
    {
    }

    public ReviewFormId Id { get; private set; }

    /// <summary>What panels call it in their rules, such as gowisely.</summary>
    public string Code { get; private set; } = string.Empty;

    /// <summary>1 for its first version, and so on.</summary>
    public int Number { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public DateTimeOffset? PublishedAt { get; private set; }

    public IReadOnlyList<FormPage> Pages => pages;

    public IReadOnlyList<FormQuestion> Questions => questions;

    /// <summary>The question whose answer is the reader's grade; none where the form asks for no grade.</summary>
    public FormQuestion? GradeQuestion => questions.Find(q => q.Marker == QuestionMarker.Grade);

    /// <summary>Begins a version that nobody can answer yet.</summary>
    public static ReviewForm Draft(string code, int number, string name) => new()
    {
        Id = ReviewFormId.New(),
        Code = code,
        Number = number,
        Name = name,
    };

    /// <summary>Adds a page, shown as one step.</summary>
    public void AddPage(string title, string hint = "")
    {
        MustBeUnpublished();
        pages.Add(new FormPage(Id, pages.Count + 1, title, hint));
    }

    /// <summary>Adds a question to the last page.</summary>
    public void Ask(QuestionText text, QuestionKind kind, bool required, IReadOnlyList<OptionText> options, QuestionMarker marker = QuestionMarker.None)
    {
        MustBeUnpublished();
        questions.Add(new FormQuestion(Id, questions.Count + 1, pages.Count, text, kind, required, options, marker));
    }

    /// <summary>Locks the version: from now on it can be answered and never changed.</summary>
    public void Publish(DateTimeOffset now)
    {
        MustBeUnpublished();
        PublishedAt = now;
    }

    /// <summary>The questions of one step, in order.</summary>
    public IReadOnlyList<FormQuestion> QuestionsOf(int page) => [.. questions.Where(q => q.Page == page).OrderBy(q => q.Number)];

    /// <summary>What is still missing before the answers can be sent, one sentence for each question, in order.</summary>
    public IReadOnlyList<InputProblem> MissingFrom(IEnumerable<ReviewAnswer> answers)
    {
        var given = answers.ToDictionary(a => a.Question);
        return [.. questions.OrderBy(q => q.Number)
            .Select(q => (q.Code, Missing: q.MissingFrom(given.GetValueOrDefault(q.Code))))
            .Where(q => q.Missing is not null)
            .Select(q => new InputProblem(q.Code, q.Missing!))];
    }

    private void MustBeUnpublished()
    {
        if (PublishedAt is not null)
        {
            throw new RuleBroken(ReviewRules.FormIsLocked);
        }
    }
}

/// <summary>One step of a form.</summary>
public sealed class FormPage
{
    internal FormPage(ReviewFormId formId, int number, string title, string hint)
    {
        FormId = formId;
        Number = number;
        Title = title;
        Hint = hint;
    }

    private FormPage()
    {
    }

    public ReviewFormId FormId { get; private set; }

    public int Number { get; private set; }

    public string Title { get; private set; } = string.Empty;

    public string Hint { get; private set; } = string.Empty;
}
