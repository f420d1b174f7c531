using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Domain.Meetings;

/// <summary>How far the minutes of a meeting are.</summary>
public enum MinutesState
{
    /// <summary>The note-taker writes.</summary>
    Draft = 1,

    /// <summary>The chair checks them.</summary>
    WithChair = 2,

    /// <summary>The force says what is wrong in fact, by comments only.</summary>
    WithForce = 3,

    /// <summary>They wait for the next meeting to agree them.</summary>
    Checked = 4,

    /// <summary>A meeting agreed them.</summary>
    Agreed = 5,

    /// <summary>The public can read them.</summary>
    Published = 6,
}

/// <summary>What can be done with minutes as a whole.</summary>
public enum MinutesStep
{
    Write,
    GiveToChair,
    SendBack,
    AskForce,
    Comment,
    AnswerComment,
    CloseCheck,
    Agree,
    Publish,
}

/// <summary>The life of minutes as a table.</summary>
public static class MinutesLifecycle
{
    private static readonly Role[] Leads = [Role.Chair, Role.ViceChair];
    private static readonly Role[] LeadsOrOffice = [Role.Chair, Role.ViceChair, Role.OversightOfficer];
    private static readonly Role[] Force = [Role.ForceLiaison];

    public static Lifecycle<MinutesState, MinutesStep> Table { get; } = new(
    [
        new(MinutesState.Draft, MinutesStep.Write, MinutesState.Draft, LeadsOrOffice),
        new(MinutesState.Draft, MinutesStep.GiveToChair, MinutesState.WithChair, LeadsOrOffice),
        new(MinutesState.WithChair, MinutesStep.Write, MinutesState.WithChair, Leads),
        new(MinutesState.WithChair, MinutesStep.SendBack, MinutesState.Draft, Leads, Needs.Reason),
        new(MinutesState.WithChair, MinutesStep.AskForce, MinutesState.WithForce, Leads),
        new(MinutesState.WithChair, MinutesStep.CloseCheck, MinutesState.Checked, Leads),
        new(MinutesState.WithForce, MinutesStep.Comment, MinutesState.WithForce, Force),
        new(MinutesState.WithForce, MinutesStep.AnswerComment, MinutesState.WithForce, Leads),
        new(MinutesState.WithForce, MinutesStep.Write, MinutesState.WithForce, Leads),
        new(MinutesState.WithForce, MinutesStep.CloseCheck, MinutesState.Checked, Leads),
        new(MinutesState.Checked, MinutesStep.Write, MinutesState.Checked, Leads),
        new(MinutesState.Checked, MinutesStep.Agree, MinutesState.Agreed, Leads),
        new(MinutesState.Agreed, MinutesStep.Publish, MinutesState.Published, [Role.OversightOfficer]),
    ]);
}

/// <summary>The minutes of a meeting: the words beside what the record already says, who checked them, and every change since they were first given to the chair.</summary>
public sealed class Minutes : Aggregate
{
    public const int WordsLimit = 8000;
    public const int CommentLimit = 1000;

    private readonly List<MinutesPassage> passages = [];
    private readonly List<MinutesComment> comments = [];

    private Minutes()
    {
    }

    public MeetingId Id { get; private set; }

    public AreaId AreaId { get; private set; }

    public PanelId PanelId { get; private set; }

    public MinutesState State { get; private set; }

    /// <summary>When they were first given to the chair; what is written later is a change.</summary>
    public DateTimeOffset? CirculatedAt { get; private set; }

    /// <summary>The meeting that agreed them.</summary>
    public MeetingId? AgreedAtMeeting { get; private set; }

    public DateTimeOffset? AgreedAt { get; private set; }

    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>Why the chair last sent them back.</summary>
    public string SentBackWhy { get; private set; } = string.Empty;

    /// <summary>All words that were ever written, oldest first; the last of each item holds.</summary>
    public IReadOnlyList<MinutesPassage> Passages => passages;

    public IReadOnlyList<MinutesComment> Comments => comments;

    public Reach Reach => new(AreaId.Value, Guid.Empty, PanelId.Value);

    /// <summary>Begins the minutes of a meeting that has begun.</summary>
    public static Minutes Begin(Meeting meeting) => new()
    {
        Id = meeting.Id,
        AreaId = meeting.AreaId,
        PanelId = meeting.PanelId,
        State = MinutesState.Draft,
    };

    /// <summary>The words of an item as they stand.</summary>
    public string WordsOf(AgendaItemId item) => passages.Where(p => p.ItemId == item).MaxBy(p => p.Number)?.Words ?? string.Empty;

    /// <summary>What was changed after the minutes were first given to the chair: the items with their words before and now.</summary>
    public IReadOnlyList<MinutesChange> Changes => CirculatedAt is not { } from ? [] :
    [
        .. passages.OrderBy(p => p.Number).GroupBy(p => p.ItemId)
            .Select(g => new MinutesChange(g.Key, g.LastOrDefault(p => p.WrittenAt <= from)?.Words ?? string.Empty, g.Last().Words))
            .Where(c => c.Before != c.Now),
    ];

    /// <summary>Writes the words of an item; nothing is kept where nothing is different.</summary>
    public void Write(AgendaItemId item, string? words, Actor by, DateTimeOffset now)
    {
        Move(MinutesStep.Write, by, Reach);
        var text = Text.Optional(words, WordsLimit);
        if (text != WordsOf(item))
        {
            passages.Add(new MinutesPassage(Id, passages.Count + 1, item, text, by.Id, now));
        }
    }

    /// <summary>Takes a step that needs no words but a reason where the table asks for one.</summary>
    public void Take(MinutesStep step, Actor by, DateTimeOffset now, string? why = null)
    {
        if (step is MinutesStep.Write or MinutesStep.Comment or MinutesStep.AnswerComment or MinutesStep.Agree)
        {
            throw new ArgumentOutOfRangeException(nameof(step));
        }

        if (step == MinutesStep.CloseCheck && comments.Exists(c => c.Answer == CommentAnswer.None))
        {
            throw new RuleBroken(MinutesRules.AnswerFirst);
        }

        Move(step, by, Reach, why);
        CirculatedAt ??= step == MinutesStep.GiveToChair ? now : null;
        PublishedAt = step == MinutesStep.Publish ? now : PublishedAt;
        SentBackWhy = step == MinutesStep.SendBack ? Text.Optional(why, Meeting.WhyLimit) : SentBackWhy;
        if (step == MinutesStep.AskForce)
        {
            Record(new FactCheckAsked(Id, PanelId));
        }
    }

    /// <summary>Notes that a later meeting agreed them.</summary>
    public void Agree(Meeting at, Actor by, DateTimeOffset now)
    {
        if (at.PanelId != PanelId || at.Id == Id)
        {
            throw new RuleBroken(MinutesRules.LaterMeeting);
        }

        Move(MinutesStep.Agree, by, Reach);
        (AgreedAtMeeting, AgreedAt) = (at.Id, now);
    }

    /// <summary>The force says what is wrong in fact; it changes no word itself.</summary>
    public void Comment(AgendaItemId item, string? words, ForceId force, Actor by, DateTimeOffset now)
    {
        Move(MinutesStep.Comment, by, new(Guid.Empty, force.Value, Guid.Empty));
        comments.Add(new MinutesComment(Id, comments.Count + 1, item, Text.Required(words, CommentLimit, MinutesRules.CommentNeeded), by.Id, now));
    }

    /// <summary>The chair takes up a comment or does not, with a line that the force can read.</summary>
    public void AnswerComment(int comment, bool accepted, string? words, Actor by, DateTimeOffset now)
    {
        Move(MinutesStep.AnswerComment, by, Reach);
        (comments.Find(c => c.Number == comment) ?? throw new NotFound()).Take(accepted, Text.Required(words, CommentLimit, MinutesRules.ReplyNeeded), now);
    }

    private void Move(MinutesStep step, Actor by, Reach reach, string? why = null) => State = MinutesLifecycle.Table.Next(State, step, by, reach, why);
}

/// <summary>What was changed in the minutes of one item.</summary>
public sealed record MinutesChange(AgendaItemId ItemId, string Before, string Now);

/// <summary>The rules of minutes, as sentences.</summary>
public static class MinutesRules
{
    public static Rule CommentNeeded { get; } = new("minutes.comment-needed", "Enter what is wrong in fact.");

    public static Rule ReplyNeeded { get; } = new("minutes.reply-needed", "Enter a line that the force can read.");

    public static Rule AnswerFirst { get; } = new("minutes.answer-first", "Answer each comment of the force first.");

    public static Rule EndFirst { get; } = new("minutes.end-first", "The meeting goes on. End it before the minutes go to the chair.");

    public static Rule LaterMeeting { get; } = new("minutes.later-meeting", "Choose a later meeting of the same panel.");
}
