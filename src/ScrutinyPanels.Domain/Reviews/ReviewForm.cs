using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Domain.Reviews;

/// <summary>One version of the questions that members answer about a case. Publishing locks it; a change is a new version, and a review stays on the version it began with.</summary>
public sealed partial class ReviewForm : Aggregate
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

    /// <summary>The office whose version it is; empty for a version that comes with the service and serves every office that has none of its own.</summary>
    public AreaId OwnerId { get; private set; }

    /// <summary>The scheme from which the grades were copied; none in the oldest versions.</summary>
    public string? SchemeCode { get; private set; }

    /// <summary>The version of that scheme.</summary>
    public int SchemeNumber { get; private set; } = 1;

    /// <summary>A case of which every view says that there is no footage is red.</summary>
    public bool RedWithoutFootage { get; private set; }

    /// <summary>When the draft was last worked on.</summary>
    public DateTimeOffset? ChangedAt { get; private set; }

    public DateTimeOffset? PublishedAt { get; private set; }

    public IReadOnlyList<FormPage> Pages => pages;

    public IReadOnlyList<FormQuestion> Questions => questions;

    /// <summary>Whether it comes with the service and belongs to no office.</summary>
    public bool IsShipped => OwnerId == default;

    /// <summary>The questions in the order in which they are asked.</summary>
    public IReadOnlyList<FormQuestion> InOrder => [.. questions.OrderBy(q => q.Page).ThenBy(q => q.Place).ThenBy(q => q.Number)];

    /// <summary>The question in which the grade is given; none in a draft without one.</summary>
    public FormQuestion? GradeQuestion => questions.Find(q => q.Marker == QuestionMarker.Grade);

    /// <summary>Begins a version that nobody can answer yet.</summary>
    public static ReviewForm Draft(string code, int number, string name, AreaId owner = default) => new()
    {
        Id = ReviewFormId.New(),
        Code = code,
        Number = number,
        Name = name,
        OwnerId = owner,
    };

    /// <summary>Adds a page, shown as one step.</summary>
    public void AddPage(string title, string hint = "")
    {
        MustBeUnpublished();
        pages.Add(new FormPage(Id, pages.Count + 1, title, hint));
    }

    /// <summary>Adds a question to the last page.</summary>
    public void Ask(QuestionText text, QuestionKind kind, bool required, IReadOnlyList<OptionText> options, QuestionMarker marker = QuestionMarker.None, AskedWhen? when = null, ScaleEnds? scale = null)
    {
        MustBeUnpublished();
        questions.Add(new FormQuestion(Id, questions.Count + 1, pages.Count, new(text, kind, required, options, marker, when, scale)));
    }

    /// <summary>Locks the version: from now on it can be answered and never changed. It must hold together and have a grade.</summary>
    public void Publish(DateTimeOffset now)
    {
        MustBeUnpublished();
        if (GradeQuestion is null or { Options.Count: 0 })
        {
            throw new RuleBroken(ReviewRules.FormNeedsGrade);
        }

        if (GradeQuestion.Options.Any(o => o.Band is null))
        {
            throw new RuleBroken(ReviewRules.SchemeNeeded);
        }

        MustHoldTogether();
        PublishedAt = now;
    }

    /// <summary>The questions of one step, in order.</summary>
    public IReadOnlyList<FormQuestion> QuestionsOf(int page) => [.. InOrder.Where(q => q.Page == page)];

    /// <summary>The questions that are asked of somebody who has answered so far in this way, in order; a question that depends on one that is not asked is not asked either.</summary>
    public IReadOnlyList<FormQuestion> AskedOf(IEnumerable<ReviewAnswer> answers)
    {
        var given = answers.ToDictionary(a => a.Question);
        var asked = new List<FormQuestion>();
        foreach (var question in InOrder)
        {
            if (question.When is not { } when
                || (asked.Exists(a => a.Code == when.Question) && given.GetValueOrDefault(when.Question) is { } earlier && when.Answers.Any(earlier.Has)))
            {
                asked.Add(question);
            }
        }

        return asked;
    }

    /// <summary>The next page after this one with something to ask; none after the last.</summary>
    public int? PageAfter(int page, IEnumerable<ReviewAnswer> answers) => AskedOf(answers).Where(q => q.Page > page).Select(q => (int?)q.Page).Min();

    /// <summary>The page before this one with something to ask; none before the first.</summary>
    public int? PageBefore(int page, IEnumerable<ReviewAnswer> answers) => AskedOf(answers).Where(q => q.Page < page).Select(q => (int?)q.Page).Max();

    /// <summary>What is still missing before the answers can be sent, one sentence for each question that is asked, in order.</summary>
    public IReadOnlyList<InputProblem> MissingFrom(IEnumerable<ReviewAnswer> answers)
    {
        var given = answers.ToDictionary(a => a.Question);
        return [.. AskedOf(given.Values)
            .Select(q => (q.Code, Missing: q.MissingFrom(given.GetValueOrDefault(q.Code))))
            .Where(q => q.Missing is not null)
            .Select(q => new InputProblem(q.Code, q.Missing!))];
    }

    /// <summary>Whether the answers say that no footage was supplied.</summary>
    public bool SaysNoFootage(IReadOnlyCollection<ReviewAnswer> answers) => ChosenIn(answers, QuestionMarker.Footage)?.Code == StandardForms.NoFootageSupplied;

    /// <summary>The grade that the answers give; none where they give none.</summary>
    public FormOption? GradeIn(IReadOnlyCollection<ReviewAnswer> answers) => ChosenIn(answers, QuestionMarker.Grade);

    /// <summary>The grade that a panel chose by its code, or by its band alone where the form has just one grade of that band or no grades with bands at all.</summary>
    public (Grade Band, GradeName? Named) GradeChosen(string? code, Grade? band)
    {
        var grades = GradeQuestion?.Options ?? [];
        if (!string.IsNullOrEmpty(code))
        {
            return grades.FirstOrDefault(g => g.Code == code) is { Band: { } of } chosen ? (of, new(chosen.Code, chosen.Words)) : throw new RuleBroken(ReviewRules.NoSuchAnswer);
        }

        var its = band ?? throw new RuleBroken(ReviewRules.ChooseAGrade);
        return grades.Where(g => g.Band == its).ToList() switch
        {
            [var one] => (its, new(one.Code, one.Words)),
            _ when grades.All(g => g.Band is null) => (its, null),
            _ => throw new RuleBroken(ReviewRules.NoSuchAnswer),
        };
    }

    // An answer to a question that is no longer asked does not count.
    private FormOption? ChosenIn(IReadOnlyCollection<ReviewAnswer> answers, QuestionMarker marker) =>
        AskedOf(answers).FirstOrDefault(q => q.Marker == marker) is { } asked ? asked.Option(answers.FirstOrDefault(a => a.Question == asked.Code)?.Choice) : null;

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
        Say(title, hint);
    }

    private FormPage()
    {
    }

    public ReviewFormId FormId { get; private set; }

    public int Number { get; private set; }

    public string Title { get; private set; } = string.Empty;

    public string Hint { get; private set; } = string.Empty;

    internal void Say(string title, string hint)
    {
        Title = title;
        Hint = hint;
    }
}
