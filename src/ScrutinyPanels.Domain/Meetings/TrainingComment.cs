using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Domain.Meetings;

/// <summary>What a member looks for when the police are trained.</summary>
public enum TrainingPoint
{
    /// <summary>What the law asks for was taught right and clearly.</summary>
    Law = 1,

    /// <summary>Fair treatment and bias were talked about.</summary>
    Fairness = 2,

    /// <summary>The learners practised explaining what they do and why.</summary>
    Explaining = 3,

    /// <summary>Real cases or footage were used.</summary>
    RealCases = 4,

    /// <summary>Learners could ask and were answered.</summary>
    Questions = 5,

    /// <summary>How it feels to be stopped was talked about.</summary>
    PublicsView = 6,
}

/// <summary>Whether a member saw it.</summary>
public enum Seen
{
    Yes = 1,
    Partly = 2,
    No = 3,

    /// <summary>It was not part of this training, or the member was not there for it.</summary>
    NotThere = 4,
}

/// <summary>What one member saw at a training of the police, written after it by each for themselves.</summary>
public sealed class TrainingComment : Aggregate
{
    public const int WordsLimit = 2000;
    public const int CourseLimit = 120;

    /// <summary>For so many days after the training members can write, and read only their own.</summary>
    public const int DaysToWrite = 14;

    private readonly List<TrainingAnswer> answers = [];

    private TrainingComment()
    {
    }

    public TrainingCommentId Id { get; private set; }

    public AreaId AreaId { get; private set; }

    public PanelId PanelId { get; private set; }

    public MeetingId MeetingId { get; private set; }

    public UserId UserId { get; private set; }

    /// <summary>What the training was about and who was trained, without names.</summary>
    public string Course { get; private set; } = string.Empty;

    public string Good { get; private set; } = string.Empty;

    public string Change { get; private set; } = string.Empty;

    public DateTimeOffset WrittenAt { get; private set; }

    public IReadOnlyList<TrainingAnswer> Answers => answers;

    public Reach Reach => new(AreaId.Value, Guid.Empty, PanelId.Value);

    /// <summary>Whether members can still write about a training.</summary>
    public static bool IsOpen(Meeting meeting, DateTimeOffset now) =>
        meeting is { Kind: MeetingKind.TrainingObservation, State: not MeetingState.Cancelled } && now >= meeting.StartsAt && UkTime.DayOf(now) <= meeting.Day.AddDays(DaysToWrite);

    /// <summary>Begins what one member writes about a training.</summary>
    public static TrainingComment Begin(Meeting meeting, Actor by)
    {
        var comment = new TrainingComment
        {
            Id = TrainingCommentId.New(),
            AreaId = meeting.AreaId,
            PanelId = meeting.PanelId,
            MeetingId = meeting.Id,
            UserId = by.Id ?? throw new NotPermitted(),
        };
        by.MustBe(comment.Reach, Role.Member, Role.ViceChair, Role.Chair);
        return comment;
    }

    /// <summary>Writes it, or writes it anew in the place of what stood there.</summary>
    public void Write(Meeting meeting, TrainingWords words, Actor by, DateTimeOffset now)
    {
        if (by.Id != UserId || meeting.Id != MeetingId)
        {
            throw new NotFound();
        }

        if (!IsOpen(meeting, now))
        {
            throw new RuleBroken(MeetingRules.TrainingClosed);
        }

        if (Enum.GetValues<TrainingPoint>().Any(p => !words.Answers.TryGetValue(p, out var seen) || !Enum.IsDefined(seen)))
        {
            throw new RuleBroken(MeetingRules.TrainingUnanswered);
        }

        Course = Text.Required(words.Course, CourseLimit, MeetingRules.CourseNeeded);
        (Good, Change, WrittenAt) = (Text.Optional(words.Good, WordsLimit), Text.Optional(words.Change, WordsLimit), now);
        foreach (var (point, seen) in words.Answers)
        {
            if (answers.Find(a => a.Point == point) is { } there)
            {
                there.Seen = seen;
            }
            else
            {
                answers.Add(new TrainingAnswer(Id, point, seen));
            }
        }
    }
}

/// <summary>What a member writes about a training.</summary>
/// <param name="Course">What it was about and who was trained.</param>
/// <param name="Answers">An answer for each point.</param>
/// <param name="Good">What was good; may be empty.</param>
/// <param name="Change">What should change; may be empty.</param>
public sealed record TrainingWords(string? Course, IReadOnlyDictionary<TrainingPoint, Seen> Answers, string? Good, string? Change);

/// <summary>One member's answer to one point.</summary>
public sealed class TrainingAnswer
{
    internal TrainingAnswer(TrainingCommentId commentId, TrainingPoint point, Seen seen)
    {
        CommentId = commentId;
        Point = point;
        Seen = seen;
    }

    private TrainingAnswer()
    {
    }

    public TrainingCommentId CommentId { get; private set; }

    public TrainingPoint Point { get; private set; }

    public Seen Seen { get; internal set; }
}
