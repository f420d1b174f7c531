using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;

namespace ScrutinyPanels.Domain.Recommendations;

/// <summary>What follows a sending beside the reply: more time, asking again, passing on, evidence and the second look.</summary>
public sealed partial class Recommendation
{
    /// <summary>After how many months the panel may look again.</summary>
    public static IReadOnlyList<int> MonthsToCheck { get; } = [3, 6, 12];

    /// <summary>Every request for more time since it was last sent, oldest first.</summary>
    public IReadOnlyList<ReplyPause> Pauses
    {
        get
        {
            var told = moments.OrderBy(m => m.Number).ToList();
            var begun = told.FindLastIndex(m => m.Action is RecommendationAction.Send or RecommendationAction.AskAgain);
            return begun < 0 ? [] : ReplyPause.Since(told[begun..]);
        }
    }

    /// <summary>Whether it is passed on to people and has receipts, instead of something that the force carries out.</summary>
    public bool IsPassedOn => Kind is RecommendationKind.Feedback or RecommendationKind.Commendation;

    /// <summary>What was passed on, with its moment.</summary>
    public IReadOnlyDictionary<Receipt, DateTimeOffset> Receipts =>
        moments.Where(m => m.Action == RecommendationAction.NoteReceipt).ToDictionary(m => (Receipt)m.Told!.Value, m => m.At);

    /// <summary>What can still be noted; learning is for feedback alone.</summary>
    public IReadOnlyList<Receipt> ReceiptsLeft =>
        [.. Enum.GetValues<Receipt>().Where(r => !Receipts.ContainsKey(r) && (r != Receipt.LearningDone || Kind == RecommendationKind.Feedback))];

    /// <summary>Whether closing needs evidence and a day for a second look: something was to be done, and the force did not refuse to.</summary>
    public bool ClosingNeedsEvidence => Kind is RecommendationKind.Practice or RecommendationKind.Outside && Decision != ForceDecision.NotAccepted;

    /// <summary>Whether nothing but the panel's own word stands in the way of closing.</summary>
    public bool HasWhatClosingNeeds => !ClosingNeedsEvidence || moments.Any(m => m.Action == RecommendationAction.GiveEvidence);

    /// <summary>How it stands, whatever its words are.</summary>
    public RecommendationState State =>
        new(Step, Decision, Delivery, Judgement, SentAt, AcknowledgedAt, RepliedAt, JudgedAt, ClosedAt, WithdrawnAt, PublishedAt, CheckOn, Checked);

    /// <summary>Whether the force can ask for more time: it is not late yet, and no other request is open or running.</summary>
    public bool MayAskForTime(DateOnly today) =>
        !Pauses.Any(p => p.IsOpen || p.RunsOn(today)) && Clock(UkTime.StartOf(today)) is { IsLate: false };

    /// <summary>The force asks for more time; the clock runs on until the panel or its office says yes.</summary>
    public void AskForTime(PauseCause cause, string? reason, DateOnly until, Actor by, DateTimeOffset now)
    {
        Move(RecommendationAction.AskForTime, by, reason);
        var today = UkTime.DayOf(now);
        Refuse(!Enum.IsDefined(cause), RecommendationRules.PauseCauseNeeded);
        Refuse(until <= today || until > today.AddDays(ReplyClock.LongestPause), RecommendationRules.PauseEnd);
        Refuse(Pauses.Any(p => p.IsOpen || p.RunsOn(today)), RecommendationRules.TimeAskedAlready);
        Refuse(!MayAskForTime(today), RecommendationRules.TimeAskedLate);
        Note(RecommendationAction.AskForTime, by, now, Text.Optional(reason, ReasonLimit), (int)cause, until);
        Record(new MoreTimeAsked(Id));
    }

    /// <summary>The panel or its office grants the time that was asked for; the clock stands still from the day of asking.</summary>
    public void GrantTime(Actor by, DateTimeOffset now)
    {
        Move(RecommendationAction.GrantTime, by);
        Refuse(!Pauses.Any(p => p.IsOpen), RecommendationRules.NoTimeAsked);
        Note(RecommendationAction.GrantTime, by, now);
    }

    /// <summary>The panel says no to a request for more time, or ends a pause that its office granted.</summary>
    public void ContestTime(string? reason, Actor by, DateTimeOffset now)
    {
        Move(RecommendationAction.ContestTime, by, reason);
        Refuse(!Pauses.Any(p => p.IsOpen || p.RunsOn(UkTime.DayOf(now))), RecommendationRules.NoTimeAsked);
        Note(RecommendationAction.ContestTime, by, now, Text.Optional(reason, ReasonLimit));
    }

    /// <summary>The panel does not agree with the answer and asks again: a new clock starts, and the answer given stays on the record.</summary>
    public void AskAgain(string? reason, Actor by, DateTimeOffset now)
    {
        var next = Next(RecommendationAction.AskAgain, by, reason);
        Refuse(Judgement is not (Judgement.Partly or Judgement.NotSettled), RecommendationRules.DisagreeFirst);
        Step = next;
        AcknowledgedAt = null;
        Note(RecommendationAction.AskAgain, by, now, Text.Optional(reason, ReasonLimit), TermDays);
        Record(new RecommendationSent(Id));
    }

    /// <summary>Notes that it was passed on, or what came back.</summary>
    public void NoteReceipt(Receipt receipt, string? words, Actor by, DateTimeOffset now)
    {
        Move(RecommendationAction.NoteReceipt, by);
        Refuse(!IsPassedOn, RecommendationRules.OnlyFeedback);
        Refuse(!Enum.IsDefined(receipt), RecommendationRules.ReceiptNeeded);
        Refuse(!ReceiptsLeft.Contains(receipt), RecommendationRules.ReceiptNotedAlready);
        Note(RecommendationAction.NoteReceipt, by, now, Text.Optional(words, ReasonLimit), (int)receipt);
    }

    /// <summary>Puts evidence on the record: what was done can be seen. The same file given twice is there once.</summary>
    /// <returns>The evidence; none where its file is there already.</returns>
    public RecommendationEvidence? GiveEvidence(Evidence given, Actor by, DateTimeOffset now, FileAsItCame? file = null)
    {
        Move(RecommendationAction.GiveEvidence, by);
        Refuse(IsPassedOn, RecommendationRules.NothingToCarryOut);
        if (file is not null && evidence.Exists(e => e.FileFingerprint == file.Fingerprint))
        {
            return null;
        }

        Delivery = Delivery.Evidenced;
        return Put(given, file, by, now);
    }

    private RecommendationEvidence Put(Evidence given, FileAsItCame? file, Actor by, DateTimeOffset now)
    {
        var put = new RecommendationEvidence(Id, moments.Count(m => m.Action == RecommendationAction.GiveEvidence) + 1, given, file, by, now);
        evidence.Add(put);
        Note(RecommendationAction.GiveEvidence, by, now, given.Words, (int)given.Kind);
        return put;
    }

    /// <summary>The second look: do new cases still show it?</summary>
    /// <param name="seen">What was counted in the new cases, beside what was counted before; none where nothing was.</param>
    public void RecordCheck(CheckResult result, string? sentence, Actor by, DateTimeOffset now, Evidence? seen = null)
    {
        Move(RecommendationAction.RecordCheck, by);
        Refuse(CheckOn is null, RecommendationRules.NothingToCheck);
        Refuse(Checked is not null, RecommendationRules.CheckedAlready);
        Refuse(!Enum.IsDefined(result), RecommendationRules.CheckResultNeeded);
        var words = Text.Required(sentence, RecommendationMoment.WordsLimit, RecommendationRules.SentenceNeeded);
        if (seen is not null)
        {
            Put(seen, null, by, now);
        }

        Checked = result;
        Delivery = result == CheckResult.StillSeen ? Delivery.Lapsed : Delivery.Checked;
        Note(RecommendationAction.RecordCheck, by, now, words, (int)result);
    }

    /// <summary>Opens again what was closed: the point is not settled after all.</summary>
    public void Reopen(string? reason, Actor by, DateTimeOffset now)
    {
        Move(RecommendationAction.Reopen, by, reason);
        ClosedAt = null;
        CheckOn = null;
        Checked = null;
        Judgement = Judgement.NotSettled;
        Note(RecommendationAction.Reopen, by, now, Text.Optional(reason, ReasonLimit));
    }

    private static void Refuse(bool broken, Rule rule)
    {
        if (broken)
        {
            throw new RuleBroken(rule);
        }
    }
}
