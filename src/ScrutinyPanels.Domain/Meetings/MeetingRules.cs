using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Meetings;

/// <summary>The rules of meetings, as sentences.</summary>
public static class MeetingRules
{
    public static Rule TitleNeeded { get; } = new("meetings.title-needed", "Enter what the meeting is called.");

    public static Rule WhereNeeded { get; } = new("meetings.where-needed", "Enter a place, or a link for those who join on a call.");

    public static Rule LinkIsWeb { get; } = new("meetings.link-is-web", "Enter a link that begins with https://.");

    public static Rule LengthOutOfRange { get; } = new("meetings.length-out-of-range", "A meeting can last from 15 minutes to 12 hours.");

    public static Rule ItemTitleNeeded { get; } = new("meetings.item-title-needed", "Enter what the item is about.");

    public static Rule ItemMinutes { get; } = new("meetings.item-minutes", "An item can take from 0 to 480 minutes.");

    public static Rule TooManyItems { get; } = new("meetings.too-many-items", "An agenda can have 60 items at most. Take one off first.");

    public static Rule PapersAreOut { get; } = new("meetings.papers-are-out", "The papers are out, so the item stays on the agenda. The meeting can pass over it.");

    public static Rule PaperNameNeeded { get; } = new("meetings.paper-name-needed", "Enter what the paper is called.");

    public static Rule TooManyPapers { get; } = new("meetings.too-many-papers", "A meeting can have 40 papers at most. Take one back first.");

    public static Rule TrainingClosed { get; } = new("meetings.training-closed", "Members can write about a training from its beginning until 14 days after it.");

    public static Rule TrainingUnanswered { get; } = new("meetings.training-unanswered", "Answer each line.");

    public static Rule CourseNeeded { get; } = new("meetings.course-needed", "Enter what the training was about.");

    public static Rule ForumNotYet { get; } = new("meetings.forum-not-yet", "The report of a public forum can be written once it has begun.");

    public static Rule PeopleOutOfRange { get; } = new("meetings.people-out-of-range", "Enter how many people came, from 0 to 5000.");

    public static Rule TooManyPoints { get; } = new("meetings.too-many-points", "A report can have 100 points at most. Put similar ones together.");

    public static Rule AnswerNeeded { get; } = new("meetings.answer-needed", "Enter what was answered, or whose question it is.");

    public static Rule AgendaEmpty { get; } = new("meetings.agenda-empty", "The agenda is empty. Fill it before the papers go out.");

    public static Rule WhyLate { get; } = new("meetings.why-late", "The papers are out already. Enter in one line why this is late.");

    public static Rule WordsNeeded { get; } = new("meetings.words-needed", "Enter the words.");

    public static Rule OwnerNeeded { get; } = new("meetings.owner-needed", "Enter who will do it.");

    public static Rule DueNeeded { get; } = new("meetings.due-needed", "Enter by which day.");

    public static Rule NotSitting { get; } = new("meetings.not-sitting", "The meeting is not going on. Begin it first.");

    public static Rule NotHere { get; } = new("meetings.not-here", "This person is not here, or has left.");

    public static Rule NoGradeAsked { get; } = new("meetings.no-grade-asked", "The chair is not asking for a grade at the moment.");

    public static Rule NameNeeded { get; } = new("meetings.name-needed", "Enter who it is, or the body they come from.");

    public static Rule TimesBackwards { get; } = new("meetings.times-backwards", "Somebody must leave after they came, and not in the future.");

    public static Rule WhyNeeded { get; } = new("meetings.why-needed", "Enter why.");
}
