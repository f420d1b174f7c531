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

    /// <summary>The panel's rule by which a grade was proposed when it was settled; none on cases settled before there was a choice of rules.</summary>
    public GradeRule? GradeRule { get; private set; }

    /// <summary>The version of the panel's rules that was in force when it was settled.</summary>
    public int? RulesNumber { get; private set; }

    /// <summary>The grade that the rule gave; none where it gave none.</summary>
    public Grade? ProposedGrade { get; private set; }

    /// <summary>Whether the panel gave another grade than its rule.</summary>
    public bool DepartsFromRule { get; private set; }

    /// <summary>Why the panel gave another grade than its rule; empty where it did not.</summary>
    public string WhyDeparted { get; private set; } = string.Empty;

    /// <summary>What those who saw it differently said; empty where all agreed.</summary>
    public string MinorityView { get; private set; } = string.Empty;

    /// <summary>What the panel wants the officer and supervisor to hear.</summary>
    public string NoteToForce { get; private set; } = string.Empty;

    /// <summary>Why it was substituted or withdrawn.</summary>
    public string Reason { get; private set; } = string.Empty;

    /// <summary>A secret by which the readers' letters are shuffled, so that nobody can tell Reader A from the order of a list.</summary>
    public Guid ShuffleSecret { get; private set; }

    /// <summary>Who was ever asked to read, those who stepped aside included.</summary>
    public IReadOnlyList<CaseReader> Readers => readers;

    /// <summary>What the oversight office warns of, beside what the record itself tells.</summary>
    public ContentTags AddedTags { get; private set; }

    public Reach Reach => new(AreaId.Value, ForceId.Value, PanelId.Value);

    /// <summary>Whether views are still taken.</summary>
    public bool TakesViews => State is CaseState.Reading or CaseState.Opened;

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
        List<UserId> asked = [.. members.Distinct()];
        readers.AddRange(asked.Select(m => new CaseReader(Id, m)));
        Record(new ReadersAsked(Id, asked));
    }

    /// <summary>How many stepped aside or passed and have nobody in their place yet.</summary>
    /// <param name="passed">How many readers passed.</param>
    public int ReadersShort(int passed) => State == CaseState.Reading ? Math.Max(0, readers.Count(r => r.Answer == ReaderAnswer.SteppedAside) + passed - readers.Count(r => r.IsReserve)) : 0;

    /// <summary>Lets a chair or vice chair who can look read as one of the readers, in the place of somebody who stepped aside or passed if there is one; they must then send before the case can be opened.</summary>
    public void Join(int passed, Actor by)
    {
        State = CaseLifecycle.Table.Next(State, CaseAction.Join, by, Reach);
        if (by.Id is { } reader && !readers.Exists(r => r.UserId == reader))
        {
            readers.Add(new CaseReader(Id, reader, ReaderAnswer.CanLook, ReadersShort(passed) > 0));
        }
    }

    /// <summary>A reader says that they know nobody in the case, and may read it from now on.</summary>
    public void SayCanLook(Actor by)
    {
        var reader = OwnPlace(by);
        if (reader.Answer == ReaderAnswer.NotYet)
        {
            MustTakeViews();
            reader.Say(ReaderAnswer.CanLook);
        }
    }

    /// <summary>A reader leaves the case to others before seeing anything of it, without a reason and for good.</summary>
    public void StepAside(Actor by)
    {
        var reader = OwnPlace(by);
        MustTakeViews();
        reader.Say(reader.Answer == ReaderAnswer.NotYet ? ReaderAnswer.SteppedAside : throw new RuleBroken(ReviewRules.PassInstead));
    }

    /// <summary>Asks the next members in the place of those who stepped aside or passed: whoever has the fewest open cases first, then in an order that only this case and the members decide.</summary>
    public void AskReserves(IReadOnlyDictionary<UserId, int> openCases, int passed, Actor by)
    {
        State = CaseLifecycle.Table.Next(State, CaseAction.AskReserves, by, Reach);
        List<UserId> asked = [.. ReserveOrder.Of(Id, openCases).Where(m => !readers.Exists(r => r.UserId == m)).Take(ReadersShort(passed))];
        readers.AddRange(asked.Select(m => new CaseReader(Id, m, isReserve: true)));
        Record(new ReadersAsked(Id, asked));
    }

    /// <summary>Writes down what the oversight office warns readers of; what the record itself tells is warned of anyway.</summary>
    public void Warn(ContentTags of, Actor by)
    {
        State = CaseLifecycle.Table.Next(State, CaseAction.Warn, by, Reach);
        AddedTags = of;
    }

    /// <summary>Whether this person is one of the readers; who stepped aside is none.</summary>
    public bool IsReadBy(UserId person) => readers.Exists(r => r.UserId == person && r.Answer != ReaderAnswer.SteppedAside);

    /// <summary>Refuses once the panel has settled the case or it was taken out.</summary>
    public void MustTakeViews()
    {
        if (!TakesViews)
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

    /// <summary>Opens every view that was sent to the panel by the panel's own rule, once all who were asked have sent or passed and there is a view to see.</summary>
    public void OpenByItself(bool rulesSaySo, int sent, int notSent, Actor by, DateTimeOffset now)
    {
        if (!rulesSaySo || sent == 0 || notSent > 0)
        {
            throw new RuleBroken(LifecycleRules.NotNow);
        }

        Open(chairHasUnsentView: false, by, now);
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

    /// <summary>Writes down the panel's grade, the minority view and the note to the force; a grade other than the panel's rule gives needs a reason.</summary>
    public void Settle(Decision decision, GradeByRule byRule, Actor by, DateTimeOffset now)
    {
        var next = CaseLifecycle.Table.Next(State, CaseAction.Settle, by, Reach);
        var departs = byRule.IsDepartedFromBy(decision.Grade);
        WhyDeparted = departs ? Text.Required(decision.WhyDeparted, WordsLimit, ReviewRules.WhyDepartFromRule) : string.Empty;
        State = next;
        DepartsFromRule = departs;
        GradeRule = byRule.Rule;
        RulesNumber = byRule.RulesNumber;
        ProposedGrade = byRule.Proposed;
        Grade = decision.Grade;
        GradeCode = decision.Named?.Code;
        GradeWords = decision.Named?.Words;
        MinorityView = Text.Optional(decision.MinorityView, WordsLimit);
        NoteToForce = Text.Optional(decision.NoteToForce, WordsLimit);
        SettledAt = now;
        Record(new CaseSettled(Id, decision.Grade));
    }

    // Whoever stepped aside is no reader any more: to them there is no such case.
    private CaseReader OwnPlace(Actor by)
    {
        by.MustBe(Reach, Role.Member, Role.ViceChair, Role.Chair);
        return readers.Find(r => r.UserId == by.Id && r.Answer != ReaderAnswer.SteppedAside) ?? throw new NotFound();
    }
}

/// <summary>What the panel's own scheme calls a grade.</summary>
public sealed record GradeName(string Code, string Words);

/// <summary>What the panel decided about a case.</summary>
/// <param name="Grade">The panel's grade.</param>
/// <param name="MinorityView">What those who saw it differently said, with their reason.</param>
/// <param name="NoteToForce">What the officer and supervisor should hear.</param>
/// <param name="WhyDeparted">Why it is another grade than the panel's rule gives, where it is.</param>
/// <param name="Named">What the panel's own scheme calls the grade.</param>
public sealed record Decision(Grade Grade, string? MinorityView = null, string? NoteToForce = null, string? WhyDeparted = null, GradeName? Named = null);

/// <summary>Members were asked to read a case.</summary>
public sealed record ReadersAsked(CaseId CaseId, IReadOnlyList<UserId> Asked) : DomainEvent;

/// <summary>A case was opened, by the chair or by the panel's rule: the sealed views can be seen.</summary>
public sealed record CaseOpened(CaseId CaseId) : DomainEvent;

/// <summary>The panel gave a case its grade.</summary>
public sealed record CaseSettled(CaseId CaseId, Grade Grade) : DomainEvent;
