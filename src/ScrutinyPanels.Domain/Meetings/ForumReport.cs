using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Domain.Meetings;

/// <summary>What becomes of something that was said at a public forum.</summary>
public enum ForumAnswer
{
    AnsweredThere = 1,

    /// <summary>It is put to the force and comes back on the next agenda.</summary>
    AskForce = 2,

    /// <summary>The panel looks into it and it comes back on the next agenda.</summary>
    PanelLooks = 3,

    /// <summary>It is not the panel's to answer; the words say whose it is.</summary>
    NotForPanel = 4,
}

/// <summary>What came of a public forum: how many came, and each thing that was said, without names.</summary>
public sealed class ForumReport : Aggregate
{
    public const int WordsLimit = 600;
    public const int HowToldLimit = 400;
    public const int MostPeople = 5000;
    public const int MostPoints = 100;

    private readonly List<ForumPoint> points = [];

    private ForumReport()
    {
    }

    /// <summary>The same as that of the forum.</summary>
    public MeetingId Id { get; private set; }

    public AreaId AreaId { get; private set; }

    public PanelId PanelId { get; private set; }

    /// <summary>How many of the public came; none until it was entered.</summary>
    public int? People { get; private set; }

    /// <summary>How people heard of it.</summary>
    public string HowTold { get; private set; } = string.Empty;

    public IReadOnlyList<ForumPoint> Points => points;

    public Reach Reach => new(AreaId.Value, Guid.Empty, PanelId.Value);

    /// <summary>Begins the report of a forum that has begun.</summary>
    public static ForumReport Begin(Meeting meeting, DateTimeOffset now) =>
        meeting is { Kind: MeetingKind.PublicForum, State: not MeetingState.Cancelled } && now >= meeting.StartsAt
            ? new() { Id = meeting.Id, AreaId = meeting.AreaId, PanelId = meeting.PanelId }
            : throw new RuleBroken(MeetingRules.ForumNotYet);

    /// <summary>Writes down how many came and how they heard of it; later numbers replace earlier ones.</summary>
    public void Count(int people, string? howTold, Actor by)
    {
        MustRun(by);
        People = people is >= 0 and <= MostPeople ? people : throw new RuleBroken(MeetingRules.PeopleOutOfRange);
        HowTold = Text.Optional(howTold, HowToldLimit);
    }

    /// <summary>Adds something that was said and what becomes of it. The same point sent twice is there once.</summary>
    public ForumPoint? Add(string? words, ForumAnswer answer, string? answerWords, Actor by)
    {
        MustRun(by);
        var said = Text.Required(words, WordsLimit, MeetingRules.WordsNeeded);
        if (points.Exists(p => p.Words == said))
        {
            return null;
        }

        if (points.Count >= MostPoints)
        {
            throw new RuleBroken(MeetingRules.TooManyPoints);
        }

        var answered = answer is ForumAnswer.AnsweredThere or ForumAnswer.NotForPanel ? Text.Required(answerWords, WordsLimit, MeetingRules.AnswerNeeded) : Text.Optional(answerWords, WordsLimit);
        var point = new ForumPoint(Id, points.Count + 1, said, answer, answered);
        points.Add(point);
        return point;
    }

    private void MustRun(Actor by) => by.MustBe(Reach, Role.Chair, Role.ViceChair, Role.OversightOfficer);
}

/// <summary>One thing that was said at a public forum.</summary>
public sealed class ForumPoint
{
    internal ForumPoint(MeetingId meetingId, int number, string words, ForumAnswer answer, string answerWords)
    {
        MeetingId = meetingId;
        Number = number;
        Words = words;
        Answer = answer;
        AnswerWords = answerWords;
    }

    private ForumPoint()
    {
    }

    public MeetingId MeetingId { get; private set; }

    public int Number { get; private set; }

    public string Words { get; private set; } = string.Empty;

    public ForumAnswer Answer { get; private set; }

    public string AnswerWords { get; private set; } = string.Empty;
}
