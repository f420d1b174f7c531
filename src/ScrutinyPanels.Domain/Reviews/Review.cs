using System.Security.Cryptography;
using System.Text;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Domain.Reviews;

/// <summary>One person's own view of one case: kept page by page, sealed when it is sent, never edited after. Nobody else sees it until the case is opened.</summary>
public sealed class Review : Aggregate
{
    private readonly List<ReviewAnswer> answers = [];
    private readonly List<SecondView> secondViews = [];

    private Review()
    {
    }

    public ReviewId Id { get; private set; }

    public CaseId CaseId { get; private set; }

    public UserId UserId { get; private set; }

    public AreaId AreaId { get; private set; }

    public ForceId ForceId { get; private set; }

    public PanelId PanelId { get; private set; }

    /// <summary>The version of the form it began with and stays on.</summary>
    public ReviewFormId FormId { get; private set; }

    public ReviewState State { get; private set; }

    public DateTimeOffset StartedAt { get; private set; }

    /// <summary>When answers were last kept.</summary>
    public DateTimeOffset? SavedAt { get; private set; }

    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>What its author went on to watch the footage of, by kind of content; none where there was no footage. For the author alone.</summary>
    public ContentTags? Watched { get; private set; }

    /// <summary>Sent when the case was open already: shown, marked, and left out of agreement.</summary>
    public bool AfterOpening { get; private set; }

    public IReadOnlyList<ReviewAnswer> Answers => answers;

    /// <summary>What the reader added when they saw it differently, oldest first; sealed like the first view until the case is opened, and in no count or agreement.</summary>
    public IReadOnlyList<SecondView> SecondViews => secondViews;

    public Reach Reach => new(AreaId.Value, ForceId.Value, PanelId.Value);

    /// <summary>Begins a reader's view of a case on the newest published version of the panel's form.</summary>
    /// <param name="of">The case, which the reader said they can look at.</param>
    /// <param name="form">The version of the form.</param>
    /// <param name="by">The reader.</param>
    /// <param name="now">When.</param>
    /// <param name="watched">What the footage shows, where there is any and the reader goes on to it.</param>
    public static Review Start(Case of, ReviewForm form, Actor by, DateTimeOffset now, ContentTags? watched = null)
    {
        by.MustBe(of.Reach, Role.Member, Role.ViceChair, Role.Chair);
        if (by.Id is not { } reader || !of.Readers.Any(r => r.UserId == reader && r.Answer == ReaderAnswer.CanLook))
        {
            throw new NotFound();
        }

        of.MustTakeViews();
        return new()
        {
            Id = ReviewId.New(),
            CaseId = of.Id,
            UserId = reader,
            AreaId = of.AreaId,
            ForceId = of.ForceId,
            PanelId = of.PanelId,
            FormId = form.Id,
            State = ReviewState.Draft,
            StartedAt = now,
            Watched = watched,
        };
    }

    /// <summary>
    /// Keeps what was answered on one page; a question left out keeps its earlier answer. Sent again it changes nothing. Where something else was
    /// kept since the reader saw the page, which the mark of what they saw tells, it is refused.
    /// </summary>
    public void Keep(Case of, ReviewForm form, int page, IReadOnlyList<GivenAnswer> given, Actor by, DateTimeOffset now, string? seen = null)
    {
        State = Next(ReviewAction.Keep, of, by);
        if (seen is not null && seen != MarkOf(form, page) && form.QuestionsOf(page).Any(q => Changes(q, given)))
        {
            throw new RuleBroken(ReviewRules.AnsweredSince);
        }

        foreach (var question in form.QuestionsOf(page))
        {
            if (given.FirstOrDefault(g => g.Question == question.Code) is { } answer)
            {
                Keep(question, answer);
            }
        }

        SavedAt = now;
    }

    /// <summary>A mark of what is kept of one page: the same for the same answers, another for others.</summary>
    public string MarkOf(ReviewForm form, int page) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(form.QuestionsOf(page).Select(q => KeptOf(q).Whole)))));

    /// <summary>Seals the view. It must be complete, and cannot be changed afterwards.</summary>
    public void Send(Case of, ReviewForm form, Actor by, DateTimeOffset now)
    {
        var next = Next(ReviewAction.Send, of, by);
        var missing = form.MissingFrom(answers);
        if (missing.Count > 0)
        {
            throw new InputInvalid(missing);
        }

        State = next;
        SentAt = now;
        AfterOpening = of.State == CaseState.Opened;
    }

    /// <summary>Leaves the case to others, without a reason; to everybody else it is as if the reader had not been asked.</summary>
    public void Pass(Case of, Actor by)
    {
        State = Next(ReviewAction.Pass, of, by);
        answers.Clear();
    }

    /// <summary>Adds a dated second view to one that was sent, with the grade the reader gives now and why; the first view stays as it is. The same words sent again add nothing.</summary>
    public void AddSecondView(Case of, ReviewForm form, string? grade, string? why, Actor by, DateTimeOffset now)
    {
        var next = Next(ReviewAction.AddSecondView, of, by);
        if (form.GradeQuestion is { } question ? question.Option(grade) is null : grade is not null)
        {
            throw new RuleBroken(ReviewRules.NoSuchAnswer);
        }

        State = next;
        var reason = Text.Required(why, SecondView.WhyLimit, ReviewRules.SecondViewNeedsWhy);
        if (secondViews.MaxBy(v => v.Number) is not { } last || (last.Grade, last.Why) != (grade, reason))
        {
            secondViews.Add(new SecondView(Id, secondViews.Count + 1, grade, reason, now, of.State == CaseState.Opened));
        }
    }

    /// <summary>The answer to a question of this code.</summary>
    public ReviewAnswer? AnswerTo(string question) => answers.Find(a => a.Question == question);

    private ReviewState Next(ReviewAction action, Case of, Actor by)
    {
        if (by.Id != UserId)
        {
            throw new NotFound();
        }

        var next = ReviewLifecycle.Table.Next(State, action, by, Reach);
        of.MustTakeViews();
        return next;
    }

    private ReviewAnswer KeptOf(FormQuestion question) => AnswerTo(question.Code) ?? new ReviewAnswer(Id, question.Code);

    private bool Changes(FormQuestion question, IReadOnlyList<GivenAnswer> given) =>
        given.FirstOrDefault(g => g.Question == question.Code) is { } answer && KeptOf(question).With(question, answer).Whole != KeptOf(question).Whole;

    private void Keep(FormQuestion question, GivenAnswer given)
    {
        AnswerShape.MustBeOffered(question, given.Choice);
        var kept = AnswerTo(question.Code);
        if (kept is null)
        {
            answers.Add(kept = new ReviewAnswer(Id, question.Code));
        }

        kept.Keep(question, given);
    }
}
