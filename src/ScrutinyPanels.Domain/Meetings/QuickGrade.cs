using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Domain.Meetings;

/// <summary>One time that all who are there give a grade at once, each unseen by the others until all are shown. It helps to talk; it is no view of a case and no panel grade.</summary>
public sealed class QuickGrade
{
    private readonly List<QuickGradeAnswer> answers = [];

    internal QuickGrade(MeetingId meetingId, int number, AgendaItemId itemId, DateTimeOffset askedAt)
    {
        MeetingId = meetingId;
        Number = number;
        ItemId = itemId;
        AskedAt = askedAt;
    }

    private QuickGrade()
    {
    }

    public MeetingId MeetingId { get; private set; }

    public int Number { get; private set; }

    public AgendaItemId ItemId { get; private set; }

    public DateTimeOffset AskedAt { get; private set; }

    /// <summary>When all were shown; none while they are sealed.</summary>
    public DateTimeOffset? ShownAt { get; private set; }

    public IReadOnlyList<QuickGradeAnswer> Answers => answers;

    internal void Give(UserId who, Grade grade)
    {
        if (answers.Find(a => a.UserId == who) is { } earlier)
        {
            earlier.Change(grade);
        }
        else
        {
            answers.Add(new QuickGradeAnswer(MeetingId, Number, who, grade));
        }
    }

    internal void Show(DateTimeOffset at) => ShownAt = at;
}

/// <summary>The quick grade of one person; seen by that person alone, and in numbers once all are shown.</summary>
public sealed class QuickGradeAnswer
{
    internal QuickGradeAnswer(MeetingId meetingId, int number, UserId userId, Grade grade)
    {
        MeetingId = meetingId;
        Number = number;
        UserId = userId;
        Grade = grade;
    }

    private QuickGradeAnswer()
    {
    }

    public MeetingId MeetingId { get; private set; }

    public int Number { get; private set; }

    public UserId UserId { get; private set; }

    public Grade Grade { get; private set; }

    internal void Change(Grade grade) => Grade = grade;
}
