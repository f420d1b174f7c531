using System.Globalization;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Domain.Recommendations;

/// <summary>Something a panel asks a force to do because of cases it settled: the step it has reached, the force's decision, its delivery and the panel's judgement are four things, never one.</summary>
public sealed partial class Recommendation : Aggregate
{
    public const int ReasonLimit = 1000;
    public const int SourceLimit = 120;

    private readonly List<RecommendationCase> cases = [];
    private readonly List<RecommendationEvidence> evidence = [];
    private readonly List<RecommendationMoment> moments = [];

    private Recommendation()
    {
    }

    public RecommendationId Id { get; private set; }

    public AreaId AreaId { get; private set; }

    public ForceId ForceId { get; private set; }

    public PanelId PanelId { get; private set; }

    /// <summary>The panel's own running number.</summary>
    public int Number { get; private set; }

    /// <summary>The number as people write it: R14.</summary>
    public string Reference => ReferenceOf(Number);

    public RecommendationKind Kind { get; private set; }

    /// <summary>What it is about, so that the same thing asked twice is found.</summary>
    public AskTheme Theme { get; private set; }

    /// <summary>The body that asked for it; empty for what the panel asks itself.</summary>
    public string Source { get; private set; } = string.Empty;

    public string Title { get; private set; } = string.Empty;

    public string Saw { get; private set; } = string.Empty;

    public string Ask { get; private set; } = string.Empty;

    public string WhoMustAct { get; private set; } = string.Empty;

    public string HowWeShallKnow { get; private set; } = string.Empty;

    /// <summary>Calendar days the force has; the due day moves to the next working day.</summary>
    public int TermDays { get; private set; }

    public RecommendationStep Step { get; private set; }

    public ForceDecision Decision { get; private set; }

    public Delivery Delivery { get; private set; }

    public Judgement Judgement { get; private set; }

    public DateTimeOffset DraftedAt { get; private set; }

    /// <summary>Whoever wrote the draft looks after it in the tracker.</summary>
    public UserId? OwnerId { get; private set; }

    public DateTimeOffset? SentAt { get; private set; }

    public DateTimeOffset? AcknowledgedAt { get; private set; }

    public DateTimeOffset? RepliedAt { get; private set; }

    public string Explanation { get; private set; } = string.Empty;

    public string Promise { get; private set; } = string.Empty;

    public DateOnly? PromisedBy { get; private set; }

    /// <summary>What the force writes before it answers; its own until then.</summary>
    public ReplyDraft? ReplyDraft { get; private set; }

    public DateTimeOffset? JudgedAt { get; private set; }

    public string PanelWords { get; private set; } = string.Empty;

    public string WhatChanged { get; private set; } = string.Empty;

    public string WhatHasNot { get; private set; } = string.Empty;

    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>When the panel looks again; none where it closed without a second look.</summary>
    public DateOnly? CheckOn { get; private set; }

    /// <summary>What the second look found.</summary>
    public CheckResult? Checked { get; private set; }

    public DateTimeOffset? WithdrawnAt { get; private set; }

    public string WithdrawnBecause { get; private set; } = string.Empty;

    /// <summary>Since when the public can see that it exists; none while it is not public.</summary>
    public DateTimeOffset? PublishedAt { get; private set; }

    public IReadOnlyList<RecommendationCase> Cases => cases;

    /// <summary>What shows that something was done, oldest first.</summary>
    public IReadOnlyList<RecommendationEvidence> Evidence => evidence;

    /// <summary>Everything that was done to it, oldest first.</summary>
    public IReadOnlyList<RecommendationMoment> Moments => moments;

    public Reach Reach => new(AreaId.Value, ForceId.Value, PanelId.Value);

    /// <summary>How a panel's running number is written.</summary>
    public static string ReferenceOf(int number) => string.Create(CultureInfo.InvariantCulture, $"R{number}");

    /// <summary>Writes a request down because of one or more settled cases of one panel and force.</summary>
    public static Recommendation Draft(AreaId area, int number, IReadOnlyList<CaseInQuestion> because, RecommendationWording wording, int termDays, Actor by, DateTimeOffset now, RecommendationKind kind = RecommendationKind.Practice, AskTheme theme = AskTheme.NotSaid)
    {
        var (panel, force) = OnePanelAndForce(because);
        Refuse(!Enum.IsDefined(kind) || kind == RecommendationKind.Outside, RecommendationRules.KindNeeded);
        var draft = Begin(area, number, panel, force, kind, by, now);
        draft.About(because.Count, theme);
        draft.Word(wording);
        draft.Give(termDays);
        draft.cases.AddRange(because.Select(c => c.Id).Distinct().Select(id => new RecommendationCase(draft.Id, id)));
        draft.Note(RecommendationAction.Draft, by, now);
        return draft;
    }

    /// <summary>Takes in what another body asked of a force, so that it is tracked beside the panel's own. It was asked already, so its clock starts at once.</summary>
    public static Recommendation FromOutside(AreaId area, int number, PanelId panel, ForceId force, string? source, RecommendationWording wording, int termDays, Actor by, DateTimeOffset now)
    {
        var asked = Begin(area, number, panel, force, RecommendationKind.Outside, by, now);
        asked.Source = Text.Required(source, SourceLimit, RecommendationRules.SourceNeeded);
        asked.Word(wording);
        asked.Give(termDays);
        asked.Note(RecommendationAction.Draft, by, now);
        asked.Send(by, now);
        return asked;
    }

    /// <summary>Changes the words, the cases or the days of something not yet sent.</summary>
    public void Revise(IReadOnlyList<CaseInQuestion> because, RecommendationWording wording, int termDays, Actor by, DateTimeOffset now, AskTheme? theme = null)
    {
        Move(RecommendationAction.Revise, by);
        var (panel, force) = OnePanelAndForce(because);
        if (panel != PanelId)
        {
            throw new RuleBroken(RecommendationRules.OnePanel);
        }

        ForceId = force;
        About(because.Count, theme ?? Theme);
        Word(wording);
        Give(termDays);
        cases.RemoveAll(kept => because.All(c => c.Id != kept.CaseId));
        cases.AddRange(because.Select(c => c.Id).Distinct().Where(id => cases.All(kept => kept.CaseId != id)).Select(id => new RecommendationCase(Id, id)).ToList());
        Note(RecommendationAction.Revise, by, now);
    }

    /// <summary>Sends it to the force; the reply clock starts.</summary>
    public void Send(Actor by, DateTimeOffset now)
    {
        Move(RecommendationAction.Send, by);
        SentAt = now;
        Note(RecommendationAction.Send, by, now, told: TermDays);
        Record(new RecommendationSent(Id));
    }

    /// <summary>The force says that it has it; the clock runs on.</summary>
    public void Acknowledge(Actor by, DateTimeOffset now)
    {
        Move(RecommendationAction.Acknowledge, by);
        AcknowledgedAt = now;
        Note(RecommendationAction.Acknowledge, by, now);
    }

    /// <summary>The force's answer. Ends the reply clock; a late answer counts, and is marked late.</summary>
    /// <param name="needsApproval">Whether this force lets a senior approve each reply first.</param>
    public void ReplyWith(ForceReply reply, Actor by, DateTimeOffset now, bool needsApproval = false)
    {
        var next = Next(RecommendationAction.Reply, by);
        Refuse(needsApproval, RecommendationRules.ApprovalNeeded);
        Step = next;
        Take(reply, by, now);
    }

    /// <summary>The force says how far it has carried out what it promised.</summary>
    public void ReportDelivery(Delivery delivery, string? sentence, Actor by, DateTimeOffset now)
    {
        Move(RecommendationAction.ReportDelivery, by);
        Refuse(IsPassedOn, RecommendationRules.NothingToCarryOut);
        Refuse(delivery is Delivery.Evidenced or Delivery.Checked || !Enum.IsDefined(delivery), RecommendationRules.DeliveryByOthers);
        var words = Text.Required(sentence, RecommendationMoment.WordsLimit, RecommendationRules.SentenceNeeded);
        Delivery = delivery;
        Note(RecommendationAction.ReportDelivery, by, now, words, (int)delivery);
    }

    /// <summary>The panel says whether its point is met; it may say so again when more was done.</summary>
    public void Judge(PanelView view, Actor by, DateTimeOffset now)
    {
        Move(RecommendationAction.Judge, by);
        Judgement = view.Judgement;
        PanelWords = view.Words;
        WhatChanged = view.WhatChanged;
        WhatHasNot = view.WhatHasNot;
        JudgedAt = now;
        Note(RecommendationAction.Judge, by, now, view.Words, (int)view.Judgement);
        Record(new ReplyJudged(Id, view.Judgement));
    }

    /// <summary>Ends it once the panel has said that its point is settled. Where something was to be done, that needs evidence and a day on which the panel looks again.</summary>
    public void Close(int? checkInMonths, Actor by, DateTimeOffset now)
    {
        var next = Next(RecommendationAction.Close, by);
        Refuse(Judgement != Judgement.Settled, RecommendationRules.SettleFirst);
        Refuse(!HasWhatClosingNeeds, RecommendationRules.EvidenceFirst);
        Refuse(checkInMonths is { } chosen ? !MonthsToCheck.Contains(chosen) : ClosingNeedsEvidence, RecommendationRules.CheckDayNeeded);
        Step = next;
        ClosedAt = now;
        CheckOn = checkInMonths is { } months ? UkTime.DayOf(now).AddMonths(months) : null;
        Note(RecommendationAction.Close, by, now, day: CheckOn);
    }

    /// <summary>Takes it back with a reason; it stays visible to whoever could see it.</summary>
    public void Withdraw(string? reason, Actor by, DateTimeOffset now)
    {
        Move(RecommendationAction.Withdraw, by, reason);
        WithdrawnAt = now;
        WithdrawnBecause = Text.Optional(reason, ReasonLimit);
        Note(RecommendationAction.Withdraw, by, now, WithdrawnBecause);
        Record(new RecommendationWithdrawn(Id));
    }

    /// <summary>Lets the public see that it exists and how it stands; its words wait until they are released.</summary>
    public void Publish(Actor by, DateTimeOffset now)
    {
        Move(RecommendationAction.Publish, by);
        Refuse(Kind == RecommendationKind.Feedback, RecommendationRules.FeedbackStaysPrivate);
        if (PublishedAt is not null)
        {
            throw new RuleBroken(RecommendationRules.AlreadyPublic);
        }

        PublishedAt = now;
        Note(RecommendationAction.Publish, by, now);
        Record(new RecommendationMadePublic(Id));
    }

    /// <summary>Puts the panel's words right after they were sent; the public goes on reading the words released before until the next release.</summary>
    public void CorrectWords(RecommendationWording wording, string? whatChanged, string? whatHasNot, string? reason, Actor by, DateTimeOffset now)
    {
        Move(RecommendationAction.CorrectWords, by, reason);
        if (SentAt is null)
        {
            throw new RuleBroken(RecommendationRules.NeverSent);
        }

        Word(wording);
        WhatChanged = Text.Optional(whatChanged, PanelView.WordsLimit);
        WhatHasNot = Text.Optional(whatHasNot, PanelView.WordsLimit);
        Note(RecommendationAction.CorrectWords, by, now, Text.Optional(reason, ReasonLimit));
    }

    /// <summary>The reply clock as it stands; none before it was sent.</summary>
    public ReplyClock? Clock(DateTimeOffset now) => ReplyClock.Of(moments, now);

    private void Take(ForceReply reply, Actor by, DateTimeOffset now)
    {
        ReplyDraft = null;
        Decision = reply.Decision;
        Explanation = reply.Explanation;
        Promise = reply.Promise;
        PromisedBy = reply.PromisedBy;
        RepliedAt = now;
        Note(RecommendationAction.Reply, by, now, reply.Explanation, (int)reply.Decision, reply.PromisedBy);
        Record(new ReplyReceived(Id, reply.Decision, Clock(now)!.Value.IsLate));
    }

    private static Recommendation Begin(AreaId area, int number, PanelId panel, ForceId force, RecommendationKind kind, Actor by, DateTimeOffset now)
    {
        var begun = new Recommendation
        {
            Id = RecommendationId.New(),
            AreaId = area,
            ForceId = force,
            PanelId = panel,
            Number = number,
            Kind = kind,
            Step = RecommendationStep.Draft,
            Decision = ForceDecision.NoneYet,
            Delivery = Delivery.NotStarted,
            Judgement = Judgement.NoneYet,
            DraftedAt = now,
            OwnerId = by.Id,
        };
        by.MustBe(begun.Reach, Role.Chair, Role.ViceChair, Role.OversightOfficer);
        return begun;
    }

    private static (PanelId Panel, ForceId Force) OnePanelAndForce(IReadOnlyList<CaseInQuestion> because)
    {
        if (because.Count == 0)
        {
            throw new RuleBroken(RecommendationRules.CaseNeeded);
        }

        if (because.Any(c => c.State != Reviews.CaseState.Settled))
        {
            throw new RuleBroken(RecommendationRules.OnlySettled);
        }

        if (because.Any(c => c.Panel != because[0].Panel))
        {
            throw new RuleBroken(RecommendationRules.OnePanel);
        }

        return because.Any(c => c.Force != because[0].Force)
            ? throw new RuleBroken(RecommendationRules.OneForce)
            : (because[0].Panel, because[0].Force);
    }

    private RecommendationStep Next(RecommendationAction action, Actor by, string? reason = null) =>
        RecommendationLifecycle.Table.Next(Step, action, by, Reach, reason);

    private void Move(RecommendationAction action, Actor by, string? reason = null) => Step = Next(action, by, reason);

    private void Word(RecommendationWording wording)
    {
        Title = wording.Title;
        Saw = wording.Saw;
        Ask = wording.Ask;
        WhoMustAct = wording.WhoMustAct;
        HowWeShallKnow = wording.HowWeShallKnow;
    }

    private void About(int cases, AskTheme theme)
    {
        Refuse(Kind == RecommendationKind.Feedback && cases != 1, RecommendationRules.OneCaseOnly);
        Theme = Enum.IsDefined(theme) ? theme : AskTheme.NotSaid;
    }

    private void Give(int termDays) => TermDays = termDays is >= ReplyClock.ShortestTerm and <= ReplyClock.LongestTerm
        ? termDays
        : throw new RuleBroken(RecommendationRules.TermOutOfRange);

    private void Note(RecommendationAction action, Actor by, DateTimeOffset now, string words = "", int? told = null, DateOnly? day = null) =>
        moments.Add(new RecommendationMoment(Id, moments.Count + 1, action, by, now, words, told, day));
}
