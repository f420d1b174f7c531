using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Domain.Reviews;

/// <summary>Where the story of a practice case comes from; it is never a record that a panel could be asked to read.</summary>
public enum PracticeSource
{
    MadeUp = 1,

    /// <summary>Everybody in it agreed to its use.</summary>
    Agreed = 2,
}

/// <summary>A case to practise on, with the grade an expert gives it and why. It is no case of any panel and counts in no figure.</summary>
public sealed class PracticeCase : Aggregate
{
    public const int TitleLimit = 120;
    public const int AccountLimit = 4000;
    public const int NoteLimit = 2000;

    private PracticeCase()
    {
    }

    public PracticeCaseId Id { get; private set; }

    public AreaId AreaId { get; private set; }

    public PracticeCaseState State { get; private set; }

    public string Title { get; private set; } = string.Empty;

    public RecordKind Kind { get; private set; }

    public PracticeSource Source { get; private set; }

    /// <summary>What members read, in the place of a record.</summary>
    public string Account { get; private set; } = string.Empty;

    /// <summary>By what name the office finds a clip to watch; empty where there is none.</summary>
    public string Clip { get; private set; } = string.Empty;

    /// <summary>The version of the grades that members choose from.</summary>
    public GradeSchemeId SchemeId { get; private set; }

    /// <summary>The code of the expert's grade in that scheme.</summary>
    public string ExpertGrade { get; private set; } = string.Empty;

    /// <summary>Why the expert gives that grade.</summary>
    public string ExpertNote { get; private set; } = string.Empty;

    public Reach Reach => new(AreaId.Value, Guid.Empty, Guid.Empty);

    /// <summary>Begins a practice case for the members of one area; nobody but its office sees it yet.</summary>
    public static PracticeCase Write(AreaId area, PracticeText story, GradeScheme scheme, Actor by)
    {
        var made = new PracticeCase { Id = PracticeCaseId.New(), AreaId = area, State = PracticeCaseState.Draft };
        made.Revise(story, scheme, by);
        return made;
    }

    /// <summary>Says a draft in other words.</summary>
    public void Revise(PracticeText story, GradeScheme scheme, Actor by)
    {
        State = PracticeCaseLifecycle.Table.Next(State, PracticeCaseAction.Revise, by, Reach);
        Title = Text.Required(story.Title, TitleLimit, PracticeRules.TitleNeeded);
        Account = Text.Required(story.Account, AccountLimit, PracticeRules.AccountNeeded);
        ExpertNote = Text.Required(story.ExpertNote, NoteLimit, PracticeRules.NoteNeeded);
        Clip = Text.Optional(story.Clip, ViewingSession.ClipLimit);
        (Kind, Source, SchemeId) = (story.Kind, story.Source, scheme.Id);
        ExpertGrade = scheme.Grades.Any(g => g.Code == story.ExpertGrade) ? story.ExpertGrade : throw new RuleBroken(PracticeRules.GradeNeeded);
    }

    /// <summary>Lets the members of the area answer it; from now on no word of it changes.</summary>
    public void Publish(Actor by) => State = PracticeCaseLifecycle.Table.Next(State, PracticeCaseAction.Publish, by, Reach);

    /// <summary>Takes it away from those who have not answered it; who has can still read it.</summary>
    public void Retire(Actor by) => State = PracticeCaseLifecycle.Table.Next(State, PracticeCaseAction.Retire, by, Reach);
}

/// <summary>What an oversight officer writes for a practice case.</summary>
/// <param name="Account">What members read.</param>
/// <param name="Clip">By what name the office finds a clip; none where there is none.</param>
/// <param name="ExpertGrade">The code of the expert's grade.</param>
/// <param name="ExpertNote">Why the expert gives it.</param>
public sealed record PracticeText(string? Title, RecordKind Kind, PracticeSource Source, string? Account, string? Clip, string ExpertGrade, string? ExpertNote);

/// <summary>The rules of practising, as sentences.</summary>
public static class PracticeRules
{
    public static Rule TitleNeeded { get; } = new("practice.title-needed", "Enter a title.");

    public static Rule AccountNeeded { get; } = new("practice.account-needed", "Enter what happened.");

    public static Rule NoteNeeded { get; } = new("practice.note-needed", "Enter why the expert gives this grade.");

    public static Rule GradeNeeded { get; } = new("practice.grade-needed", "Choose a grade.");

    public static Rule WhyNeeded { get; } = new("practice.why-needed", "Say why you chose this grade.");

    public static Rule AnsweredThisYear { get; } = new("practice.answered-this-year", "You have answered this practice case already. You can answer it again a year after that.");

    public static Rule NoLongerAnswered { get; } = new("practice.no-longer-answered", "This practice case is not in use any more. Nothing needs to be done.");
}
