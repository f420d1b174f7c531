using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Domain.Reviews;

/// <summary>An encounter drawn for one panel: read by each member alone, opened by the chair, settled by the panel. It has no grade until the panel gives one.</summary>
public sealed class Case : Aggregate
{
    public const int WordsLimit = 2000;

    private readonly List<CaseReader> readers = [];

    private Case()
    {
    }

    public CaseId Id { get; private set; }

    public AreaId AreaId { get; private set; }

    public ForceId ForceId { get; private set; }

    public PanelId PanelId { get; private set; }

    public DrawId DrawId { get; private set; }

    public EncounterId EncounterId { get; private set; }

    /// <summary>The panel's own running number, shown as "Case 14".</summary>
    public int Number { get; private set; }

    /// <summary>The month of the encounter, all that a member is told before reading.</summary>
    public Month Month { get; private set; }

    public CaseState State { get; private set; }

    /// <summary>The day by which members are asked to read.</summary>
    public DateOnly? ReadBy { get; private set; }

    public DateTimeOffset? OpenedAt { get; private set; }

    public UserId? OpenedBy { get; private set; }

    public DateTimeOffset? SettledAt { get; private set; }

    public Grade? Grade { get; private set; }

    /// <summary>The code of the grade in the panel's own scheme; none for a case settled by its band alone.</summary>
    public string? GradeCode { get; private set; }

    /// <summary>What the panel's own scheme calls the grade; none for a case settled by its band alone.</summary>
    public string? GradeWords { get; private set; }

    /// <summary>What those who saw it differently said; empty where all agreed.</summary>
    public string MinorityView { get; private set; } = string.Empty;

    /// <summary>What the panel wants the officer and supervisor to hear.</summary>
    public string NoteToForce { get; private set; } = string.Empty;

    /// <summary>Why it was substituted or withdrawn.</summary>
    public string Reason { get; private set; } = string.Empty;

    /// <summary>A secret by which the readers' letters are shuffled, so that nobody can tell Reader A from the order of a list.</summary>
    public Guid ShuffleSecret { get; private set; }

    /// <summary>Who is asked to read.</summary>
    public IReadOnlyList<CaseReader> Readers => readers;

    public Reach Reach => new(AreaId.Value, ForceId.Value, PanelId.Value);

    /// <summary>Makes a case of an encounter that a draw has picked.</summary>
    public static Case FromDraw(Panel panel, ForceId force, DrawId draw, EncounterId encounter, Month month, int number, Guid shuffleSecret) => new()
    {
        Id = CaseId.New(),
        AreaId = panel.AreaId,
        ForceId = force,
        PanelId = panel.Id,
        DrawId = draw,
        EncounterId = encounter,
        Month = month,
        Number = number,
        State = CaseState.Drawn,
        ShuffleSecret = shuffleSecret,
    };

    /// <summary>Asks members to read the case by a day.</summary>
    public void AskReaders(IEnumerable<UserId> members, DateOnly readBy, Actor by)
    {
        State = CaseLifecycle.Table.Next(State, CaseAction.AskReaders, by, Reach);
        ReadBy = readBy;
        foreach (var member in members.Distinct())
        {
            readers.Add(new CaseReader(Id, member));
        }
    }

    /// <summary>Lets a chair or vice chair read as one of the readers; they must then send before the case can be opened.</summary>
    public void Join(Actor by)
    {
        State = CaseLifecycle.Table.Next(State, CaseAction.Join, by, Reach);
        if (by.Id is { } reader && !IsReadBy(reader))
        {
            readers.Add(new CaseReader(Id, reader));
        }
    }

    /// <summary>Whether this person is one of the readers.</summary>
    public bool IsReadBy(UserId person) => readers.Exists(r => r.UserId == person);

    /// <summary>Refuses once the panel has settled the case or it was taken out.</summary>
    public void MustTakeViews()
    {
        if (State is not (CaseState.Reading or CaseState.Opened))
        {
            throw new RuleBroken(ReviewRules.CaseTakesNoViews);
        }
    }

    /// <summary>Takes the case out and leaves its reason; a reserve comes in its place.</summary>
    public void Substitute(string reason, Actor by)
    {
        State = CaseLifecycle.Table.Next(State, CaseAction.Substitute, by, Reach, reason);
        Reason = Text.Optional(reason, WordsLimit);
    }

    /// <summary>Takes the case out for good and leaves its reason.</summary>
    public void Withdraw(string reason, Actor by)
    {
        State = CaseLifecycle.Table.Next(State, CaseAction.Withdraw, by, Reach, reason);
        Reason = Text.Optional(reason, WordsLimit);
    }

    /// <summary>Opens every view that was sent to the panel; a chair who reads must have sent their own first.</summary>
    public void Open(bool chairHasUnsentView, Actor by, DateTimeOffset now)
    {
        var next = CaseLifecycle.Table.Next(State, CaseAction.Open, by, Reach);
        if (chairHasUnsentView)
        {
            throw new RuleBroken(ReviewRules.SendYourOwnFirst);
        }

        State = next;
        OpenedAt = now;
        OpenedBy = by.Id;
        Record(new CaseOpened(Id));
    }

    /// <summary>Writes down the panel's grade, the minority view and the note to the force.</summary>
    public void Settle(Grade grade, string? minorityView, string? noteToForce, Actor by, DateTimeOffset now, GradeName? named = null)
    {
        State = CaseLifecycle.Table.Next(State, CaseAction.Settle, by, Reach);
        Grade = grade;
        GradeCode = named?.Code;
        GradeWords = named?.Words;
        MinorityView = Text.Optional(minorityView, WordsLimit);
        NoteToForce = Text.Optional(noteToForce, WordsLimit);
        SettledAt = now;
        Record(new CaseSettled(Id, grade));
    }
}

/// <summary>What the panel's own scheme calls a grade.</summary>
public sealed record GradeName(string Code, string Words);

/// <summary>The chair opened a case: the sealed views can be seen.</summary>
public sealed record CaseOpened(CaseId CaseId) : DomainEvent;

/// <summary>The panel gave a case its grade.</summary>
public sealed record CaseSettled(CaseId CaseId, Grade Grade) : DomainEvent;
